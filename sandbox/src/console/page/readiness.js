/**
 * The checklist of readiness: what of the official go-live list the program was seen to keep.
 *
 * In: the list. Out: a row for each entry, which leads to the calls and callbacks that show it. It always holds that a row
 * which stays is the same element, so what is opened or focused remains so.
 */

import { remove } from './control.js';
import { arrange, element, span } from './dom.js';
import { actionButton, resultArea } from './form.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';
import { choose } from './views.js';

const TONES = { seen: 'good', violated: 'bad', not_seen: 'unknown' };

/** The rows that were built, by id. */
const rows = new Map();

export function startReadiness(place) {
  const out = resultArea();
  const shown = element('ul', { class: 'checklist', testid: 'checklist' });
  const count = element('p', { role: 'status', testid: 'readiness-count' });
  const again = actionButton('readiness_again', 'readiness-again',
    () => remove('readiness').then(() => [['readiness_begun']]), out);
  place.append(
    element('section', { class: 'group' },
      element('h2', { word: 'readiness' }), element('p', { class: 'note', word: 'readiness_intro' }),
      element('p', { class: 'note', word: 'readiness_how' }), count, element('div', { class: 'buttons' }, again), out),
    shown);
  const badge = document.querySelector('#violated_count');
  const show = () => {
    const entries = list('readiness');
    const of = (state) => entries.filter((entry) => entry.state === state).length;
    const violated = of('violated');
    say(count, 'readiness_count', { seen: of('seen'), violated, left: of('not_seen') });
    badge.hidden = violated === 0;
    badge.textContent = violated;
    arrange(shown, entries.map((entry) => shownRow(entry, out)));
  };
  watch(['readiness'], show);
  show();
}

function shownRow(entry, out) {
  const known = rows.get(entry.id) ?? newRow(entry);
  rows.set(entry.id, known);
  const { node, cells } = known;
  node.dataset.state = entry.state;
  cells.state.className = `state ${TONES[entry.state]}`;
  say(cells.state, `readiness_${entry.state}`);
  cells.because.hidden = !entry.because;
  if (entry.because) say(cells.because, 'either', entry.because);
  const evidence = JSON.stringify(entry.evidence);
  if (cells.evidence.dataset.shown !== evidence) {
    cells.evidence.dataset.shown = evidence;
    cells.evidence.replaceChildren(...entry.evidence.map((one) => element('li', {}, lead(one, out))));
    cells.evidence.hidden = entry.evidence.length === 0;
  }
  return node;
}

function newRow({ id, grade, title, criterion }) {
  const cells = {
    state: element('span', { testid: 'readiness-state' }),
    because: element('p', { testid: 'readiness-because' }),
    evidence: element('ul', { class: 'evidence', testid: 'readiness-evidence' }),
  };
  const node = element('li', { testid: 'readiness-row' },
    element('div', { class: 'entry' },
      cells.state, element('code', {}, id),
      element('h3', { word: 'either', values: title }), element('span', { class: 'badge', word: `grade_${grade}` })),
    cells.because, cells.evidence,
    element('details', { class: 'fold' },
      element('summary', { word: 'readiness_criterion' }), element('p', { class: 'note', word: 'either', values: criterion })));
  node.dataset.id = id;
  return { node, cells };
}

/** A button that leads to what shows the row; of an order, its number. */
function lead({ call, notification, out_trade_no, out_order_no }, out) {
  const number = out_trade_no ?? out_order_no;
  if (number) return element('span', { word: 'readiness_order', values: { number } });
  const button = element('button', { type: 'button', class: 'link-like', testid: 'readiness-lead' }, label(call, notification));
  button.addEventListener('click', () => {
    out.replaceChildren();
    if (isThere(call, notification)) choose('timeline', call == null ? { number: '', callback: notification } : { number: '', call });
    else out.replaceChildren(element('p', { role: 'alert', word: 'readiness_gone' }));
  });
  return button;
}

/** The timeline forgets the oldest. */
function isThere(call, notification) {
  if (call == null) return list('notifications').has(notification) || list('deliveries').has(notification);
  return [...list('calls').values()].some(({ id }) => id === call);
}

function label(call, notification) {
  if (call == null) {
    const type = list('notifications').get(notification)?.event_type;
    return [type ? `${type} · ` : '', element('span', { word: 'readiness_notification', values: { id: notification } })];
  }
  const known = [...list('calls').values()].findLast(({ id }) => id === call);
  const what = known ? `${known.method} ${known.target.split('?')[0]} ${known.status ?? '–'}` : '';
  const faults = known?.faults?.length ? span('badge fault', known.faults.join(', ')) : null;
  return [what ? `${what} · ` : '', element('span', { word: 'readiness_call', values: { id: call } }), faults ? ' ' : '', faults];
}
