/**
 * A row for a call of the gateway.
 *
 * In: a call, which never changes. Out: a row that opens; what is inside is built when it is first opened.
 */

import { badge, body, headers, part, status } from './content.js';
import { element, facts, span } from './dom.js';
import { moment, timeOfDay, took } from './format.js';
import { numberLinks } from './links.js';
import { list } from './lists.js';
import { numbersOfCall } from './numbers.js';
import { signature } from './signing.js';

const SIGNATURES = new Map([[true, ['good', 'signature_matched']], [false, ['bad', 'signature_wrong']]]);

export function callRow(call) {
  const row = element('details', { class: 'row', testid: 'call-row' }, summary(call));
  row.dataset.id = call.id;
  row.addEventListener('toggle', () => {
    if (row.open && row.childElementCount === 1) row.append(opened(call));
  });
  return row;
}

/** Whether the gateway refused it, for whatever reason. */
export function wasRefused(call) {
  return call.status == null || call.status >= 400 || call.signature_matched === false;
}

function summary(call) {
  const [tone, word] = SIGNATURES.get(call.signature_matched) ?? ['unknown', 'signature_unknown'];
  return element('summary', {},
    span('time', timeOfDay(call.received_at)),
    span('kind method', call.method),
    element('span', { class: 'what', testid: 'what' },
      span('path', call.target),
      (call.faults ?? []).map((fault) => element('span', { class: 'badge fault', testid: 'fault-badge' }, fault)),
      number(call),
      call.operation ? badge(call.operation) : null),
    element('span', { class: 'cell' }, status(call.status, 'dropped')),
    element('span', { class: `state ${tone}`, word, testid: 'signature' }),
    span('took', took(call.took_us)));
}

/** What the call is about, unless its path says it already. */
function number(call) {
  const [[, first] = []] = numbersOfCall(call);
  if (!first || call.target.includes(first)) return null;
  return element('span', { class: 'badge number', testid: 'number-badge' }, first);
}

function opened(call) {
  const signed = part(call.signature_matched === false ? 'mismatch' : 'signing_string', signature(call));
  const wrong = call.signature_matched === false;
  return element('div', { class: 'opened', testid: 'call-details' },
    facts([
      ['request_id', call.request_id],
      ['operation', operation(call)],
      ['numbers', numberLinks(numbersOfCall(call), call.target)],
      ['received_at', moment(call.received_at)],
      ['nonce', call.nonce],
      ['faults', call.faults?.length ? call.faults.join(', ') : null],
    ]),
    wrong ? signed : null,
    element('div', { class: 'pair' },
      part('received',
        element('p', { class: 'line-of-request' }, `${call.method} ${call.target}`),
        element('h4', { word: 'headers' }),
        headers(call.headers),
        element('h4', { word: 'body' }),
        body(call.body, 'call-body')),
      part('responded',
        element('p', { class: 'line-of-request' }, status(call.status, 'dropped')),
        body(call.response_body, 'call-response'))),
    wrong ? null : signed);
}

function operation(call) {
  if (!call.operation && call.nearest) {
    return element('span', { word: 'did_you_mean', values: { nearest: call.nearest }, testid: 'nearest' });
  }
  if (!call.operation) return element('span', { word: 'no_operation' });
  const known = list('operations').find(({ operation_id: id }) => id === call.operation);
  return known?.title ? `${call.operation} · ${known.title}` : call.operation;
}
