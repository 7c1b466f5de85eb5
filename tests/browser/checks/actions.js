'use strict';

/** What customers and WeChat Pay do, by clicks. */

const assert = require('node:assert/strict');
const { at, openedCallback, result, shows } = require('../page');
const { handler, receiver } = require('../program');

module.exports = [
  ['the address for callbacks is set', async () => {
    await at('notify-url').fill(`http://127.0.0.1:${receiver.address().port}/notify`);
    await at('set-notify-url').click();
    await shows(result('address-form'), `Callbacks go to http://127.0.0.1:${receiver.address().port}/notify`);
  }],

  ['a payment without an authorization says so, and offers it', async () => {
    await at('openid').fill('oConsoleMember');
    await at('pay').click();
    await shows(result('member-form'), 'Paid ¥88.00');
    await shows(result('member-form'), 'No callback: ');
    await at('authorize-first').waitFor();
  }],

  ['a click pays, and the callback’s row shows the handler’s response', async () => {
    await at('authorize').click();
    await shows(result('member-form'), 'MALL_AUTH.ACTIVATE_CARD');
    handler.body = '{"code":"SUCCESS","message":"thank you"}';
    await at('pay').click();
    await shows(result('member-form'), 'MALL_TRANSACTION.SUCCESS');
    const row = await openedCallback('MALL_TRANSACTION.SUCCESS', 1);
    await shows(at('state', row), 'accepted');
    await shows(at('attempt', row).first(), '200');
    await shows(at('attempt-body', row).first(), 'thank you');
    await shows(at('resource', row), 'oConsoleMember');
  }],

  ['an amount that is none is refused beside the form, and kept', async () => {
    await at('amount').fill('88.001');
    await at('pay').click();
    await shows(at('member-form').getByRole('alert'), 'at most two decimals');
    assert.equal(await at('amount').inputValue(), '88.001');
    await at('amount').fill('0.29');
    await at('pay').click();
    await shows(result('member-form'), 'Paid ¥0.29');
  }],

  ['a refund by a click', async () => {
    await at('payment').selectOption({ index: 0 });
    const typed = await at('refund-amount').inputValue();
    assert.match(typed, /^\d+\.\d\d$/, 'what is left is not offered');
    await at('refund').click();
    await shows(result('refund-form'), `Refunded ¥${typed}`);
  }],
];
