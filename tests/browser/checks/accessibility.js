'use strict';

/** What axe-core finds in the views of the page: in both languages, at a desk's and a telephone's width, light and dark. */

const assert = require('node:assert/strict');
const { noFindings, noFindingsAtAnyWidth } = require('../accessibility');
const { at, callRow, current, live, open, shows } = require('../page');
const { APPID, base, receiver, settings, signed } = require('../program');

/** So many of what is folded in a view are opened: enough for one of each kind. */
const OPENED = 4;

/** The views that the page lists itself. */
const views = () => current.page.locator('.views button').evaluateAll((all) => all.map((button) => button.dataset.view));

/** Shows a view, with what is folded in it opened. */
async function shown(view) {
  await current.page.locator(`.views button[data-view="${view}"]`).click();
  const folded = current.page.locator(`#${view} details:not([open]) > summary`);
  for (let opened = 0; opened < OPENED; opened += 1) {
    const next = folded.locator('visible=true').first();
    if (await next.count() === 0) break;
    await next.click();
  }
}

async function everyView(language) {
  const [all, found] = [await views(), []];
  assert.ok(all.length > 3, 'the page lists no views');
  for (const view of all) {
    await shown(view);
    // All of them are worth knowing at once.
    await noFindingsAtAnyWidth(current.page, `${view} in ${language}`).catch((error) => found.push(error.message));
  }
  assert.deepEqual(found, []);
}

module.exports = [
  ['axe-core sees what it should see', async () => {
    const other = await open(base);
    await live(other);
    await noFindings(other, 'a page that was just opened');
    await other.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'console/icon.svg';
      document.querySelector('main').append(image);
    });
    await assert.rejects(noFindings(other, 'a picture without a text'), /image-alt at /);
    await other.context().close();
  }],

  ['axe-core finds nothing in any view, with calls, callbacks, results and errors', async () => {
    // A result and an error beside their forms; what earlier checks have opened is open.
    await at('view-actions').click();
    await at('amount').fill('88.001');
    await at('pay').click();
    await shows(at('member-form').getByRole('alert'), 'at most two decimals');
    await at('view-timeline').click();
    for (const [what, part] of [['oConsoleQuery', 'mistake'], ['oConsoleFault', 'call-details']]) {
      const row = callRow(what);
      if (!await row.evaluate((details) => details.open)) await row.locator('summary').first().click();
      await at(part, row).waitFor();
    }
    await everyView('English');
  }],

  ['axe-core finds nothing in the cashier, nor where it finds no order', async () => {
    const order = {
      appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: 'AXE-0001', amount: { total: 8800 },
      notify_url: `http://127.0.0.1:${receiver.address().port}/notify`,
    };
    const { json: { code_url: link } } = await signed('/v3/pay/transactions/native', order);
    for (const locale of ['en-US', 'zh-CN']) {
      const page = await open(link, { locale });
      await at('phone', page).locator('summary').click();
      await noFindingsAtAnyWidth(page, `an order to be paid, ${locale}`);
      await page.goto(`${base}/cashier`);
      await noFindingsAtAnyWidth(page, `the cashier without an order, ${locale}`);
      await page.goto(`${base}/cashier/0123456789abcdef0123`);
      await noFindingsAtAnyWidth(page, `an order that is not there, ${locale}`);
      await page.context().close();
    }
  }],

  ['axe-core finds nothing in any view in Chinese', async () => {
    await at('language').click();
    await shows(at('link'), '实时');
    try {
      await everyView('Chinese');
    } finally {
      await at('language').click();
      await live();
      await at('view-actions').click();
    }
  }],
];
