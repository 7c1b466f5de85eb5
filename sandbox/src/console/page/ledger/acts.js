/**
 * What can be done with an entry as it stands: by the customer, by WeChat Pay, and by the merchant on its platform.
 *
 * In: an entry with its facts, and where to say what came of it. Out: forms and buttons. It always holds that only what the
 * state allows is offered. What is added to the control interface gets a line here.
 */

import { callbackSentences, ownCallbackSentences } from '../callbacks.js';
import { post } from '../control.js';
import { element } from '../dom.js';
import { Problem, actionButton, field, form, input } from '../form.js';
import { fen, yuan } from '../format.js';
import { reasonChoice } from '../reasons.js';

/** Why a receiver of profit sharing gets nothing, and how a return comes out, as the control interface names them. */
const SHARE_FAILURES = [
  'ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH',
  'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST',
];
const RETURN_OUTCOMES = [
  'SUCCESS', 'ACCOUNT_ABNORMAL', 'BALANCE_NOT_ENOUGH', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST',
];

/** For each kind what is offered, as functions of the entry, its facts, and the place of results. */
const ACTS = {
  order: [pay, giveUp, expire, refund],
  combined_order: [pay, giveUp, expire],
  mixed_order: [pay, giveUp, refuseInsurance, expire],
  refund: [settleRefund],
  transfer: [settleTransfer],
  transfer_batch: [settleBatch],
  sharing: [settleSharing],
  sharing_return: [settleReturn],
  service_order: [confirmService, payService],
  permission: [authorizeService, withdrawService],
  contract: [signContract, terminateContract],
  applyment: [moveApplyment, rejectApplyment],
  withdrawal: [settleWithdrawal],
  closing: [moveClosing],
  coupon_stock: [],
  coupon: [useCoupon],
  merchant_coupon_stock: [receiveMerchantCoupon],
  merchant_coupon: [deleteMerchantCoupon],
  product_coupon_stock: [receiveProductCoupon],
  product_coupon: [deleteProductCoupon],
  coupon_subsidy: [settleSubsidy],
  coupon_subsidy_return: [settleSubsidy],
};

export function actsOf({ entry, facts }, out) {
  return ACTS[entry.kind].map((offer) => offer(entry, facts, out)).filter(Boolean);
}

function pay({ number, waits, lapsed }, { names_payer: named }, out) {
  if (!waits || lapsed) return null;
  const openid = named ? null : input('pay-openid', { wordPlaceholder: 'pay_openid_any' });
  return form('pay-form', openid ? [field('pay_openid', openid)] : [], [['pay', 'pay-entry', async () => {
    const payer = openid?.value.trim();
    const outcome = await post('pay_order', { out_trade_no: number, ...(payer && { openid: payer }) });
    return [['done_order_paid', { id: outcome.transaction_id ?? outcome.mix_trade_no }], ...ownCallbackSentences(outcome)];
  }]], { out });
}

/** Whoever was about to pay by code fails, and so does what the insurance pays a part of; any other order is closed. */
function giveUp({ number, waits }, _, out) {
  if (!waits) return null;
  return buttons(actionButton('order_fail', 'fail-order', async () => {
    const { trade_state: single, mix_pay_status: mixed } = await post('fail_order', { out_trade_no: number });
    return [['done_order_failed', { number, state: mixed ?? single }]];
  }, out));
}

function refuseInsurance({ number, waits }, { med_ins_pay_status: insurance }, out) {
  if (!waits || insurance === 'NO_MED_INS_PAY') return null;
  const reason = input('insurance-reason', { wordPlaceholder: 'insurance_reason_usual' });
  return form('insurance-form', [field('insurance_reason', reason)], [['insurance_refuse', 'refuse-insurance', async () => {
    const why = reason.value.trim();
    const outcome = await post('refuse_insurance', { out_trade_no: number, ...(why && { reason: why }) });
    return [['done_order_failed', { number, state: outcome.mix_pay_status }]];
  }]], { out });
}

