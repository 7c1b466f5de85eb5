/**
 * What is done by hand that belongs to no order: callbacks, the clock, WeChat Pay's certificate, and business circle.
 *
 * In: what the user types, and the lists of payments and members. Out: requests to the control interface, and what came of
 * them in words.
 */

import { callbackForms, callbackSentences } from './callbacks.js';
import { clockGroup } from './clock.js';
import { post } from './control.js';
import { element } from './dom.js';
import { Problem, actionButton, field, form, input, offer, options, resultArea, run } from './form.js';
import { fen, yuan } from './format.js';
import { list, watch } from './lists.js';

/** A newcomer just presses “pay”. */
const OPENID = 'oUpF8uMuAJOM2pxb1Q';
const APPID = 'wx1234567890abcdef';
const AMOUNT = '88.00';

export function startActions(place) {
  // What belongs to business circle (智慧商圈) alone comes last.
  place.append(...callbackForms(), clockGroup(), rotation(), memberForm(), refundForm());
}

function group(word, ...content) {
  return element('section', { class: 'group' }, element('h2', { word }), content);
}

function memberForm() {
  const fields = {
    openid: input('openid', { value: OPENID }),
    appid: input('appid', { value: APPID }),
    amount: input('amount', { value: AMOUNT, inputmode: 'decimal' }),
  };
  const member = () => ({ openid: fields.openid.value.trim(), appid: fields.appid.value.trim() });
  const node = form('member-form', [
    element('div', { class: 'beside' }, field('openid', fields.openid), field('appid', fields.appid)),
    field('amount', fields.amount),
  ], [
    ['pay', 'pay', () => pay(member(), fields.amount.value)],
    ['authorize', 'authorize', () => authorize(member())],
    ['withdraw', 'withdraw', () => withdraw(member())],
  ]);
  return group('payment', node, members(fields));
}

async function pay(member, typed) {
  const amount = fenOf(typed);
  const outcome = await post('pay', { ...member, amount });
  const paid = ['done_paid', { amount: yuan(amount), id: outcome.transaction_id }];
  return [paid, ...callbackSentences(outcome), ...firstAuthorize(outcome, member, typed)];
}

async function authorize(member) {
  return [['done_authorized'], ...callbackSentences(await post('authorize', member))];
}

async function withdraw(member) {
  const { withdrawn } = await post('withdraw', member);
  return [[withdrawn ? 'done_withdrawn' : 'done_not_withdrawn']];
}

function fenOf(typed) {
  const amount = fen(typed);
  if (amount === null) throw new Problem('bad_amount');
  return amount;
}

function firstAuthorize({ no_callback_code: reason }, member, typed) {
  if (reason !== 'not_authorized') return [];
  const button = element('button', { type: 'button', word: 'authorize_first', testid: 'authorize-first' });
  button.addEventListener('click', () => run(button, async () => {
    await post('authorize', member);
    return pay(member, typed);
  }, button.parentElement));
  return [button];
}

/** Those who authorized; a press takes one into the form. */
function members({ openid, appid }) {
  const rows = element('ul', { class: 'members', testid: 'members' });
  const title = element('summary');
  watch(['members'], () => {
    const known = list('members');
    title.replaceChildren(element('span', { word: 'members', values: { count: known.length } }));
    rows.replaceChildren(...known.map((member) => memberRow(member, () => {
      openid.value = member.openid;
      appid.value = member.appid;
    })));
  });
  title.append(element('span', { word: 'members', values: { count: 0 } }));
  return element('details', { class: 'fold' }, title, rows);
}

function memberRow({ openid, appid, authorize_state: state }, use) {
  const good = state === 'AUTHORIZED';
  return element('li', {},
    element('button', {
      type: 'button', class: 'link-like', wordLabel: 'use_member', values: { openid }, click: use,
    }, openid),
    element('span', { class: 'note' }, appid),
    element('span', { class: `state ${good ? 'good' : 'unknown'}`, word: good ? 'authorized' : 'deauthorized' }));
}

function refundForm() {
  const payment = element('select', { testid: 'payment' });
  const amount = input('refund-amount', { inputmode: 'decimal' });
  const none = element('p', { class: 'note', word: 'no_payments' });
  const offerRest = () => {
    const chosen = list('payments').find(({ transaction_id: id }) => id === payment.value);
    if (chosen) offer(amount, yuan(rest(chosen)));
  };
  payment.addEventListener('change', () => {
    amount.value = amount.dataset.offered ?? '';
    offerRest();
  });
  const node = form('refund-form', [field('which_payment', payment), none, field('amount', amount)],
    [['refund', 'refund', () => refund(payment.value, amount.value)]]);
  const show = () => {
    const left = list('payments').filter((one) => rest(one) > 0).toReversed();
    options(payment, left.map((one) => [one.transaction_id, { word: 'payment_option', values: described(one) }]));
    none.hidden = left.length > 0;
    payment.disabled = left.length === 0;
    offerRest();
  };
  watch(['payments'], show);
  show();
  return group('mall_refund', node);
}

const rest = ({ amount, refunded }) => amount - refunded;

function described(payment) {
  return {
    amount: yuan(payment.amount), left: yuan(rest(payment)), id: payment.transaction_id, openid: payment.openid,
  };
}

async function refund(transaction, typed) {
  if (!transaction) throw new Problem('no_payments');
  const amount = fenOf(typed);
  const outcome = await post('refund', { transaction_id: transaction, amount });
  return [['done_refunded', { amount: yuan(amount), id: outcome.refund_id }], ...callbackSentences(outcome)];
}

/** Only a sandbox that has certificates can rotate one. */
function rotation() {
  const out = resultArea();
  const rotate = actionButton('rotate', 'rotate', async () => {
    const { platform_certificate_serial: serial } = await post('rotate_certificate');
    return [['done_rotated', { serial }]];
  }, out);
  const node = group('platform',
    element('p', { class: 'note', word: 'rotate_note' }), element('div', { class: 'buttons' }, rotate), out);
  const show = () => { node.hidden = !list('settings')?.can_rotate_certificate; };
  watch(['settings'], show);
  show();
  return node;
}
