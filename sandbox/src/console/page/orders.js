/**
 * What customers and WeChat Pay do with what the merchant's program made: orders, their refunds, transfers, and batches of them.
 *
 * In: the lists of what waits. Out: requests to the control interface, and what came of them in words. It always holds
 * that only what waits can be chosen, and that the newest of it is on top.
 */

import { callbackSentences } from './callbacks.js';
import { post } from './control.js';
import { element } from './dom.js';
import { reasonChoice } from './reasons.js';
import { Problem, field, form, options } from './form.js';
import { yuan } from './format.js';
import { list, watch } from './lists.js';

export function orderForms() {
  return [orders(), combinedOrders(), orderRefunds(), transfers(), transferBatches()];
}

/**
 * A group to choose from what waits, and to settle it. `source` is the list, `waits` says of an entry whether it does,
 * `shown` gives its number and the values of its option; `fields` stand below; `buttons` are those of a form, whose acts
 * get the number.
 */
function waiting(name, { source, waits, shown, fields = [], buttons }) {
  const select = element('select', { testid: name.replaceAll('_', '-') });
  const none = element('p', { class: 'note', word: `no_${source}` });
  const act = (settle) => async () => {
    if (!select.value) throw new Problem(`no_${source}`);
    return settle(select.value);
  };
  const node = form(`${name.replaceAll('_', '-')}-form`, [field(`which_${name}`, select), none, ...fields],
    buttons.map(([word, testid, settle]) => [word, testid, act(settle)]));
  const show = () => {
    const entries = list(source).filter(waits).toReversed().map(shown);
    options(select, entries.map(([number, values]) => [number, { word: `${name}_option`, values }]));
    none.hidden = entries.length > 0;
    select.disabled = entries.length === 0;
  };
  watch([source], show);
  show();
  return element('section', { class: 'group' }, element('h2', { word: source }), node);
}

/** What can still be paid; by code the payer may have to confirm. */
const UNPAID = ['NOTPAY', 'USERPAYING'];

function orders() {
  return waiting('order', {
    source: 'orders',
    waits: ({ trade_state: state, combine_out_trade_no: combined }) => UNPAID.includes(state) && !combined,
    shown: ({ out_trade_no: number, trade_type: type, amount, trade_state: state, description }) =>
      [number, { amount: yuan(amount), number, type, state, what: description ?? '' }],
    buttons: [['pay', 'pay-order', pay], ['order_fail', 'fail-order', fail]],
  });
}

async function pay(number) {
  const outcome = await post('pay_order', { out_trade_no: number });
  return [['done_order_paid', { id: outcome.transaction_id }], ...ownCallbackSentences(outcome)];
}

async function fail(number) {
  const { trade_state: state } = await post('fail_order', { out_trade_no: number });
  return [['done_order_failed', { number, state }]];
}

function combinedOrders() {
  return waiting('combined_order', {
    source: 'combined_orders',
    waits: ({ trade_state: state }) => state === 'NOTPAY',
    shown: ({ combine_out_trade_no: number, amount, orders: count }) => [number, { amount: yuan(amount), number, count }],
    buttons: [['pay', 'pay-combined-order', pay], ['order_fail', 'fail-combined-order', fail]],
  });
}

function orderRefunds() {
  const settle = (status) => async (number) => {
    const outcome = await post('settle_refund', { out_refund_no: number, status });
    return [['done_refund_settled', { number, status }], ...callbackSentences(outcome)];
  };
  return waiting('order_refund', {
    source: 'order_refunds',
    waits: ({ status }) => status === 'PROCESSING',
    shown: ({ out_refund_no: number, out_trade_no: order, amount }) => [number, { amount: yuan(amount), number, order }],
    buttons: [
      ['refund_success', 'settle-refund', settle('SUCCESS')],
      ['refund_abnormal', 'settle-refund-abnormal', settle('ABNORMAL')],
      ['refund_closed', 'settle-refund-closed', settle('CLOSED')],
    ],
  });
}

function transfers() {
  const reason = reasonChoice('transfers', 'transfer-fail-reason', 'PAYEE_ACCOUNT_ABNORMAL');
  const settle = (failing) => async (number) => {
    const why = failing ? { state: 'FAIL', fail_reason: reason.value || undefined } : {};
    const outcome = await post('settle_transfer', { out_bill_no: number, ...why });
    return [['done_transfer_settled', { number, state: outcome.state }], ...ownCallbackSentences(outcome)];
  };
  return waiting('transfer', {
    source: 'transfers',
    waits: ({ state }) => state === 'WAIT_USER_CONFIRM' || state === 'CANCELING',
    shown: ({ out_bill_no: number, amount, state }) => [number, { amount: yuan(amount), number, state }],
    fields: [field('fail_reason', reason)],
    buttons: [
      ['transfer_settle', 'settle-transfer', settle()],
      ['transfer_fail', 'settle-transfer-fail', settle(true)],
    ],
  });
}

function transferBatches() {
  const reason = reasonChoice('transfer_batches', 'batch-fail-reason', 'ACCOUNT_FROZEN');
  const settle = (failing) => async (number) => {
    const why = failing ? { fail_reason: reason.value } : {};
    const outcome = await post('settle_batch', { out_batch_no: number, ...why });
    return [['done_batch_settled', { number }], ...ownCallbackSentences(outcome)];
  };
  return waiting('transfer_batch', {
    source: 'transfer_batches',
    waits: ({ batch_status: status }) => status !== 'FINISHED',
    shown: ({ out_batch_no: number, amount, transfers: count }) => [number, { amount: yuan(amount), number, count }],
    fields: [field('fail_reason', reason)],
    buttons: [['batch_settle', 'settle-batch', settle(false)], ['batch_fail', 'settle-batch-fail', settle(true)]],
  });
}

/** What names no address of its own has no callback, whatever address is set here. */
function ownCallbackSentences(outcome) {
  const { callback, no_callback_code: reason } = outcome;
  return callback || reason ? callbackSentences(outcome) : [['callback_no_own_address']];
}
