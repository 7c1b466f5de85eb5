/**
 * Says the state of an entry.
 *
 * In: an entry. Out: its state on an element, as it is on the wire, with what that means; a state that the page does not know
 * is shown as it is.
 */

import { say } from '../speech.js';
import { WORDS } from '../words.js';

const TONES = {
  SUCCESS: 'good', FINISHED: 'good', REFUND: 'poor', PROCESSING: 'waiting', NOTPAY: 'waiting', USERPAYING: 'waiting',
  WAIT_USER_CONFIRM: 'waiting', CANCELING: 'waiting', ACCEPTED: 'waiting', ABNORMAL: 'bad', FAIL: 'bad', FAILED: 'bad',
  PAYERROR: 'bad', CREATED: 'waiting', 'DOING/USER_CONFIRM': 'waiting', 'DOING/MCH_COMPLETE': 'waiting', DONE: 'good',
  CREATE_SUCCESS: 'waiting', INIT: 'waiting', PREPARED: 'waiting', SIGNED: 'good', UNBINDUSER: 'waiting', AVAILABLE: 'good',
  APPLYMENT_STATE_AUDITING: 'waiting', APPLYMENT_STATE_TO_BE_CONFIRMED: 'waiting',
  APPLYMENT_STATE_TO_BE_SIGNED: 'waiting', APPLYMENT_STATE_SIGNING: 'waiting', APPLYMENT_STATE_FINISHED: 'good',
  APPLYMENT_STATE_REJECTED: 'bad', CHECKING: 'waiting', ACCOUNT_NEED_VERIFY: 'waiting', AUDITING: 'waiting',
  REVIEWING: 'waiting', WAITING_MERCHANT_CONFIRM: 'waiting', SYSTEM_PROCESSING: 'waiting', FUND_PROCESSING: 'waiting',
  NEED_SIGN: 'waiting', FINISH: 'good', REJECTED: 'bad', FROZEN: 'bad', unactivated: 'waiting', running: 'good', paused: 'waiting', SENDED: 'waiting', USED: 'good', RUNNING: 'good', DEACTIVATED: 'bad',
  CONFIRMING: 'waiting', PENDING: 'waiting', EFFECTIVE: 'good', SENDING: 'good',
  PAY_RECEIPT_ACCEPTED: 'waiting', PAY_RECEIPT_SUCCESS: 'good', PAY_RECEIPT_FAIL: 'bad', PAY_RECEIPT_RETURNING: 'waiting',
  MIX_PAY_CREATED: 'waiting', MIX_PAY_SUCCESS: 'good', MIX_PAY_REFUND: 'poor', MIX_PAY_FAIL: 'bad',
  RETURN_RECEIPT_ACCEPTED: 'waiting', RETURN_RECEIPT_SUCCESS: 'good', RETURN_RECEIPT_FAIL: 'bad',
};

/** A word for the state of an entry of this kind, and its values. */
export function stateSentence(kind, state) {
  const word = [`entry_state_${kind}_${state}`, `entry_state_${state}`].find((name) => name in WORDS);
  return word ? [word] : ['as_it_is', { value: state }];
}

export function sayState(node, { kind, state, lapsed }) {
  const tone = lapsed === 'order' ? 'unknown' : TONES[state] ?? 'unknown';
  node.className = `state ${tone}`;
  node.dataset.state = state;
  if (lapsed) say(node, `entry_lapsed_${lapsed}`, { state: stateSentence(kind, state) });
  else say(node, ...stateSentence(kind, state));
}
