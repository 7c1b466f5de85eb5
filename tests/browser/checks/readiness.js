'use strict';

/** The checklist: what a program was seen to do, and the way to the call that shows it. */

const assert = require('node:assert/strict');
const { at, becomes, current, open, shows, toView } = require('../page');
const { APPID, base, call, settings } = require('../program');

/** The wide view that was seen before. */
let before;

const row = (id, within = current.page) => within.locator(`#readiness li[data-id="${id}"]`);

module.exports = [
  ['the checklist notes what the program does, and leads to the call', async () => {
    before = await current.page.evaluate(() => document.body.dataset.wide);
    await toView('readiness');
    await at('readiness-again').click();
    await shows(at('readiness-count'), '0 seen · 0 violated · 20 not seen yet');
    const number = 'CONSOLE-READY';
    const order = {
      appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: 'http://127.0.0.1:1/',
      amount: { total: 100 },
    };
    const place = (fault) => call('/v3/pay/transactions/native',
      { method: 'POST', body: JSON.stringify(order), headers: fault ? { 'Sandbox-Fault': fault } : {} });
    await place('rate_limited');
    await place();
    await shows(at('readiness-state', row('G7')), /^seen$/);
    await shows(at('readiness-because', row('G7')), 'came again with its number');
    await place('rate_limited');
    order.amount.total = 200;
    await place();
    await shows(at('readiness-state', row('G7')), /^violated$/);
    await shows(at('view-readiness'), '1');
    await at('readiness-lead', row('G7')).first().click();
    const opened = at('call-row').filter({ has: at('call-details') }).filter({ hasText: 'rate_limited' });
    await at('call-details', opened).first().waitFor();
  }],

  ['the checklist speaks Chinese, fits a narrow screen, and is used by keys', async () => {
    const narrow = await open(base, { locale: 'zh-CN', viewport: { width: 390, height: 800 } });
    await shows(at('link', narrow), '实时');
    await at('view-readiness', narrow).click();
    await shows(at('readiness-state', row('G7', narrow)), '违反');
    await shows(at('readiness-because', row('G7', narrow)), '参数改变');
    const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `it is ${width} pixels wide`);
    await row('G7', narrow).locator('summary').focus();
    await narrow.keyboard.press('Enter');
    await row('G7', narrow).locator('details[open]').waitFor();
    await at('readiness-again', narrow).focus();
    await narrow.keyboard.press('Enter');
    await shows(at('readiness-state', row('G7', narrow)), '未见');
    await narrow.context().close();
    await toView('readiness');
    await shows(at('readiness-state', row('G7')), 'not seen yet');
    await becomes(at('readiness-lead', row('G7')), 0);
    await toView(before);
  }],
];
