/**
 * Shows signing strings: one alone, or what was expected beside what the client signed.
 *
 * In: a call. Out: elements. It always holds that line feeds are seen, and that a copy of what is shown is the signing
 * string itself.
 */

import { copyButton } from './clipboard.js';
import { characterAt, firstDifference, pasted, visible } from './difference.js';
import { element, span } from './dom.js';
import { wasCut } from './format.js';
import { say } from './speech.js';

/** The part of an opened call that is about its signature. */
export function signature(call) {
  if (call.signing_string == null) return element('p', { class: 'note', word: 'no_signing_string' });
  if (call.signature_matched === false) return mismatch(call);
  return element('div', {},
    element('p', { class: 'note', word: 'signing_string_note' }),
    signingString(call.signing_string, 'signing-string'));
}

/** A signing string, with the character at `offset` marked. */
export function signingString(text, testid, offset = null) {
  const pre = element('pre', { class: 'signing', tabindex: '0', testid });
  pre.append(...linesOf(text, offset));
  return element('div', { class: 'block' }, pre, copyButton(() => text, pre));
}

/** One element for each line; the character at `offset` is marked, and the line that it stands in. */
function linesOf(text, offset) {
  let start = 0;
  const lines = [];
  for (const part of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    lines.push(lineOf(part, offset === null ? -1 : offset - start));
    start += part.length;
  }
  if (offset === text.length) {
    // Nothing stands where the other text goes on: behind the last character, or in a line of its own.
    const last = text.endsWith('\n') || !lines.length ? span('line') : lines[lines.length - 1];
    if (!lines.includes(last)) lines.push(last);
    last.classList.add('differs');
    last.append(element('mark', { class: 'end', word: 'end_mark', testid: 'first-difference' }));
  }
  return lines;
}

function lineOf(part, at) {
  const content = part.replace(/\n$/, '');
  const feed = part.length > content.length ? span('feed', '⏎') : null;
  if (at < 0 || at >= part.length) return span('line', visible(content), feed ?? '');
  if (at === content.length) return span('line differs', visible(content), marked('⏎'));
  const character = characterAt(content, at);
  const line = span('line differs', visible(content.slice(0, at)),
    marked(character === ' ' ? '␣' : visible(character)), visible(content.slice(at + character.length)));
  if (feed) line.append(feed);
  return line;
}

function marked(character) {
  return element('mark', { testid: 'first-difference' }, character);
}

function mismatch(call) {
  const { mistake = 'unknown', signing_string: signed = null } = call.signed_instead ?? {};
  return element('div', { class: 'mismatch', testid: 'mismatch' },
    element('p', { class: 'advice', word: `mistake/${mistake}`, testid: 'mistake' }),
    signed === null ? unknownString(call.signing_string) : pair(call.signing_string, signed),
    element('p', { class: 'note', word: 'signing_string_note' }),
    wasCut(call.signing_string) ? element('p', { class: 'note', word: 'was_cut' }) : null);
}

function half(word, ...content) {
  return element('section', {}, element('h4', { word }), content);
}

/** The two texts side by side, and the first difference in words; `titles` are those of the texts. */
export function pair(expected, found, titles = { expected: 'expected_string', found: 'signed_string' }) {
  const difference = firstDifference(expected, found);
  const offset = difference?.offset ?? null;
  return element('div', {},
    verdict(difference),
    element('div', { class: 'pair' },
      half(titles.expected, signingString(expected, 'expected-string', offset)),
      half(titles.found, signingString(found, 'signed-string', offset))));
}

function verdict(difference) {
  if (!difference) return element('p', { class: 'verdict', word: 'no_difference', testid: 'difference' });
  return element('p', { class: 'verdict', word: 'difference_at', values: difference, testid: 'difference' });
}

/** A box for the text that only the client knows; what is put into it is compared at once. */
function unknownString(expected) {
  const left = element('div', {}, signingString(expected, 'expected-string'));
  const right = element('div');
  const said = element('p', { class: 'verdict', role: 'status', testid: 'difference' });
  said.hidden = true;
  const box = element('textarea', {
    rows: '5', spellcheck: 'false', wordLabel: 'paste', wordPlaceholder: 'paste', testid: 'paste',
  });
  box.addEventListener('input', () => {
    const found = pasted(box.value);
    const difference = found === '' ? null : firstDifference(expected, found);
    said.hidden = found === '';
    say(said, difference ? 'difference_at' : 'no_difference', difference ?? undefined);
    left.replaceChildren(signingString(expected, 'expected-string', difference?.offset ?? null));
    right.replaceChildren(...(found === '' ? [] : [signingString(found, 'signed-string', difference?.offset ?? null)]));
  });
  return element('div', {},
    said,
    element('div', { class: 'pair' },
      half('expected_string', left),
      half('paste', box, element('p', { class: 'note', word: 'paste_note' }), right)));
}
