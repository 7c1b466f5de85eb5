/**
 * A row for an entry of the ledger: an order, a refund, a transfer …
 *
 * In: an entry, again whenever it may have changed, and whom to tell that the time has changed it. Out: a row that opens. It
 * always holds that what is inside is read when it is opened, and read again as long as it is open.
 */

import { badge } from '../content.js';
import { sandboxNow } from '../clock.js';
import { element, span } from '../dom.js';
import { countdown, dayAndTime, yuan } from '../format.js';
import { say } from '../speech.js';
import { openedEntry } from './opened.js';
import { sayState } from './state.js';

export const keyOf = ({ kind, number }) => `${kind} ${number}`;

export function entryRow(first, outdated) {
  const cells = { amount: element('span', { class: 'cell amount' }), state: element('span', { testid: 'entry-state-cell' }), left: span('took') };
  const node = element('details', { class: 'row entry', testid: 'entry-row' },
    element('summary', {},
      span('time', dayAndTime(first.created_at)),
      element('span', { class: 'kind', word: `entry_kind_${first.kind}` }),
      element('span', { class: 'what' },
        span('path', first.number),
        first.description ? span('to', first.description) : null,
        first.of ? badge(first.of) : null),
      cells.amount,
      cells.state, cells.left));
  node.dataset.id = keyOf(first);
  const shown = { entry: first, text: '', opened: null, told: null };
  const tick = () => {
    const left = shown.entry.waits && shown.entry.ends_at != null ? shown.entry.ends_at * 1_000 - sandboxNow() : 0;
    const text = left > 0 ? countdown(left) : '';
    if (cells.left.textContent !== text) cells.left.textContent = text;
    const { changes_at: at } = shown.entry;
    // Once for each moment: nothing else tells that it has come.
    if (at == null || at === shown.told || at * 1_000 > sandboxNow()) return;
    shown.told = at;
    outdated();
  };
  const update = (entry) => {
    const text = JSON.stringify(entry);
    if (text === shown.text) return;
    Object.assign(shown, { entry, text });
    // What a service costs is known once it is over.
    cells.amount.textContent = entry.amount == null ? '' : `¥${yuan(entry.amount)}`;
    sayState(cells.state, entry);
    tick();
    refresh();
  };
  const refresh = () => (node.open ? shown.opened?.refresh() : undefined);
  node.addEventListener('toggle', () => {
    if (!node.open) return;
    if (!shown.opened) {
      shown.opened = openedEntry(first, node.querySelector('summary'));
      node.append(shown.opened.node);
    }
    refresh();
  });
  update(first);
  return { node, update, refresh, tick };
}
