/**
 * The orders: everything of the merchant's program that has a number and a state, newest on top, in pages.
 *
 * In: the control interface's ledger, and what the user filters by. Out: rows that open. It always holds that only what is
 * shown is read, that many changes together are read once, and that a row which stays is the same element, so what is
 * opened, typed or focused remains so.
 */

import { read } from './control.js';
import { arrange, element } from './dom.js';
import { actionButton, input, options, resultArea } from './form.js';
import { entryRow, keyOf } from './ledger/row.js';
import { watch } from './lists.js';
import { say } from './speech.js';

/** How many rows are added at a time, and at most; what is older is found by its number. */
const PAGE = 100;
const MOST = 1_000;

/** How long changes are gathered, and how long a filter that is being typed. */
const GATHERED_MS = 400;
const TYPED_MS = 150;

/** The rows that are shown, by key. */
let rows = new Map();
let shown = PAGE;

/** By which a late response is known, and when the last one is there. */
let reading = 0;
let latest = Promise.resolve();

const filter = { number: '', kind: '', state: '', waits: '' };

/** The timer of a filter that is being typed. */
let typing;

/** The entry that the user was brought to, until something else is looked for: it is shown on whatever page it stands. */
let sought = null;

export function startOrders(place) {
  const places = {
    rows: element('div', { class: 'rows', testid: 'entries' }),
    none: element('p', { class: 'hint', testid: 'no-entries' }),
    count: element('output', { class: 'note', testid: 'entry-count' }),
    problem: element('p', { class: 'error hint', role: 'alert', hidden: true }),
    kind: element('select', { wordLabel: 'entry_kind', testid: 'entry-kind' }),
    state: element('select', { wordLabel: 'entry_state', testid: 'entry-state' }),
  };
  const isSeen = () => place.classList.contains('seen') && !document.hidden;
  const list = gathered(isSeen, () => show(places), GATHERED_MS);
  const opened = gathered(isSeen, () => refreshOpened(), GATHERED_MS);
  const more = moreButton(places);
  Object.assign(places, { more, outdated: list.soon });
  place.append(element('h2', { class: 'unseen', word: 'orders' }), filterForm(places), columns(), places.problem, places.rows, places.none, more);
  watch(['ledger', 'settings'], list.soon);
  watch(['calls', 'notifications', 'deliveries'], opened.soon);
  const catchUp = () => {
    list.now();
    opened.now();
  };
  place.addEventListener('shown', ({ detail }) => {
    if (detail) seek(places, detail);
    catchUp();
  });
  document.addEventListener('visibilitychange', catchUp);
  setInterval(() => { if (isSeen()) for (const row of rows.values()) row.tick(); }, 1_000);
}

/** Does something once for many changes, one time after the other, and for those that nobody sees when somebody does. */
function gathered(isSeen, act, pause) {
  let [due, stale, busy] = [null, true, false];
  const now = async () => {
    if (!stale || busy || !isSeen()) return;
    [stale, busy] = [false, true];
    await act();
    busy = false;
    if (stale) soon();
  };
  const soon = () => {
    stale = true;
    due ??= setTimeout(() => {
      due = null;
      now();
    }, pause);
  };
  return { now, soon };
}

function filterForm(places) {
  const number = input('entry-number', { type: 'search', wordPlaceholder: 'entry_number', wordLabel: 'entry_number' });
  const waits = element('input', { type: 'checkbox', testid: 'entry-waits' });
  const changed = () => {
    Object.assign(filter, {
      number: number.value.trim(), kind: places.kind.value, state: places.state.value, waits: waits.checked ? 'true' : '',
    });
    shown = PAGE;
    sought = null;
    show(places);
  };
  number.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(changed, TYPED_MS);
  });
  for (const control of [places.kind, places.state, waits]) control.addEventListener('change', changed);
  Object.assign(places, { number, waits });
  choices(places, { kinds: {}, states: {} });
  const form = element('form', { class: 'filter', role: 'search', wordLabel: 'entry_filter' },
    number, places.kind, places.state,
    element('label', { class: 'check' }, waits, element('span', { word: 'entry_waits' })), places.count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    changed();
  });
  return form;
}