function expire({ number, waits, state }, _, out) {
  if (!waits || !['NOTPAY', 'MIX_PAY_CREATED'].includes(state)) return null;
  return buttons(actionButton('expire', 'expire-entry', async () => {
    await post('expire_order', { out_trade_no: number });
    return [['done_expired', { number }]];
  }, out));
}

function refund({ number }, { left_to_refund: left }, out) {
  if (!left) return null;
  const amount = input('refund-entry-amount', { inputmode: 'decimal', value: yuan(left) });
  return form('refund-entry-form', [field('refund_amount', amount)], [['refund_by_hand', 'refund-entry', async () => {
    const typed = fen(amount.value);
    if (typed === null) throw new Problem('bad_amount');
    const filed = await post('refund_order', { out_trade_no: number, amount: typed });
    return [['done_refund_filed', { amount: yuan(filed.amount), number: filed.out_refund_no }]];
  }]], { out });
}

function settleRefund({ number, waits }, _, out) {
  if (!waits) return null;
  const settle = (status) => async () => {
    const outcome = await post('settle_refund', { out_refund_no: number, status });
    return [['done_refund_settled', { number, status }], ...callbackSentences(outcome)];
  };
  return buttons(
    actionButton('refund_success', 'settle-refund', settle('SUCCESS'), out),
    actionButton('refund_abnormal', 'settle-refund-abnormal', settle('ABNORMAL'), out),
    actionButton('refund_closed', 'settle-refund-closed', settle('CLOSED'), out));
}

function settleTransfer({ number, waits, state }, _, out) {
  if (!waits) return null;
  const settle = (why) => async () => {
    const outcome = await post('settle_transfer', { out_bill_no: number, ...why() });
    return [['done_transfer_settled', { number, state: outcome.state }], ...ownCallbackSentences(outcome)];
  };
  if (state === 'CANCELING') return form('transfer-form', [], [['transfer_cancelled', 'settle-transfer', settle(() => ({}))]], { out });
  const reason = reasonChoice('transfers', 'transfer-fail-reason', 'PAYEE_ACCOUNT_ABNORMAL');
  return form('transfer-form', [field('fail_reason', reason)], [
    ['transfer_confirm', 'settle-transfer', settle(() => ({}))],
    ['transfer_fail', 'settle-transfer-fail', settle(() => ({ state: 'FAIL', fail_reason: reason.value || undefined }))],
  ], { out });
}

function settleWithdrawal({ number, state }, _, out) {
  const settle = (status, why) => async () => {
    const reason = why?.value.trim();
    const outcome = await post('settle_withdrawal', { out_request_no: number, status, ...(reason && { reason }) });
    return [['done_withdrawal_settled', { number, status: outcome.status }], ...ownCallbackSentences(outcome)];
  };
  const reason = () => input('withdrawal-reason', { wordPlaceholder: 'withdrawal_reason_usual' });
  const offer = (why, acts) => form('withdrawal-form', why ? [field('withdrawal_reason', why)] : [], acts, { out });
  if (state === 'INIT') return offer(null, [['withdrawal_close', 'close-withdrawal', settle('CLOSE')]]);
  const why = reason();
  if (state === 'SUCCESS') return offer(why, [['withdrawal_refund', 'refund-withdrawal', settle('REFUND', why)]]);
  if (state !== 'CREATE_SUCCESS') return null;
  return offer(why, [
    ['withdrawal_success', 'settle-withdrawal', settle('SUCCESS')],
    ['withdrawal_fail', 'fail-withdrawal', settle('FAIL', why)],
  ]);
}

