'use strict';

/** What customers and WeChat Pay do, by clicks. */

const assert = require('node:assert/strict');
const { at, openedCallback, result, shows } = require('../page');
const { APPID, call, handler, receiver, settings } = require('../program');

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

  ['an order that a program made is paid by a click', async () => {
    const number = 'CONSOLE-0001';
    const order = {
      appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: `http://127.0.0.1:${receiver.address().port}/notify`,
      amount: { total: 100 }, payer: { openid: 'oConsoleOrder' },
    };
    const made = await call('/v3/pay/transactions/jsapi', { method: 'POST', body: JSON.stringify(order) });
    assert.equal(made.status, 200);
    await at('order').selectOption(number);
    await at('pay-order').click();
    await shows(result('order-form'), 'TRANSACTION.SUCCESS');
    await at('order').locator(`option[value="${number}"]`).waitFor({ state: 'detached' });
  }],

  ['a combined order that a program made is paid by a click', async () => {
    const combined = {
      combine_appid: APPID, combine_mchid: settings.mchid, combine_out_trade_no: 'CONSOLE-COMBINED',
      notify_url: `http://127.0.0.1:${receiver.address().port}/notify`, combine_payer_info: { openid: 'oConsoleOrder' },
      sub_orders: ['CONSOLE-0002', 'CONSOLE-0003'].map((number) => ({
        mchid: settings.mchid, attach: '门店', out_trade_no: number, description: 'QQ公仔',
        amount: { total_amount: 100, currency: 'CNY' },
      })),
    };
    const made = await call('/v3/combine-transactions/jsapi', { method: 'POST', body: JSON.stringify(combined) });
    assert.equal(made.status, 200);
    await at('combined-order').selectOption('CONSOLE-COMBINED');
    assert.equal(await at('order').locator('option[value="CONSOLE-0002"]').count(), 0, 'it is paid with the other alone');
    await at('pay-combined-order').click();
    await shows(result('combined-order-form'), 'TRANSACTION.SUCCESS');
  }],

  ['a refund of an order that a program asked for succeeds by a click', async () => {
    const number = 'CONSOLE-REFUND-1';
    const refund = { out_trade_no: 'CONSOLE-0001', out_refund_no: number, amount: { refund: 60, total: 100, currency: 'CNY' } };
    const filed = await call('/v3/refund/domestic/refunds', { method: 'POST', body: JSON.stringify(refund) });
    assert.equal(filed.status, 200);
    await at('order-refund').selectOption(number);
    await at('settle-refund').click();
    await shows(result('order-refund-form'), 'SUCCESS');
    await shows(result('order-refund-form'), 'REFUND.SUCCESS');
    await at('order-refund').locator(`option[value="${number}"]`).waitFor({ state: 'detached' });
  }],

  ['a transfer that a program made is confirmed by a click', async () => {
    const transfer = {
      appid: APPID, out_bill_no: 'CONSOLEBILL1', transfer_scene_id: '1000', openid: 'oConsoleTransfer', transfer_amount: 100,
      transfer_remark: '报销', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    };
    const made = await call('/v3/fund-app/mch-transfer/transfer-bills', { method: 'POST', body: JSON.stringify(transfer) });
    assert.equal(made.status, 200);
    await at('transfer').selectOption('CONSOLEBILL1');
    await at('settle-transfer').click();
    await shows(result('transfer-form'), 'SUCCESS');
    await shows(result('transfer-form'), 'named no notify_url');
  }],

  ['a batch that a program started is worked off by a click', async () => {
    const batch = {
      appid: APPID, out_batch_no: 'CONSOLEBATCH1', batch_name: '报销', batch_remark: '报销', total_amount: 60, total_num: 1,
      notify_url: `http://127.0.0.1:${receiver.address().port}/notify`,
      transfer_detail_list: [{ out_detail_no: 'x1', transfer_amount: 60, transfer_remark: '报销', openid: 'oConsoleBatch' }],
    };
    const started = await call('/v3/transfer/batches', { method: 'POST', body: JSON.stringify(batch) });
    assert.equal(started.status, 200);
    await at('transfer-batch').selectOption('CONSOLEBATCH1');
    await at('settle-batch').click();
    await shows(result('transfer-batch-form'), 'MCHTRANSFER.BATCH.FINISHED');
  }],
];