/** Kinds and states that there are, with how many; what is chosen can be chosen as long as it is. */
function choices({ kind, state }, { kinds, states }) {
  const offered = (counts, chosen) => Object.entries({ ...(chosen && { [chosen]: 0 }), ...counts });
  options(kind, [['', { word: 'every_kind' }], ...offered(kinds, filter.kind).map(([name, count]) =>
    [name, { word: 'entry_kind_count', values: { kind: [`entry_kind_${name}`], count } }])]);
  options(state, [['', { word: 'every_state' }], ...offered(states, filter.state).map(([name, count]) =>
    [name, `${name} (${count})`])]);
}

function columns() {
  return element('div', { class: 'columns', 'aria-hidden': 'true' }, ['column_made', 'column_kind', 'column_number',
    'column_amount', 'column_state', 'column_left'].map((word) => element('span', { word })));
}

function moreButton(places) {
  const out = resultArea();
  const button = actionButton('entries_more', 'entries-more', async () => {
    const before = rows;
    shown = Math.min(shown + PAGE, MOST);
    show(places);
    await settled();
    // Whoever asked by keyboard goes on where the new rows begin.
    const [, first] = [...rows].find(([key]) => !before.has(key)) ?? [];
    first?.node.querySelector('summary').focus();
    return [];
  }, out);
  return element('div', { class: 'more', hidden: true }, button, out);
}

/** Brings the user to a single entry, opened. */
async function seek(places, { kind, number }) {
  // What was being typed is looked for no longer.
  clearTimeout(typing);
  Object.assign(filter, { number, kind, state: '', waits: '' });
  places.number.value = number;
  places.waits.checked = false;
  choices(places, { kinds: { [kind]: 1 }, states: {} });
  places.kind.value = kind;
  places.state.value = '';
  shown = PAGE;
  sought = { kind, number };
  show(places);
  await settled();
  const row = rows.get(keyOf({ kind, number }));
  if (!row) return;
  row.node.open = true;
  row.node.querySelector('summary').focus();
}

/** Until what was asked for last is shown; changes may have asked for more meanwhile. */
async function settled() {
  let waited;
  while (waited !== latest) {
    waited = latest;
    await waited;
  }
}

function show(places) {
  latest = readPage(places);
  return latest;
}

async function readPage(places) {
  const current = reading += 1;
  const query = new URLSearchParams(Object.entries({ ...filter, limit: shown }).filter(([, value]) => value !== ''));
  try {
    const page = await read(`ledger?${query}`);
    page.entries.push(...await missing(page));
    if (current === reading) showPage(places, page);
  } catch (error) {
    if (current !== reading) return;
    const [word, values] = error.sentence ?? ['failed', { message: error.message, message_zh: error.message }];
    say(places.problem, word, values);
    places.problem.hidden = false;
  }
}

/** The entry that is sought, if more than a page of newer ones fit as well. */
async function missing({ entries }) {
  if (!sought || entries.some((entry) => keyOf(entry) === keyOf(sought))) return [];
  const found = await read(`ledger_entry?${new URLSearchParams(sought)}`).catch(() => null);
  return found ? [found.entry] : [];
}

function showPage(places, page) {
  places.problem.hidden = true;
  choices(places, page);
  const before = rows;
  rows = new Map(page.entries.map((entry) => {
    const key = keyOf(entry);
    const known = before.get(key);
    known?.update(entry);
    return [key, known ?? entryRow(entry, places.outdated)];
  }));
  arrange(places.rows, [...rows.values()].map(({ node }) => node));
  say(places.count, 'row_count', { shown: rows.size, all: page.found });
  places.more.hidden = page.next === null || shown >= MOST;
  places.none.hidden = rows.size > 0 && !(page.next !== null && shown >= MOST);
  if (rows.size > 0) say(places.none, 'entries_older', { count: page.found - rows.size });
  else say(places.none, page.all ? 'nothing_fits' : 'entries_none');
}

function refreshOpened() {
  return Promise.all([...rows.values()].map((row) => row.refresh()));
}
