'use strict';

/** The orders: found, opened, paid, given back and settled by clicks; and the clock. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, current, entryRow: row, focused, live, open, shows, toView } = require('../page');
const { APPID, base, call, handler, receiver, settings } = require('../program');

const notify = () => `http://127.0.0.1:${receiver.address().port}/notify`;

/** A call that the gateway takes. */
async function accepted(target, body) {
  const made = await call(target, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(made.status, 200, `${target} was answered with ${made.status}`);
}

const place = (number, more = {}) => accepted('/v3/pay/transactions/jsapi', {
  appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: notify(),
  amount: { total: 100 }, payer: { openid: 'oConsoleOrder' }, ...more,
});

/** What the control interface says of an entry, which tells the page nothing. */
const ledgerEntry = async (kind, number) =>
  (await fetch(`${base}/_sandbox/ledger_entry?${new URLSearchParams({ kind, number })}`)).json();

async function setClock(now) {
  const set = await fetch(`${base}/_sandbox/clock`, {
    method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ now }),
  });
  assert.equal(set.status, 200);
}

async function opened(kind, number) {
  const found = row(kind, number);
  await found.locator('summary').first().click();
  await at('history', found).waitFor();
  return found;
}

const state = (entry) => at('entry-state-cell', entry);

module.exports = [
  ['an order that a program made is paid on its row, and its history tells', async () => {
    await toView('orders');
    await place('CONSOLE-0001');
    const order = await opened('order', 'CONSOLE-0001');
    await shows(state(order), 'NOTPAY');
    await at('pay-entry', order).click();
    await shows(at('result', order), 'TRANSACTION.SUCCESS is on its way');
    await shows(state(order), 'SUCCESS');
    await becomes(at('pay-entry', order), 0);
    // It was on the button, which is gone.
    await focused(order.locator('summary').first());
    await shows(at('history', order), 'POST /v3/pay/transactions/jsapi');
    await shows(at('history', order), 'Attempt 1');
  }],

  ['an order is given back on its row, and its refund is settled', async () => {
    const order = row('order', 'CONSOLE-0001');
    await at('refund-entry-amount', order).fill('0.605');
    await at('refund-entry', order).click();
    await shows(at('result', order), 'at most two decimals');
    await at('refund-entry-amount', order).fill('0.60');
    await at('refund-entry', order).click();
    await shows(at('result', order), 'A refund of ¥0.60 is being processed');
    await shows(state(order), 'REFUND');
    assert.equal(await at('refund-entry-amount', order).inputValue(), '0.40', 'what is left is not offered');
    await at('related', order).getByRole('button').click();
    const refund = at('entry-row').first();
    await shows(at('entry-details', refund), 'CONSOLE-0001');
    await at('settle-refund-abnormal', refund).click();
    await shows(state(refund), 'ABNORMAL');
    await shows(at('result', refund), 'REFUND.ABNORMAL');
  }],

  ['a combined order, a transfer and a batch are settled on their rows', async () => {
    await accepted('/v3/combine-transactions/jsapi', {
      combine_appid: APPID, combine_mchid: settings.mchid, combine_out_trade_no: 'CONSOLE-COMBINED', notify_url: notify(),
      combine_payer_info: { openid: 'oConsoleOrder' },
      sub_orders: ['CONSOLE-0002', 'CONSOLE-0003'].map((number) => ({
        mchid: settings.mchid, attach: '门店', out_trade_no: number, description: 'QQ公仔',
        amount: { total_amount: 100, currency: 'CNY' },
      })),
    });
    await accepted('/v3/fund-app/mch-transfer/transfer-bills', {
      appid: APPID, out_bill_no: 'CONSOLEBILL1', transfer_scene_id: '1000', openid: 'oConsoleTransfer', transfer_amount: 100,
      transfer_remark: '报销', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    });
    await accepted('/v3/transfer/batches', {
      appid: APPID, out_batch_no: 'CONSOLEBATCH1', batch_name: '报销', batch_remark: '报销', total_amount: 60, total_num: 1,
      notify_url: notify(),
      transfer_detail_list: [{ out_detail_no: 'x1', transfer_amount: 60, transfer_remark: '报销', openid: 'oConsoleBatch' }],
    });
    await at('entry-number').fill('console');
    await at('entry-kind').selectOption('');
    await at('entry-waits').check();
    const part = row('order', 'CONSOLE-0002');
    await becomes(part, 0);
    const combined = await opened('combined_order', 'CONSOLE-COMBINED');
    await at('pay-entry', combined).click();
    await shows(at('result', combined), 'TRANSACTION.SUCCESS');
    const transfer = await opened('transfer', 'CONSOLEBILL1');
    await at('settle-transfer', transfer).click();
    const batch = await opened('transfer_batch', 'CONSOLEBATCH1');
    await at('settle-batch', batch).click();
    await becomes(at('entry-row'), 0);
    await at('entry-waits').uncheck();
    await shows(state(row('transfer', 'CONSOLEBILL1')), 'SUCCESS');
    await shows(state(row('transfer_batch', 'CONSOLEBATCH1')), 'FINISHED');
    await shows(state(part), 'SUCCESS');
  }],

  ['an order without a payer is paid by whom one says, and one is expired alone', async () => {
    await place('CONSOLE-0004', { payer: { openid: 'oConsoleOrder' } });
    await accepted('/v3/pay/transactions/native', {
      appid: APPID, mchid: settings.mchid, description: 'x', out_trade_no: 'CONSOLE-0005', notify_url: notify(), amount: { total: 1 },
    });
    const paid = await opened('order', 'CONSOLE-0005');
    await at('pay-openid', paid).fill('oSomebodyElse');
    await at('pay-entry', paid).click();
    await shows(at('entry-details', paid), 'oSomebodyElse');
    const order = await opened('order', 'CONSOLE-0004');
    await at('expire-entry', order).click();
    await shows(state(order), 'CLOSED, expired');
    await becomes(at('pay-entry', order), 0);
  }],

  ['an error of the sandbox is said in the language that is chosen', async () => {
    await place('CONSOLE-0006');
    const order = await opened('order', 'CONSOLE-0006');
    // The page names another order, as if it did not know yet that this one is paid.
    await current.page.route('**/_sandbox/pay_order', (route) => route.continue({ postData: '{"out_trade_no":"CONSOLE-0001"}' }));
    await at('pay-entry', order).click();
    await shows(at('result', order), 'the order is paid or closed already');
    await current.page.unroute('**/_sandbox/pay_order');
    await at('language').click();
    await shows(at('result', order), '订单已支付或已关闭');
    await shows(state(order), '未支付');
    await at('language').click();
  }],

  ['orders are filtered by number, kind and state', async () => {
    await at('entry-number').fill('CONSOLE-000');
    await at('entry-kind').selectOption('order');
    await at('entry-state').selectOption('REFUND');
    await becomes(at('entry-row'), 1);
    await shows(at('entry-count'), '1 of 1');
    await at('entry-number').fill('nothing at all');
    await becomes(at('entry-row'), 0);
    await shows(at('no-entries'), 'No row fits');
    await at('entry-state').selectOption('');
    await at('entry-number').fill('');
    await at('entry-row').nth(4).waitFor();
    await at('entry-kind').selectOption('');
  }],

  ['an order leads to its calls, and a call to its order', async () => {
    await at('entry-number').fill('CONSOLE-0001');
    const order = await opened('order', 'CONSOLE-0001');
    await at('history-link', order).first().click();
    const made = callRow('/v3/pay/transactions/jsapi').first();
    await at('call-details', made).waitFor();
    assert.equal(await at('filter-text').inputValue(), 'CONSOLE-0001');
    await shows(at('number-badge', made), 'CONSOLE-0001');
    await at('to-entry', made).first().click();
    await at('entry-details', order).waitFor();
    await toView('timeline');
    await at('filter-text').fill('');
  }],

  ['the clock is advanced, set and brought back, and countdowns keep to it', async () => {
    await toView('orders');
    await place('CONSOLE-0007');
    await at('entry-number').fill('CONSOLE-0007');
    const order = row('order', 'CONSOLE-0007');
    await shows(order.locator('.took'), /^6 d 23 h$|^7 d/);
    await at('clock-week').scrollIntoViewIfNeeded();
    await at('clock-day').click();
    await shows(at('clock'), '+1 d');
    await shows(order.locator('.took'), /^5 d 23 h$|^6 d/);
    await shows(state(order), 'prepay_id expired');
    await at('clock-week').click();
    await shows(at('clock'), '+8 d');
    await shows(state(order), 'CLOSED, expired');
    await becomes(order.locator('.took').filter({ hasText: /\d/ }), 0);
    await at('clock-time').fill('2030-01-02T03:04:05');
    await at('clock-set').click();
    await shows(at('clock-now'), '2030-01-02 03:04');
    await at('clock-reset').click();
    await shows(at('clock-now'), /^It is \d[^(]*$/);
    await at('clock').waitFor({ state: 'hidden' });
    // What the shop was told is closed stays so.
    await shows(state(order), /^CLOSED$/);
    await place('CONSOLE-0071');
    await at('entry-number').fill('CONSOLE-0071');
    await shows(row('order', 'CONSOLE-0071').locator('.took'), /^6 d 23 h$|^7 d/);
  }],

  ['an order whose time is over is shown as closed, and is not offered to be paid, without anything else happening', async () => {
    await place('CONSOLE-0072');
    await at('entry-number').fill('CONSOLE-0072');
    const order = await opened('order', 'CONSOLE-0072');
    await at('pay-entry', order).waitFor();
    // First its prepay_id, then the order itself.
    for (const [seconds, expected] of [[7_200, 'prepay_id expired'], [7 * 86_400, 'CLOSED, expired']]) {
      const { entry } = await ledgerEntry('order', 'CONSOLE-0072');
      await setClock(entry.created_at + seconds - 3);
      await shows(order.locator('.took'), seconds === 7_200 ? /^6 d 2\d h$/ : /^0:0[1-3]$/);
      await shows(state(order), expected);
      await becomes(at('pay-entry', order), 0);
    }
    await at('clock-reset').click();
    await at('clock').waitFor({ state: 'hidden' });
  }],

  ['a callback that waits counts down on a moved clock', async () => {
    await toView('orders');
    Object.assign(handler, { status: 500, body: '{}' });
    await at('clock-day').click();
    await shows(at('clock'), '+1 d');
    await place('CONSOLE-0008');
    await at('entry-number').fill('CONSOLE-0008');
    const order = await opened('order', 'CONSOLE-0008');
    await at('pay-entry', order).click();
    await shows(at('history', order), 'Attempt 1');
    await at('history-link', order).filter({ hasText: 'TRANSACTION.SUCCESS' }).click();
    const callback = at('callback-row').filter({ hasText: 'CONSOLE-0008' });
    await shows(at('state', callback), /next attempt in 0:(0\d|1[0-5])/);
    Object.assign(handler, { status: 200, body: '{"code":"SUCCESS"}' });
    await at('send-again', callback).click();
    await shows(at('state', callback), 'accepted');
    await at('filter-text').fill('');
    await at('clock-reset').click();
    await at('clock').waitFor({ state: 'hidden' });
  }],

  ['the orders fit a narrow screen, in Chinese too', async () => {
    for (const locale of ['en-US', 'zh-CN']) {
      const narrow = await open(base, { viewport: { width: 390, height: 740 }, locale });
      if (locale === 'en-US') await live(narrow);
      await at('view-orders', narrow).click();
      await at('entry-number', narrow).fill('CONSOLE-0001');
      const order = row('order', 'CONSOLE-0001', narrow);
      await order.locator('summary').first().click();
      await at('history', order).waitFor();
      const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `the orders are ${width} pixels wide in ${locale}`);
      await narrow.context().close();
    }
  }],
];
