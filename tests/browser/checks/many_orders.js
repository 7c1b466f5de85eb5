'use strict';

/** Very many orders. They come last, as the log has no room for the calls of other checks beside theirs. */

const assert = require('node:assert/strict');
const { at, becomes, entryRow, focused, openedEntry, shows, toView } = require('../page');
const { APPID, call, settings, signed } = require('../program');

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
    await at('entry-number').fill('MANY');
    await shows(at('entry-count'), '0 of 0');
    for (let from = 0; from < 600; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => place(`MANY-${String(from + index).padStart(4, '0')}`)));
    }
    await shows(at('entry-count'), '100 of 600');
    await at('entries-more').click();
    await shows(at('entry-count'), '200 of 600');
    await focused(at('entry-row').nth(100).locator('summary'));
    await at('entry-number').fill('MANY-0007');
    await shows(at('entry-count'), '1 of 1');
    await becomes(at('entry-row'), 1);
    await at('entry-number').fill('');
  }],

  ['an order is led to although more than a page of numbers have its own in them', async () => {
    const { status } = await signed('/v3/combine-transactions/jsapi', {
      combine_appid: APPID, combine_mchid: settings.mchid, combine_out_trade_no: 'COMBINED-MANY', notify_url: 'http://127.0.0.1:1/',
      combine_payer_info: { openid: 'oConsoleOrder' },
      sub_orders: [{
        mchid: settings.mchid, attach: '门店', out_trade_no: 'SHOP-1', description: 'QQ公仔',
        amount: { total_amount: 100, currency: 'CNY' },
      }],
    });
    assert.equal(status, 200);
    await Promise.all(Array.from({ length: 120 }, (_, index) => place(`SHOP-1${String(index).padStart(3, '0')}`)));
    const combined = await openedEntry('combined_order', 'COMBINED-MANY');
    // Whoever follows the link while a number is still being typed looks for the order alone.
    await at('related', combined).getByRole('button', { name: 'SHOP-1', exact: true }).evaluate((button) => {
      const typed = document.querySelector('[data-testid="entry-number"]');
      typed.value = 'COMBINED';
      typed.dispatchEvent(new Event('input'));
      button.click();
    });
    const order = entryRow('order', 'SHOP-1');
    await at('entry-details', order).waitFor();
    await focused(order.locator('summary').first());
    await shows(at('entry-count'), '101 of 121');
    // It stays when the page is read again, and is no row twice when its page is shown.
    await place('SHOP-1999');
    await shows(at('entry-count'), '101 of 122');
    await at('entry-details', order).waitFor();
    await at('entries-more').click();
    await shows(at('entry-count'), '122 of 122');
    await becomes(order, 1);
    // Whoever looks for something else has not asked for it.
    await at('entry-kind').selectOption('');
    await shows(at('entry-count'), '100 of 122');
    await becomes(order, 0);
    await at('entry-number').fill('');
  }],
];
