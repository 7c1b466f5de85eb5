/**
 * Keeps the lists up to date.
 *
 * In: the control interface's stream and lists. Out: filled lists, and an element that says whether they are live. It
 * always holds that after each new connection all lists are read, so nothing that happened in between is missed, and that
 * a lost connection is tried again until it is back.
 */

import { read } from './control.js';
import { fill, take, touch } from './lists.js';
import { say } from './speech.js';

const AGAIN_AFTER_MS = 1_000;

/** The stream's events, and the lists that they belong to. */
const EVENTS = { call: 'calls', delivery: 'deliveries', notification: 'notifications' };
const LISTS = [
  'settings', 'operations', 'event_types', 'calls', 'notifications', 'deliveries', 'members', 'payments', 'faults',
  'errors', 'fail_reasons', 'readiness',
];

/** What the ledger is made of, which may be long: it is read in pages, by who shows it. */
const LEDGER = [
  'orders', 'combined_orders', 'mixed_orders', 'order_refunds', 'transfers', 'transfer_batches', 'sharings', 'sharing_returns',
  'service_orders', 'permissions', 'contracts', 'applyments', 'coupon_stocks', 'coupons', 'withdrawals',
  'closings',
  'merchant_coupon_stocks', 'merchant_coupons', 'coupon_subsidies', 'product_coupon_stocks', 'product_coupons',
];

let stream;

/** What to do about events that came while the lists were being read; null while they are taken at once. */
let waiting = null;

/** How often each list was read again, by which a late response is known. */
const readings = new Map();

export function startStream(indicator) {
  show(indicator, 'connecting');
  connect(indicator);
  // A browser allows few connections to one address: pages that nobody looks at leave theirs to the others.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else {
      connect(indicator);
    }
  });
}

/** A new stream each time: a browser gives up by itself where a response is not a stream, as from a proxy. */
function connect(indicator) {
  if (stream || document.hidden) return;
  const opening = new EventSource('/_sandbox/stream');
  stream = opening;
  waiting = [];
  opening.addEventListener('open', () => readAll(indicator, opening));
  opening.addEventListener('error', () => lose(indicator, opening));
  opening.addEventListener('lagged', () => inTurn(() => readAll(indicator, opening)));
  opening.addEventListener('changed', ({ data }) => inTurn(() => reread(JSON.parse(data).list)));
  for (const [event, list] of Object.entries(EVENTS)) {
    opening.addEventListener(event, ({ data }) => inTurn(() => take(list, JSON.parse(data))));
  }
}

/** What happens while the lists are being read is taken afterwards: they may have been read before it. */
function inTurn(act) {
  if (waiting) waiting.push(act);
  else act();
}

function lose(indicator, lost) {
  lost.close();
  if (lost !== stream) return;
  stream = null;
  show(indicator, 'stopped');
  setTimeout(() => connect(indicator), AGAIN_AFTER_MS);
}

async function readAll(indicator, current) {
  waiting ??= [];
  try {
    const contents = await Promise.all(LISTS.map(readList));
    if (current !== stream) return;
    LISTS.forEach((name, index) => fill(name, contents[index]));
    touch('ledger');
    const acts = waiting;
    waiting = null;
    for (const act of acts) act();
    show(indicator, 'live');
  } catch {
    lose(indicator, current);
  }
}

async function readList(name) {
  const response = await read(name);
  return name === 'settings' ? response : response[name];
}

/** Reads one list again; a lost response is made up for by the connection that follows. */
async function reread(name) {
  if (LEDGER.includes(name)) return touch('ledger');
  if (!LISTS.includes(name)) return;
  const reading = (readings.get(name) ?? 0) + 1;
  readings.set(name, reading);
  const content = await readList(name).catch(() => null);
  if (content && readings.get(name) === reading) fill(name, content);
}

function show(indicator, state) {
  indicator.dataset.state = state;
  say(indicator, state);
}
