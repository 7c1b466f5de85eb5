'use strict';

/** Very many orders. They come last, as the log has no room for the calls of other checks beside theirs. */

const assert = require('node:assert/strict');
const { at, becomes, shows, toView } = require('../page');
const { APPID, call, settings } = require('../program');

async function place(number) {
  const order = {
    appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: 'http://127.0.0.1:1/',
    amount: { total: 100 }, payer: { openid: 'oConsoleOrder' },
  };
  const made = await call('/v3/pay/transactions/jsapi', { method: 'POST', body: JSON.stringify(order) });
  assert.equal(made.status, 200);
}

module.exports = [
  ['thousands of orders are shown in pages, and found by their number', async () => {
    await toView('orders');
    await at('entry-number').fill('');
    for (let from = 0; from < 600; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => place(`MANY-${String(from + index).padStart(4, '0')}`)));
    }
    await at('entry-number').fill('MANY');
    await shows(at('entry-count'), '100 of 600');
    await at('entries-more').click();
    await shows(at('entry-count'), '200 of 600');
    assert.equal(await at('entry-row').nth(100).locator('summary').evaluate((node) => node === document.activeElement), true,
      'the focus does not go on with the new rows');
    await at('entry-number').fill('MANY-0007');
    await shows(at('entry-count'), '1 of 1');
    await becomes(at('entry-row'), 1);
    await at('entry-number').fill('');
  }],
];
