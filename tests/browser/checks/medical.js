'use strict';

/** Mixed orders of medical insurance (医保支付): paid, refused by the insurer and given up by clicks. */

const assert = require('node:assert/strict');
const { at, becomes, entryRow, openedEntry, shows } = require('../page');
const { APPID, encrypted, settings, signed } = require('../program');

const NOBODY = 'http://127.0.0.1:1/';
const CASH = 4200;

/** A call that the gateway takes; gives what it told. */
async function accepted(target, body, headers) {
  const made = await signed(target, body, headers);
  assert.equal(made.status, 200, `${target}: ${JSON.stringify(made.json)}`);
  return made.json;
}

const state = (entry) => at('entry-state-cell', entry);

/** Places a mixed order, with the order of its cash part. */
async function place(number) {
  const secret = encrypted('张三');
  const { prepay_id: session } = await accepted('/v3/pay/transactions/jsapi', {
    appid: APPID, mchid: settings.mchid, description: '挂号费', out_trade_no: number, notify_url: NOBODY,
    amount: { total: CASH }, payer: { openid: 'oConsolePatient' },
  });
  return accepted('/v3/med-ins/orders', {
    mix_pay_type: 'CASH_AND_INSURANCE', order_type: 'REG_PAY', appid: APPID, openid: 'oConsolePatient', out_trade_no: number,
    payer: { name: secret, id_digest: secret, card_type: 'ID_CARD' }, serial_no: '1217752501201', city_id: '530100',
    pay_order_id: 'ORD5301', pay_auth_no: `AUTH-${number}`, med_inst_name: '北大医院', med_inst_no: '1217752501201',
    total_fee: CASH + 10000, med_ins_gov_fee: 10000, wechat_pay_cash_fee: CASH, prepay_id: session, callback_url: NOBODY,
  }, { 'Wechatpay-Serial': settings.platform_public_key_id });
}

module.exports = [
  ['a mixed order is paid on its row, with its cash part', async () => {
    const { mix_trade_no: id } = await place('CONSOLEMIXED1');
    const order = await openedEntry('mixed_order', 'CONSOLEMIXED1');
    await shows(state(order), 'MIX_PAY_CREATED · not paid');
    await shows(at('entry-details', order), '¥42.00');
    await shows(at('entry-details', order), 'MED_INS_PAY_CREATED');
    await at('pay-entry', order).click();
    await shows(at('result', order), 'Paid: ');
    await shows(state(order), 'MIX_PAY_SUCCESS');
    await becomes(at('pay-entry', order), 0);
    await shows(at('entry-details', order), id);
    await shows(at('history', order), 'POST /v3/med-ins/orders');
    await at('related', order).getByRole('button').first().click();
    await shows(state(entryRow('order', 'CONSOLEMIXED1')), 'SUCCESS');
  }],

  ['a mixed order that the insurer refuses says why, and one that is given up says nothing', async () => {
    await place('CONSOLEMIXED2');
    const refused = await openedEntry('mixed_order', 'CONSOLEMIXED2');
    await at('insurance-reason', refused).fill('个人账户余额不足');
    await at('refuse-insurance', refused).click();
    await shows(at('result', refused), 'The order CONSOLEMIXED2 is MIX_PAY_FAIL now');
    await shows(state(refused), 'MIX_PAY_FAIL · failed');
    await shows(at('entry-details', refused), '个人账户余额不足');
    await becomes(at('refuse-insurance', refused), 0);
    await place('CONSOLEMIXED3');
    const failed = await openedEntry('mixed_order', 'CONSOLEMIXED3');
    await at('fail-order', failed).click();
    await shows(at('result', failed), 'The order CONSOLEMIXED3 is MIX_PAY_FAIL now');
    await shows(state(failed), 'MIX_PAY_FAIL · failed');
  }],
];