function settleBatch({ number, waits }, _, out) {
  if (!waits) return null;
  const reason = reasonChoice('transfer_batches', 'batch-fail-reason', 'ACCOUNT_FROZEN');
  const settle = (why) => async () => {
    const outcome = await post('settle_batch', { out_batch_no: number, ...why() });
    return [['done_batch_settled', { number }], ...ownCallbackSentences(outcome)];
  };
  return form('batch-form', [field('fail_reason', reason)], [
    ['batch_settle', 'settle-batch', settle(() => ({}))],
    ['batch_fail', 'settle-batch-fail', settle(() => ({ fail_reason: reason.value }))],
  ], { out });
}

function settleSharing({ number, waits }, _, out) {
  if (!waits) return null;
  const reason = select('share-failure', ['', ...SHARE_FAILURES], 'share_success');
  return form('share-form', [field('share_outcome', reason)], [['settle', 'settle-sharing', async () => {
    const outcome = await post('settle_sharing', { out_order_no: number, ...(reason.value && { fail_reason: reason.value }) });
    return [['done_sharing_settled', { number }], ...callbackSentences(outcome)];
  }]], { out });
}

function settleReturn({ number, waits }, _, out) {
  if (!waits) return null;
  const outcomes = select('return-outcome', RETURN_OUTCOMES);
  return form('return-form', [field('return_outcome', outcomes)], [['settle', 'settle-return', async () => {
    const outcome = await post('settle_sharing_return', { out_return_no: number, outcome: outcomes.value });
    return [['done_return_settled', { number, result: outcome.result }], ...callbackSentences(outcome)];
  }]], { out });
}

function confirmService({ number, state }, { names_payer: named }, out) {
  if (state !== 'CREATED') return null;
  const openid = named ? null : input('confirm-openid', { wordPlaceholder: 'pay_openid_any' });
  return form('confirm-form', openid ? [field('who_confirms', openid)] : [], [['service_confirm', 'confirm-service', async () => {
    const outcome = await post('confirm_service_order', { out_order_no: number, ...chosen(openid) });
    return [['done_service_confirmed', { number, query: outcome.query_id }], ...ownCallbackSentences(outcome)];
  }]], { out });
}

/** WeChat Pay deducts the money, or the user pays it: the order tells no difference. */
function payService({ number, state }, _, out) {
  if (state !== 'DOING/MCH_COMPLETE') return null;
  return buttons(actionButton('service_pay', 'pay-service', async () => {
    const outcome = await post('pay_service_order', { out_order_no: number });
    return [['done_order_paid', { id: outcome.transaction_id }], ...ownCallbackSentences(outcome)];
  }, out));
}

function authorizeService({ number, waits }, { openid: known }, out) {
  if (!waits) return null;
  const openid = known ? null : input('authorize-openid', { wordPlaceholder: 'pay_openid_any' });
  return form('authorize-form', openid ? [field('who_authorizes', openid)] : [], [['service_authorize', 'authorize-service', async () => {
    const outcome = await post('authorize_service', { authorization_code: number, ...chosen(openid) });
    return [['done_service_authorized', { number, state: outcome.authorization_state }], ...ownCallbackSentences(outcome)];
  }]], { out });
}

function withdrawService({ number, state }, _, out) {
  if (state !== 'AVAILABLE') return null;
  return buttons(actionButton('service_withdraw', 'withdraw-service', async () => {
    const outcome = await post('withdraw_service', { authorization_code: number });
    return [['done_service_authorized', { number, state: outcome.authorization_state }], ...ownCallbackSentences(outcome)];
  }, out));
}

function signContract({ number, waits }, { names_payer: named }, out) {
  if (!waits) return null;
  const openid = named ? null : input('sign-openid', { wordPlaceholder: 'pay_openid_any' });
  return form('sign-form', openid ? [field('who_signs', openid)] : [], [['contract_sign', 'sign-contract', async () => {
    const outcome = await post('sign_contract', { out_contract_code: number, ...chosen(openid) });
    return [['done_contract_signed', { number, id: outcome.contract_id }], ...ownCallbackSentences(outcome)];
  }]], { out });
}

