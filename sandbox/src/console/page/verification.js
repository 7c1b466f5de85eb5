/**
 * Says why a program cannot verify a callback.
 *
 * In: an attempt with all that was sent, and what a user pastes. Out: a form, and sentences with the first difference. It
 * always holds that a private key is not even sent to the sandbox.
 */

import { post } from './control.js';
import { firstDifference } from './difference.js';
import { element, facts } from './dom.js';
import { Problem, field, form, input } from './form.js';
import { pair } from './signing.js';

/** Findings about a single value, in which the first difference is shown. */
const SHOW_VALUES = /^(header|timestamp|nonce|associated_data|ciphertext)_(?!renamed|missing|repeated)/;

export function verificationForm({ number }) {
  const box = (testid, rows) => element('textarea', { rows, spellcheck: 'false', autocomplete: 'off', testid });
  const boxes = {
    headers: box('check-headers', 5), body: box('check-body', 4), signed: box('check-signed', 4), key: box('check-key', 4),
  };
  // Named as the body has them.
  const decryption = Object.fromEntries(['nonce', 'associated_data', 'ciphertext'].map((name) => [name, input(`check-${name}`)]));
  const named = Object.entries(decryption).map(([name, control]) =>
    element('label', { class: 'field' }, element('span', {}, name), control));
  return element('div', {},
    element('p', { class: 'note', word: 'check_note' }),
    form('check-form', [
      field('check_headers', boxes.headers),
      field('check_body', boxes.body),
      element('details', { class: 'fold' }, element('summary', { word: 'check_more', testid: 'check-more' }),
        element('div', { class: 'form' }, field('check_signed', boxes.signed), field('check_key', boxes.key))),
      element('details', { class: 'fold' }, element('summary', { word: 'check_decryption', testid: 'check-decryption' }),
        element('div', { class: 'form' }, named)),
    ], [['check', 'check', () => check(number, boxes, decryption)]]));
}

/** The fields that something was typed into. */
function filled(fields) {
  const given = Object.entries(fields).map(([name, { value }]) => [name, value]).filter(([, value]) => value !== '');
  return given.length ? Object.fromEntries(given) : undefined;
}

async function check(number, boxes, values) {
  const [given, decryption] = [filled(boxes), filled(values)];
  if (!given && !decryption) throw new Problem('check_nothing');
  if (boxes.key.value.includes('PRIVATE KEY')) throw new Problem('check_private_key');
  const question = { delivery: number, ...given, decryption };
  const checked = await post('check_callback', question);
  return [...verdict(checked), ...checked.findings.map(finding), ...strings(checked), ...guidance(checked, number)];
}

function verdict({ verifies, decrypts, findings }) {
  if (decrypts === false && verifies !== false) return [['check_does_not_decrypt']];
  if (verifies === undefined) return [['check_partly']];
  if (verifies) return [['check_verifies']];
  // Of a probe there is nothing that has to be put right.
  return findings.some(({ code }) => code === 'probe') ? [] : [['check_fails']];
}

function finding({ code, place, breaks, header, expected, found, delivery }) {
  const values = { header, expected, found, delivery };
  const said = place === 'signed' ? ['in_signed', { finding: [`finding/${code}`, values] }] : [`finding/${code}`, values];
  const [word, wordValues] = said;
  const shows = SHOW_VALUES.test(code) && expected !== undefined && found !== undefined;
  const node = element('div', { class: 'finding', role: 'status', testid: 'finding' },
    element('p', { class: breaks ? 'verdict' : 'note', word, values: wordValues }),
    shows ? [valuesOf(expected, found), difference(expected, found)] : null);
  node.dataset.code = code;
  return node;
}

function valuesOf(expected, found) {
  return facts([['value_sent', expected], ['value_found', found]]);
}

function difference(expected, found) {
  return element('p', { class: 'note', word: 'difference_at', values: firstDifference(expected, found) });
}

/** The two strings side by side, where they differ. */
function strings({ signing_string: expected, found_string: found, difference: differs }) {
  if (!differs) return [];
  return [pair(expected, found, { expected: 'by_wechat_pay', found: 'by_your_program' })];
}

/** What is left to look at, and the key. */
function guidance({ verifies, key, delivery, findings }, number) {
  const compared = delivery !== undefined && delivery !== number ? [['check_compared', { number: delivery }]] : [];
  const known = key ? [[`check_key_${key.kind}`, { serial: key.serial }]] : [];
  const sound = findings.every(({ breaks }) => !breaks);
  const rest = verifies && sound ? [['check_your_program'], ...known, ['check_your_decryption']] : [];
  const wrongKey = findings.some(({ place, header }) => place === 'key' || header === 'Wechatpay-Serial');
  return [...compared, ...rest, ...(wrongKey ? known : [])];
}
