'use strict';

/** Errors on demand, and payers and receivers who fail, by clicks. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, current, openedEntry, shows, toView } = require('../page');
const { APPID, call, settings } = require('../program');

const order = (number) => ({
  appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: 'http://127.0.0.1:1/',
  amount: { total: 100 },
});
const place = (number) =>
  call('/v3/pay/transactions/native', { method: 'POST', body: JSON.stringify(order(number)) });

const codes = () => at('fault-code').locator('option').allTextContents();

module.exports = [
  ['an error of the operation’s own table hits its number, and no other', async () => {
    await toView('fault');
    await at('fault-kind').selectOption('error');
    await at('fault-operation').selectOption('native_prepay');
    const offered = await codes();
    assert.ok(offered.includes('403 OUT_TRADE_NO_USED'), `${offered}`);
    assert.ok(offered.includes('500 SYSTEM_ERROR'), 'the common ones are missing');
    assert.ok(!offered.some((text) => text.includes('USERPAYING')), 'it is not in its table');
    await at('fault-code').selectOption('ORDER_CLOSED');
    await shows(at('fault-header'), 'Sandbox-Fault: error=ORDER_CLOSED');
    await shows(at('fault-code-meaning'), /closed/);
    await at('fault-number').fill('CONSOLE-ERROR-1');
    await at('fault-times').fill('1');
    await at('inject-fault').click();
    await becomes(at('fault'), 1);
    await shows(at('fault'), 'only CONSOLE-ERROR-1');
    assert.equal((await place('CONSOLE-ERROR-2')).status, 200);
    const refused = await place('CONSOLE-ERROR-1');
    assert.equal(refused.status, 400);
    await becomes(at('fault'), 0);
    await shows(at('fault-badge', callRow('error=ORDER_CLOSED')), 'error=ORDER_CLOSED');
  }],

  ['a payment by code waits for its payer, who gives up by a click', async () => {
    await at('fault-operation').selectOption('code_pay');
    await at('fault-code').selectOption('USERPAYING');
    await at('fault-number').fill('');
    await at('fault-times').fill('1');
    await at('inject-fault').click();
    await becomes(at('fault'), 1);
    const paying = {
      ...order('CONSOLE-CODE-1'), payer: { auth_code: '130061098828009406' }, scene_info: { store_info: { id: '0001' } },
    };
    delete paying.notify_url;
    const answer = await call('/v3/pay/transactions/codepay', { method: 'POST', body: JSON.stringify(paying) });
    assert.equal(answer.status, 202);
    await at('fault-operation').selectOption('');
    await at('fault-times').fill('');
    const paid = await openedEntry('order', 'CONSOLE-CODE-1');
    await shows(at('entry-state-cell', paid), 'USERPAYING');
    await at('fail-order', paid).click();
    await shows(at('result', paid), 'The order CONSOLE-CODE-1 is PAYERROR now.');
    await shows(at('entry-state-cell', paid), 'PAYERROR');
  }],

  ['a transfer fails for the reason that is chosen', async () => {
    const transfer = {
      appid: APPID, out_bill_no: 'CONSOLEBILL9', transfer_scene_id: '1000', openid: 'oConsoleTransfer', transfer_amount: 100,
      transfer_remark: '报销', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    };
    await call('/v3/fund-app/mch-transfer/transfer-bills', { method: 'POST', body: JSON.stringify(transfer) });
    const failing = await openedEntry('transfer', 'CONSOLEBILL9');
    await at('transfer-fail-reason', failing).selectOption('REAL_NAME_CHECK_FAIL');
    await at('settle-transfer-fail', failing).click();
    await shows(at('result', failing), 'FAIL');
    await toView('timeline');
    await call('/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/CONSOLEBILL9');
    const row = callRow('out-bill-no/CONSOLEBILL9');
    await row.locator('summary').first().click();
    await shows(at('call-response', row), 'REAL_NAME_CHECK_FAIL');
  }],

  ['the choice of errors speaks Chinese too', async () => {
    await at('language').click();
    await toView('fault');
    await at('fault-kind').selectOption('error');
    await at('fault-operation').selectOption('create_refund');
    await at('fault-code').selectOption('NOT_ENOUGH');
    await shows(at('fault-code-meaning'), /[\u4e00-\u9fff]{4}/);
    const meaning = await at('fault-code-meaning').textContent();
    assert.ok(!/ the | is /.test(meaning), meaning);
    assert.equal(await current.page.getAttribute('html', 'lang'), 'zh-CN');
    await at('fault-operation').selectOption('');
    await at('language').click();
    await toView('actions');
  }],
];