function terminateContract({ number, state }, _, out) {
  if (state !== 'SIGNED') return null;
  return buttons(actionButton('contract_terminate', 'terminate-contract', async () => {
    const outcome = await post('terminate_contract', { out_contract_code: number });
    return [['done_contract_terminated', { number }], ...ownCallbackSentences(outcome)];
  }, out));
}

/** Who does it, where somebody was named. */
function chosen(openid) {
  const user = openid?.value.trim();
  return user ? { openid: user } : {};
}

/** Each step of an application on its way, and where it leads. */
const APPLYMENT_STEPS = {
  APPLYMENT_STATE_AUDITING: 'applyment_pass', APPLYMENT_STATE_TO_BE_CONFIRMED: 'applyment_confirm',
  APPLYMENT_STATE_TO_BE_SIGNED: 'applyment_sign', APPLYMENT_STATE_SIGNING: 'applyment_finish',
  CHECKING: 'applyment_check', ACCOUNT_NEED_VERIFY: 'applyment_confirm', AUDITING: 'applyment_pass', NEED_SIGN: 'applyment_sign',
};

function moveApplyment({ number, state }, _, out) {
  const step = APPLYMENT_STEPS[state];
  if (!step) return null;
  const move = (to) => async () => {
    const outcome = await post('move_applyment', { business_code: number, ...(to && { state: to }) });
    return [['done_applyment_moved', { number, state: outcome.applyment_state }]];
  };
  const cancels = ['applyment_confirm', 'applyment_sign'].includes(step);
  return buttons(
    actionButton(step, 'move-applyment', move(null), out),
    cancels ? actionButton('applyment_cancel', 'cancel-applyment', move('APPLYMENT_STATE_CANCELED'), out) : null);
}

function rejectApplyment({ number, state }, _, out) {
  if (!['applyment_check', 'applyment_pass'].includes(APPLYMENT_STEPS[state])) return null;
  const reason = input('reject-reason', { wordPlaceholder: 'reject_reason_usual' });
  return form('reject-form', [field('reject_reason', reason)], [['applyment_reject', 'reject-applyment', async () => {
    const why = reason.value.trim();
    const outcome = await post('move_applyment', {
      business_code: number, state: 'APPLYMENT_STATE_REJECTED', ...(why && { reject_reason: why }),
    });
    return [['done_applyment_moved', { number, state: outcome.applyment_state }]];
  }]], { out });
}

/** Each step of the closing of a merchant on its way, and where it leads. */
const CLOSING_STEPS = {
  ACCEPTED: 'closing_review', REVIEWING: 'applyment_pass', WAITING_MERCHANT_CONFIRM: 'closing_confirm',
  SYSTEM_PROCESSING: 'closing_close', CANCELED: 'closing_next', FUND_PROCESSING: 'closing_paid',
};

function moveClosing({ number, state }, _, out) {
  const step = CLOSING_STEPS[state];
  if (!step) return null;
  const move = (to) => async () => {
    const outcome = await post('move_closing', { out_request_no: number, ...(to && { state: to }) });
    return [['done_applyment_moved', { number, state: outcome.cancel_state }]];
  };
  return buttons(
    actionButton(step, 'move-closing', move(null), out),
    ['ACCEPTED', 'REVIEWING'].includes(state) ? actionButton('applyment_reject', 'reject-closing', move('REJECTED'), out) : null,
    state === 'WAITING_MERCHANT_CONFIRM' ? actionButton('closing_revoke', 'revoke-closing', move('REVOKED'), out) : null);
}

function useCoupon({ number, waits }, _, out) {
  if (!waits) return null;
  const order = input('coupon-order');
  return form('use-coupon-form', [field('coupon_order', order)], [['coupon_use', 'use-coupon', async () => {
    const paid = order.value.trim();
    const outcome = await post('use_coupon', { coupon_id: number, ...(paid && { out_trade_no: paid }) });
    return [['done_coupon_used', { number, id: outcome.transaction_id }], ...callbackSentences(outcome)];
  }]], { out });
}

