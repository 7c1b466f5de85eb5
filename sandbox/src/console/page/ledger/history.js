/**
 * What happened to an entry, one line for each event.
 *
 * In: events as the control interface has them, oldest first. Out: a list, in which calls and callbacks lead to their rows of
 * the timeline.
 */

import { status } from '../content.js';
import { errorSentence } from '../delivery.js';
import { element, span } from '../dom.js';
import { dayAndTime } from '../format.js';
import { show as showView } from '../links.js';
import { stateSentence } from './state.js';

export function history(events, entry) {
  return element('ol', { class: 'history', testid: 'history' }, events.map((event) =>
    element('li', { class: event.what },
      element('span', { class: 'time' }, dayAndTime(event.at)),
      element('span', { class: 'happened' }, TOLD[event.what]?.(event, entry) ?? event.what))));
}

/** What happened to something else than the entry itself is told with that. */
const said = (word, event, entry, values = {}) => {
  const isOwn = event.kind === entry.kind && event.number === entry.number;
  const told = element('span', { word, values });
  if (isOwn) return told;
  return [element('span', { word: `entry_kind_${event.kind}` }), ` ${event.number}: `, told];
};

const link = (text, row) => element('button', {
  type: 'button', class: 'link-like path', testid: 'history-link', click: () => showView('timeline', row),
}, text);

function why(delivery) {
  const [word, values] = errorSentence(delivery);
  return element('span', { class: 'note', word, values });
}

const TOLD = {
  made: (event, entry) => said('event_made', event, entry),
  prepaid_again: () => element('span', { word: 'event_prepaid_again' }),
  state: (event, entry) => said('event_state', event, entry, { state: stateSentence(event.kind, event.state) }),
  ended_by_hand: (event, entry) => said('event_ended_by_hand', event, entry),
  ends: (event, entry) => said('event_ends', event, entry),
  call: ({ id, method, target, status: code }, { number }) =>
    [link(`${method} ${target}`, { number, call: id }), ' ', status(code, 'dropped')],
  callback: ({ id, event_type: type, state }, { number }) =>
    [element('span', { word: 'event_callback' }), ' ', link(type, { number, callback: id }), ' ',
      span('note', element('span', { word: `state_${state}` }))],
  attempt: ({ attempt, status: code, probe, ...delivery }) =>
    [element('span', { word: 'attempt', values: { number: attempt } }), ' ',
      probe ? element('span', { class: 'badge fault', word: 'probe_badge' }) : null, status(code, 'no_response'),
      delivery.error ? [' ', why(delivery)] : null],
};
