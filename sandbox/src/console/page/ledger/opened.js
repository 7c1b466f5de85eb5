/**
 * What is inside of an opened entry: what can be done with it, its facts, what belongs to it, and what happened.
 *
 * In: an entry. Out: an element, and a function that reads it again. It always holds that a part which stays the same is
 * left as it is, with what is typed and focused in it.
 */

import { part } from '../content.js';
import { read } from '../control.js';
import { element, facts, span } from '../dom.js';
import { resultArea } from '../form.js';
import { moment, yuan } from '../format.js';
import { show as showView } from '../links.js';
import { say } from '../speech.js';
import { actsOf } from './acts.js';
import { history } from './history.js';
import { sayState } from './state.js';

/** The facts that are shown as they are, in this order. */
const PLAIN = [
  'trade_type', 'self_pay_status', 'med_ins_pay_status', 'serial_no', 'service_id', 'plan_id', 'brand_id', 'product_coupon_id', 'openid', 'sub_mchid', 'prepay_id', 'transaction_id', 'return_mchid', 'reason', 'another_account',
  'account_type', 'withdrawal_remark', 'transfer_remark', 'batch_name', 'transfers', 'out_request_no', 'coupon_code', 'out_trade_no', 'coupons', 'available_end_time', 'package_info', 'notify_url',
];

export function openedEntry({ kind, number }, summary) {
  const out = resultArea();
  const places = { acts: element('div', { class: 'acts', testid: 'acts' }) };
  for (const name of ['facts', 'related', 'history']) places[name] = element('div', {});
  const node = element('div', { class: 'opened', testid: 'entry-details' },
    element('div', { class: 'doing' }, places.acts, out), places.facts,
    element('div', { class: 'pair' }, places.history, places.related));
  const query = new URLSearchParams({ kind, number });
  const texts = {};
  /** Builds a part anew where what it shows has changed. */
  const put = (name, content, build) => {
    const text = JSON.stringify(content);
    if (texts[name] === text) return;
    texts[name] = text;
    // A button that is gone once it has done its work leaves the focus to the row.
    const wasFocused = places[name].contains(document.activeElement);
    places[name].replaceChildren(...[build()].flat().filter(Boolean));
    if (wasFocused) summary.focus();
  };
  let reading = 0;
  const refresh = async () => {
    const current = reading += 1;
    const found = await read(`ledger_entry?${query}`).catch(() => null);
    if (!found || current !== reading) return;
    const { entry, related, timeline } = found;
    put('acts', [entry.state, entry.waits, entry.lapsed, found.facts.left_to_refund], () => actsOf(found, out));
    put('facts', [entry, found.facts], () => factsOf(found));
    put('related', related, () => relatedTo(related));
    put('history', timeline, () => part('entry_history', history(timeline, entry)));
  };
  return { node, refresh };
}

function factsOf({ entry, facts: known }) {
  const plain = PLAIN.map((name) => [`fact_${name}`, known[name] == null ? null : String(known[name])]);
  const left = known.left_to_refund;
  return [
    facts([
      ['fact_number', entry.number],
      ['fact_id', entry.id],
      ['created_at', moment(entry.created_at)],
      ['fact_ends_at', known.ends_at == null ? null : moment(known.ends_at)],
      ['fact_confirm_by', known.confirm_by == null ? null : moment(known.confirm_by)],
      ['fact_sign_by', known.sign_by == null ? null : moment(known.sign_by)],
      ['fact_announced', known.announced == null ? null : `¥${yuan(known.announced)}`],
      ['fact_cash', known.cash == null ? null : `¥${yuan(known.cash)}`],
      ['fact_risk', known.risk == null ? null : `¥${yuan(known.risk)}`],
      ['fact_cashier_url', cashier(known.cashier_url)],
      ['fact_left_to_refund', left == null ? null : `¥${yuan(left)}`],
      ['fact_is_release', known.is_release ? element('span', { word: 'fact_released' }) : null],
      ...plain,
      ...(known.receivers ?? []).map(({ type, account, amount, result }) =>
        ['fact_receiver', `${type} ${account} · ¥${yuan(amount)} · ${result}`]),
    ]),
    known.no_callback_code
      ? element('p', { class: 'advice', word: 'callback_none', values: { reason: [`reason/${known.no_callback_code}`] } })
      : null,
  ];
}

/** The page on which a payer pays it. */
function cashier(url) {
  return url && element('a', { class: 'link-like', href: url, target: '_blank', rel: 'noopener', testid: 'cashier-link' }, url);
}

function relatedTo(related) {
  if (!related.length) return null;
  return part('entry_related', element('ul', { class: 'related', testid: 'related' }, related.map((entry) => {
    const state = element('span');
    sayState(state, entry);
    return element('li', {},
      element('span', { word: `entry_kind_${entry.kind}` }),
      element('button', {
        type: 'button', class: 'link-like', click: () => showView('orders', { kind: entry.kind, number: entry.number }),
      }, entry.number),
      span('amount', entry.amount == null ? '' : `¥${yuan(entry.amount)}`), state);
  })));
}
