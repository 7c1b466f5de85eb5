/**
 * Shows what came over the wire.
 *
 * In: bodies, headers, statuses. Out: elements. It always holds that the bytes as received can be seen beside whatever is
 * made of them, and that a text which was cut says so.
 */

import { block, element, span } from './dom.js';
import { indented, wasCut } from './format.js';

/** A body: indented where it is JSON, with the raw text below. */
export function body(text, testid) {
  if (text === '') return element('p', { class: 'note', word: 'empty', testid });
  const readable = indented(text);
  return element('div', {},
    block(readable ?? text, { testid, copied: text }),
    wasCut(text) ? element('p', { class: 'note', word: 'was_cut' }) : null,
    readable === null || readable === text ? null : rawText(text));
}

function rawText(text) {
  return element('details', { class: 'fold' }, element('summary', { word: 'raw_text' }), block(text));
}

/** Names and values, as received. */
export function headers(pairs) {
  const rows = pairs.map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)));
  return element('table', { class: 'headers', testid: 'headers' }, element('tbody', {}, rows));
}

/** A status with its colour; `word` is said where there is none. */
export function status(number, word) {
  if (number == null) return element('span', { class: 'status bad', word, testid: 'status' });
  return element('span', { class: `status ${tone(number)}`, testid: 'status' }, String(number));
}

function tone(number) {
  if (number < 300) return 'good';
  return number < 500 ? 'poor' : 'bad';
}

export const badge = (text) => span('badge', text);

/** A titled part of what is opened. */
export function part(word, ...content) {
  return element('section', { class: 'part' }, element('h3', { word }), content);
}
