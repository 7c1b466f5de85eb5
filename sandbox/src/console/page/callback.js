/**
 * A row for a callback: a notification with its attempts.
 *
 * In: a notification, again whenever it or its attempts change. Out: a row that opens. It always holds that a change
 * leaves what is opened as it is, because parts are only added, or written where they stand.
 */

import { attempt } from './attempt.js';
import { body, part, status } from './content.js';
import { post } from './control.js';
import { deliverySentence, isAccepted } from './delivery.js';
import { arrange, element, facts, span } from './dom.js';
import { actionButton, resultArea } from './form.js';
import { countdown, moment, timeOfDay } from './format.js';
import { numberLinks } from './links.js';
import { list } from './lists.js';
import { numbersOfResource } from './numbers.js';
import { say } from './speech.js';

const TONES = { queued: 'waiting', accepted: 'good', given_up: 'bad', once: 'unknown' };

/** The last attempt was not accepted, or there will be no other. */
export function wasRefused(notification, attempts) {
  const last = attempts.at(-1);
  return notification.state === 'given_up' || (last !== undefined && !isAccepted(last));
}

export function callbackRow(notification, attempts) {
  const cells = {
    status: span('cell'), state: element('span', { testid: 'state' }), sent: span('took'),
    probe: element('span', { class: 'badge fault', word: 'probe_badge', testid: 'probe-badge' }),
  };
  const row = element('details', { class: 'row callback', testid: 'callback-row' }, summary(notification, cells));
  row.dataset.id = notification.id;
  const shown = { notification, attempts, cells, list: null };
  row.addEventListener('toggle', () => {
    if (!row.open || shown.list) return;
    shown.list = element('div', { class: 'attempts', testid: 'attempts' });
    row.append(opened(notification, shown.list));
    showAttempts(shown);
  });
  const update = (changed, attemptsNow) => {
    Object.assign(shown, { notification: changed, attempts: attemptsNow });
    showSummary(shown);
    if (shown.list) showAttempts(shown);
  };
  update(notification, attempts);
  return { node: row, update, tick: () => showState(shown) };
}

function summary(notification, cells) {
  return element('summary', {},
    span('time', timeOfDay(notification.created_at)),
    element('span', { class: 'kind', word: 'callback' }),
    element('span', { class: 'what', testid: 'what' },
      span('path', notification.event_type), cells.probe, number(notification), span('to', `→ ${notification.url}`)),
    cells.status, cells.state, cells.sent);
}

/** What the callback is about. */
function number({ resource }) {
  const [[, first] = []] = numbersOfResource(resource);
  return first ? element('span', { class: 'badge number', testid: 'number-badge' }, first) : null;
}

function showSummary(shown) {
  const { notification, attempts, cells } = shown;
  const last = attempts.at(-1);
  cells.status.replaceChildren(last
    ? status(last.status, 'no_response')
    : element('span', { class: 'status unknown', word: 'not_sent' }));
  cells.probe.hidden = !last?.probe;
  say(cells.sent, 'attempts_count', { count: Math.max(notification.attempts, attempts.length) });
  showState(shown);
}

/** The state's words change by themselves while the time until the next attempt runs down. */
function showState({ notification, cells }) {
  const { state, next_attempt_at_ms: next } = notification;
  cells.state.className = `state ${TONES[state] ?? 'unknown'}`;
  cells.state.dataset.state = state;
  if (state !== 'queued') return say(cells.state, `state_${state}`);
  if (next == null) return say(cells.state, 'state_queued');
  // The schedule's clock is the machine's, advanced as the sandbox's is.
  const ahead = Math.max(list('settings')?.advanced ?? 0, 0) * 1_000;
  const left = next - ahead - Date.now();
  return left > 0 ? say(cells.state, 'state_queued_in', { time: countdown(left) }) : say(cells.state, 'state_queued_now');
}

function opened(notification, attempts) {
  const out = resultArea();
  const again = actionButton('send_again', 'send-again', () => sendAgain(notification.id), out);
  return element('div', { class: 'opened', testid: 'callback-details' },
    element('div', { class: 'buttons' }, again, out),
    facts([
      ['notification_id', notification.id],
      ['event_type', notification.event_type],
      ['numbers', numberLinks(numbersOfResource(notification.resource), notification.event_type)],
      ['address', notification.url],
      ['created_at', moment(notification.created_at)],
    ]),
    part('resource', notification.resource === undefined
      ? element('p', { class: 'note', word: 'resource_unknown' })
      : body(JSON.stringify(notification.resource, null, 2), 'resource')),
    part('attempts', attempts));
}

async function sendAgain(id) {
  return [deliverySentence(await post('redeliver', { id }))];
}

/** Newest first. An attempt never changes, so one that is shown stays. */
function showAttempts({ attempts, list }) {
  if (!attempts.length) return list.replaceChildren(element('p', { class: 'note', word: 'no_attempt_yet' }));
  const known = new Map([...list.children].map((node) => [node.dataset.number, node]));
  arrange(list, attempts.toReversed().map((delivery) => known.get(String(delivery.number)) ?? attempt(delivery)));
}
