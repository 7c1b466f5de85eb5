/**
 * An attempt to deliver a callback, as part of its row.
 *
 * In: a delivery, which never changes. Out: an element. What was sent is read when it is first opened, so that the lists
 * stay small.
 */

import { body, headers, status } from './content.js';
import { read } from './control.js';
import { errorSentence } from './delivery.js';
import { element, facts } from './dom.js';
import { moment, took } from './format.js';
import { sentParts } from './inspector.js';

export function attempt(delivery) {
  const node = element('section', { class: 'attempt', testid: 'attempt' },
    element('h4', {},
      element('span', { word: 'attempt', values: { number: delivery.attempt } }),
      delivery.probe ? element('span', { class: 'badge fault', word: 'probe_badge' }) : null),
    facts([
      ['delivery_number', String(delivery.number)],
      ['sent_at', moment(delivery.sent_at)],
      ...(delivery.forwarded_to ? [['forwarded_to', delivery.forwarded_to]] : []),
      ['signed_by', delivery.serial],
      ['handler_responded', status(delivery.status, 'no_response')],
      ['response_took', element('span', { testid: 'attempt-took' }, took(delivery.took_us))],
    ]),
    delivery.error ? attemptError(delivery) : null,
    delivery.status == null ? null : body(delivery.body, 'attempt-body'),
    delivery.response_headers.length ? fold('response_headers', headers(delivery.response_headers)) : null,
    sent(delivery));
  node.dataset.number = delivery.number;
  return node;
}

function attemptError(delivery) {
  const [word, values] = errorSentence(delivery);
  return element('p', { class: 'error', testid: 'attempt-error', word, values });
}

function fold(word, ...content) {
  return element('details', { class: 'fold' }, element('summary', { word }), content);
}

function sent({ number }) {
  const place = element('div', { class: 'sent', testid: 'sent' }, element('p', { class: 'note', word: 'sent_loading' }));
  const node = fold('what_was_sent', place);
  node.dataset.testid = 'what-was-sent';
  node.addEventListener('toggle', () => load(number, place), { once: true });
  return node;
}

async function load(number, place) {
  try {
    place.replaceChildren(...sentParts(await read(`deliveries/${number}`)));
  } catch ({ sentence: [word, values] }) {
    place.replaceChildren(element('p', { class: 'error', role: 'alert', word, values }));
  }
}