function receiveMerchantCoupon({ number, waits }, _, out) {
  if (!waits) return null;
  const [openid, appid, code] = ['receive-openid', 'receive-appid', 'receive-code'].map((testid) => input(testid));
  const fields = [field('who_receives', openid), field('appid', appid), field('coupon_code_own', code)];
  return form('receive-form', fields, [['merchant_coupon_receive', 'receive-coupon', async () => {
    const own = code.value.trim();
    const outcome = await post('receive_merchant_coupon', {
      stock_id: number, openid: openid.value.trim(), appid: appid.value.trim(), ...(own && { coupon_code: own }),
    });
    return [['done_merchant_coupon_received', { number: outcome.coupon_code }], ...callbackSentences(outcome)];
  }]], { out });
}

function deleteMerchantCoupon({ number, of, waits }, { coupon_code: code }, out) {
  if (!waits) return null;
  return buttons(actionButton('merchant_coupon_delete', 'delete-coupon', async () => {
    await post('delete_merchant_coupon', { stock_id: of, coupon_code: code });
    return [['done_merchant_coupon_deleted', { number }]];
  }, out));
}

function receiveProductCoupon({ number, waits }, _, out) {
  if (!waits) return null;
  const [openid, appid, code] = ['take-openid', 'take-appid', 'take-code'].map((testid) => input(testid));
  const fields = [field('who_receives', openid), field('appid_of_events', appid), field('coupon_code_own', code)];
  return form('take-form', fields, [['merchant_coupon_receive', 'take-coupon', async () => {
    const [as, own] = [appid.value.trim(), code.value.trim()];
    const outcome = await post('receive_product_coupon', {
      stock_id: number, openid: openid.value.trim(), ...(as && { appid: as }), ...(own && { coupon_code: own }),
    });
    return [['done_product_coupon_received', { number: outcome.coupon_codes.join(' ') }], ...callbackSentences(outcome)];
  }]], { out });
}

function deleteProductCoupon({ number, of, state }, { coupon_code: code }, out) {
  if (state !== 'PENDING' && state !== 'EFFECTIVE') return null;
  return buttons(actionButton('merchant_coupon_delete', 'delete-product-coupon', async () => {
    await post('delete_product_coupon', { stock_id: of, coupon_code: code });
    return [['done_product_coupon_deleted', { number }]];
  }, out));
}

/** A payment of a subsidy, or its return. */
const SUBSIDIES = {
  coupon_subsidy: [
    'settle_coupon_subsidy', 'out_subsidy_no', 'coupon_subsidies', 'PAY_RECEIPT_INSUFFICIENT_BALANCE',
  ],
  coupon_subsidy_return: [
    'settle_coupon_subsidy_return', 'out_subsidy_return_no', 'coupon_subsidy_returns', 'RETURN_RECEIPT_INSUFFICIENT_BALANCE',
  ],
};

function settleSubsidy({ kind, number, waits }, _, out) {
  if (!waits) return null;
  const [path, name, reasons, usual] = SUBSIDIES[kind];
  const reason = reasonChoice(reasons, 'subsidy-fail-reason', usual);
  const settle = (why) => async () => {
    const { status: state } = await post(path, { [name]: number, ...why() });
    return [['done_subsidy_settled', { number, state }]];
  };
  return form('subsidy-form', [field('fail_reason', reason)], [
    ['settle', 'settle-subsidy', settle(() => ({}))],
    ['subsidy_fail', 'settle-subsidy-fail', settle(() => ({ fail_reason: reason.value }))],
  ], { out });
}

const buttons = (...all) => element('div', { class: 'buttons' }, all);

/** A choice of names; `none` is the word for the empty one. */
function select(testid, names, none) {
  return element('select', { testid }, names.map((name) =>
    (name === '' ? element('option', { value: '', word: none }) : element('option', { value: name }, name))));
}
