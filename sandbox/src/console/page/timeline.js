/**
 * The timeline of calls and callbacks, newest on top.
 *
 * In: the lists, and what the user filters by. Out: rows. It always holds that there are no more than `SHOWN` rows, and
 * that a row which stays is the same element, so what is opened or focused remains so.
 */

import { callRow, wasRefused as callWasRefused } from './call.js';
import { callbackRow, wasRefused as callbackWasRefused } from './callback.js';
import { isAccepted } from './delivery.js';
import { arrange, element } from './dom.js';
import { input } from './form.js';
import { attemptsOf, list, watch } from './lists.js';
import { numbersOfCall } from './numbers.js';
import { say } from './speech.js';

const SHOWN = 500;
const KINDS = ['all', 'calls', 'callbacks', 'refused'];

/** The rows that were built, by key. */
const rows = new Map();

/** In which order the entries were first seen, by key. */
const arrivals = new Map();
let arrived = 0;

/** What the text filter looks through, made once for each entry. */
const texts = new WeakMap();

const filter = { kind: 'all', text: '' };

export function startTimeline() {
  const places = {
    rows: document.querySelector('#rows'), none: document.querySelector('#no_rows'),
    count: element('output', { class: 'note', testid: 'row-count' }),
  };
  const show = () => showRows(places);
  document.querySelector('#filter').append(...filterControls(show), places.count);
  document.querySelector('#filter').addEventListener('submit', (event) => event.preventDefault());
  watch(['calls', 'notifications', 'deliveries', 'settings'], frame(show));
  setInterval(() => { for (const row of rows.values()) row.tick?.(); }, 1_000);
  document.querySelector('#timeline').addEventListener('shown', ({ detail }) => { if (detail) seek(detail, show); });
}

/** Shows what is about a number, and opens the row of a call or a callback. */
function seek({ number, call, callback }, show) {
  filter.kind = 'all';
  document.querySelector('#filter input[value="all"]').checked = true;
  const find = document.querySelector('#filter input[type="search"]');
  find.value = number;
  filter.text = number.toLowerCase();
  show();
  const id = String(call ?? callback ?? '');
  const kind = call === undefined ? 'callback-row' : 'call-row';
  const row = id && [...document.querySelectorAll(`#rows [data-testid="${kind}"]`)].find((one) => one.dataset.id === id);
  if (row) row.open = true;
  (row ? row.querySelector('summary') : find).focus();
}

/** Many events come together when a client is busy: they are shown once for each frame. */
function frame(show) {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      show();
    });
  };
}

function filterControls(show) {
  const choices = KINDS.map((kind) => {
    const radio = element('input', { type: 'radio', name: 'kind', value: kind, checked: kind === 'all' });
    radio.addEventListener('change', () => {
      filter.kind = kind;
      show();
    });
    return element('label', { testid: `filter-${kind}` }, radio, element('span', { word: `filter_${kind}` }));
  });
  const find = input('filter-text', { type: 'search', wordPlaceholder: 'filter_text', wordLabel: 'filter_label' });
  find.addEventListener('input', () => {
    filter.text = find.value.trim().toLowerCase();
    show();
  });
  const legend = element('legend', { class: 'unseen', word: 'filter_kind' });
  return [element('fieldset', { class: 'choices' }, legend, choices), find];
}

function showRows({ rows: place, none, count }) {
  const entries = [...calls(), ...callbacks()];
  remember(entries);
  const fitting = entries.filter(fits).sort(newestFirst).slice(0, SHOWN);
  const nodes = fitting.map(rowOf);
  forgetAllBut(new Set(entries.map(({ key }) => key)));
  arrange(place, nodes);
  say(count, 'row_count', { shown: nodes.length, all: entries.length });
  none.hidden = nodes.length > 0;
  if (entries.length) say(none, 'nothing_fits');
  else say(none, 'nothing_yet', { address: list('settings')?.base_url ?? location.origin });
}

function calls() {
  return [...list('calls')].map(([key, call], order) => ({ key: `call ${key}`, call, at: call.received_at, order }));
}

/** Attempts may outlive their notification, which the control interface keeps among the last 1,000. */
function callbacks() {
  const notifications = [...list('notifications').values()];
  const lost = [...list('deliveries').keys()].filter((id) => !list('notifications').has(id)).map(fromAttempts);
  return [...lost, ...notifications].map((notification, order) => ({
    key: `callback ${notification.id}`,
    notification,
    attempts: attemptsOf(notification.id),
    at: notification.created_at,
    order,
  }));
}

function fromAttempts(id) {
  const attempts = attemptsOf(id);
  const [{ event_type, url, sent_at }] = attempts;
  const state = attempts.some(isAccepted) ? 'accepted' : 'once';
  return { id, event_type, url, created_at: sent_at, state, attempts: attempts.length };
}

/** Seconds are coarse: within one, the order decides in which the page got to know of them. */
function newestFirst(one, other) {
  return other.at - one.at || arrivals.get(other.key) - arrivals.get(one.key);
}

function remember(entries) {
  const fresh = entries.filter(({ key }) => !arrivals.has(key));
  fresh.sort((one, other) => one.at - other.at || one.order - other.order);
  for (const { key } of fresh) arrivals.set(key, arrived += 1);
}

function fits(entry) {
  const { kind, text } = filter;
  if (kind === 'calls' && !entry.call || kind === 'callbacks' && entry.call) return false;
  if (kind === 'refused' && !isRefused(entry)) return false;
  return text === '' || textOf(entry).includes(text);
}

function isRefused({ call, notification, attempts }) {
  return call ? callWasRefused(call) : callbackWasRefused(notification, attempts);
}

function textOf({ call, notification }) {
  const entry = call ?? notification;
  if (!texts.has(entry)) {
    const words = call ? wordsOfCall(call) : wordsOfCallback(notification);
    texts.set(entry, words.join('\n').toLowerCase());
  }
  return texts.get(entry);
}

function wordsOfCall(call) {
  const { method, target, operation, request_id, headers, body, response_body: response, faults } = call;
  const numbers = numbersOfCall(call).map(([, number]) => number);
  return [method, target, operation, request_id, ...headers.flat(), body, response, ...(faults ?? []), ...numbers];
}

function wordsOfCallback({ id, event_type, url, resource }) {
  return [id, event_type, url, JSON.stringify(resource)];
}

function rowOf({ key, call, notification, attempts }) {
  const known = rows.get(key);
  if (known) known.update?.(notification, attempts);
  else rows.set(key, call ? { node: callRow(call) } : callbackRow(notification, attempts));
  return rows.get(key).node;
}

/** A row that is only filtered away stays as it was left; one whose entry is gone goes with it. */
function forgetAllBut(keys) {
  for (const key of [...arrivals.keys()].filter((known) => !keys.has(known))) {
    rows.delete(key);
    arrivals.delete(key);
  }
}
