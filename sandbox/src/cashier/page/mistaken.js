/**
 * Shows what is wrong with the parameters of an invocation.
 *
 * In: what the sandbox found. Out: a list of mistakes in the chosen language, the text that has to be signed and the one
 * that was, and the same as sentences for the console of the shop's page.
 */

import { element } from './dom.js';
import { tell } from './speech.js';
import { WORDS } from './words.js';

/** Shows it, with a button that is told `close`; gives the sentences. */
export function showMistakes(place, checked, close) {
  const mistakes = checked.mistakes.map(({ mistake, field, message, message_zh: chinese }) => {
    // The sandbox has the sentences in both languages.
    const word = `mistake_${mistake}`;
    WORDS[word] = [message, chinese];
    return { word, field };
  });
  const button = element('button', { type: 'button', class: 'main', word: 'close', testid: 'close', click: close });
  place.replaceChildren(
    element('h2', { word: 'not_accepted', testid: 'not-accepted' }),
    element('p', { class: 'note', word: 'not_accepted_note' }),
    element('ul', { class: 'mistakes', testid: 'mistakes' }, mistakes.map(item)),
    ...texts(checked),
    element('div', { class: 'choices-of-payer' }, button));
  button.focus({ preventScroll: true });
  return mistakes.map(({ word, field }) => (field ? tell('in_field', { field }) : '') + tell(word));
}

function item({ word, field }) {
  const name = field && element('strong', { word: 'in_field', values: { field } });
  return element('li', { testid: 'mistake' }, name, element('span', { word }));
}

function texts({ signing_string: expected, signed_instead: signed }) {
  if (expected == null) return [];
  const parts = [['expected_string', expected], ['signed_string', signed]].filter(([, text]) => text != null);
  return [element('div', { class: 'signed' }, parts.map(([word, text]) => [
    element('h3', { word }), element('pre', { tabindex: '0', testid: word.replace('_', '-') }, seen(text)),
  ]))];
}

/** Line feeds are what is wrong most often. */
const seen = (text) => text.replaceAll('\r', '␍').replaceAll('\n', '⏎\n');
