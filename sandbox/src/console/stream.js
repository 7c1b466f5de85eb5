/**
 * Keeps the lists up to date.
 *
 * In: the control interface's stream and lists. Out: filled lists, and an element that says whether they are live. It
 * always holds that after each new connection all lists are read, so nothing that happened in between is missed, and that
 * a lost connection is tried again until it is back.
 */

import { read } from './control.js';
import { fill, take } from './lists.js';
import { say } from './speech.js';

const AGAIN_AFTER_MS = 1_000;

/** The stream's events, and the lists that they belong to. */
const EVENTS = { call: 'calls', delivery: 'deliveries', notification: 'notifications' };
const LISTS = ['settings', 'operations', 'event_types', 'calls', 'notifications', 'deliveries', 'members', 'payments', 'troubles'];

let stream;

/** Events that came while the lists were being read; null while they are taken at once. */
let waiting = null;

export function startStream(indicator) {
  show(indicator, 'connecting');
  connect(indicator);
}

/** A new stream each time: a browser gives up by itself where an answer is not a stream, as from a proxy. */
function connect(indicator) {
  stream = new EventSource('/_sandbox/stream');
  waiting = [];
  stream.addEventListener('open', () => readAll(indicator, stream));
  stream.addEventListener('error', () => lose(indicator, stream));
  stream.addEventListener('lagged', () => readAll(indicator, stream));
  stream.addEventListener('changed', ({ data }) => reread(JSON.parse(data).list));
  for (const [event, list] of Object.entries(EVENTS)) {
    stream.addEventListener(event, ({ data }) => {
      const entry = JSON.parse(data);
      if (waiting) waiting.push([list, entry]);
      else take(list, entry);
    });
  }
}

function lose(indicator, lost) {
  lost.close();
  if (lost !== stream) return;
  stream = null;
  show(indicator, 'stopped');
  setTimeout(() => connect(indicator), AGAIN_AFTER_MS);
}

/** What happens meanwhile is taken afterwards: the lists may have been read before it. */
async function readAll(indicator, current) {
  waiting ??= [];
  try {
    const contents = await Promise.all(LISTS.map(readList));
    if (current !== stream) return;
    LISTS.forEach((name, index) => fill(name, contents[index]));
    for (const [list, entry] of waiting) take(list, entry);
    waiting = null;
    show(indicator, 'live');
  } catch {
    lose(indicator, current);
  }
}

async function readList(name) {
  const answer = await read(name);
  return name === 'settings' ? answer : answer[name];
}

/** Reads one list again; a lost answer is made up for by the connection that follows. */
async function reread(name) {
  if (!LISTS.includes(name)) return;
  const content = await readList(name).catch(() => null);
  if (content) fill(name, content);
}

function show(indicator, state) {
  indicator.dataset.state = state;
  say(indicator, state);
}
