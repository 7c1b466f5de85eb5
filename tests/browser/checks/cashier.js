'use strict';

/** The cashier: the page on which an order is paid, as a payer's browser opens it. */

const assert = require('node:assert/strict');
const { noFindingsAtAnyWidth } = require('../accessibility');
const { at, shows } = require('../page');
const { base } = require('../program');
const { inPage, place, withShop } = require('../shop');

const h5 = async (number) => (await place('h5', number, { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } })).h5_url;

module.exports = [
  ['a code_url leads to the order, which is paid by a key', async () => {
    const { code_url: link } = await place('native', 'CASHIER-0001');
    await inPage(link, async (page) => {
      await shows(at('amount', page), '¥88.00');
      await shows(at('state', page), 'not paid yet');
      await shows(at('good-until', page), '1:59');
      await at('phone', page).locator('summary').click();
      await shows(at('link', page), link);
      assert.equal(await at('qr', page).evaluate((picture) => picture.decode().then(() => picture.naturalWidth >= 240)), true);
      await at('pay', page).focus();
      await page.keyboard.press('Enter');
      await shows(at('outcome', page), 'Paid');
      await shows(at('state', page), 'paid');
    });
  }],

  ['an order that is paid elsewhere says so', async () => {
    const { code_url: link } = await place('native', 'CASHIER-0002');
    await inPage(link, async (page) => {
      await at('pay', page).waitFor();
      await inPage(link, async (other) => { await at('pay', other).click(); await shows(at('outcome', other), 'Paid'); });
      await shows(at('outcome', page), 'Paid');
    });
  }],

  ['who gives up or fails leaves the order as it is', async () => {
    const { code_url: link } = await place('native', 'CASHIER-0003');
    await inPage(link, async (page) => {
      for (const [way, said] of [['give-up', 'Given up'], ['fail', 'The payment failed']]) {
        await at(way, page).click();
        await shows(at('outcome', page), said);
        await at('back', page).click();
        await shows(at('state', page), 'not paid yet');
      }
    });
  }],

  ['an h5_url leads back to redirect_url, and without it to the page before', async () => {
    const [first, second] = [await h5('CASHIER-0004'), await h5('CASHIER-0005')];
    const html = (own, url) => `<title>shop</title><p id="at">${url.replace(/&/g, '&amp;')}</p>
      <a id="named" href="${first}&redirect_url=${encodeURIComponent(`${own}/done?a=1&b=2`)}">a</a><a id="plain" href="${second}">b</a>`;
    await withShop(html, (own) => inPage(`${own}/cart`, async (page) => {
      await page.locator('#named').click();
      await at('pay', page).click();
      await at('done', page).click();
      await shows(page.locator('#at'), '/done?a=1&b=2');
      await page.locator('#plain').click();
      await at('give-up', page).click();
      await shows(page.locator('#at'), '/done?a=1&b=2');
    }));
  }],

  ['what is wrong with an h5_url is said, and it leads to no script', async () => {
    const link = await h5('CASHIER-0006');
    const cases = [
      [`${link}&redirect_url=http://localhost/done?a=1&b=2`, 'not percent-encoded'],
      [`${link}&redirect_url=${encodeURIComponent(encodeURIComponent('http://localhost/'))}`, 'percent-encoded twice'],
      [`${link}&redirect_url=javascript:alert(1)`, 'leads nowhere'],
      [link.replace(/&package=.*/, ''), 'it lacks package'],
    ];
    await inPage('about:blank', async (page) => {
      for (const [address, said] of cases) {
        await page.goto(address);
        await shows(at('link-note', page).first(), said);
      }
      await shows(at('link-note', page).last(), '商家参数格式有误');
      await page.goto(cases[2][0]);
      await at('give-up', page).click();
      await shows(at('outcome', page), 'Given up');
    });
  }],

  ['a link is pasted in place of a scan', async () => {
    const { code_url: link } = await place('native', 'CASHIER-0007');
    await inPage(`${base}/cashier`, async (page) => {
      await at('given', page).fill('nothing');
      await at('open', page).click();
      await shows(at('said', page), 'no prepay_id');
      await at('given', page).fill(` ${link} `);
      await page.keyboard.press('Enter');
      await shows(at('amount', page), '¥88.00');
    });
  }],

  ['the cashier speaks Chinese and fits a narrow screen, and says what is over', async () => {
    const options = { locale: 'zh-CN', viewport: { width: 390, height: 800 } };
    const { code_url: link } = await place('native', 'CASHIER-0008');
    await inPage(link, async (page) => {
      await shows(at('pay', page), '确认支付');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await page.goto(`${base}/cashier/0123456789abcdef0123`);
      await shows(page.getByText('没有对应的订单'), '没有对应的订单');
    }, options);
  }],

  ['axe-core finds nothing on the cashier', async () => {
    const link = await h5('CASHIER-0009');
    await inPage(`${link}&redirect_url=http://localhost/done?a=1&b=2`, async (page) => {
      await at('phone', page).locator('summary').click();
      await noFindingsAtAnyWidth(page, 'an order with notes');
      await at('pay', page).click();
      await shows(at('outcome', page), 'Paid');
      await noFindingsAtAnyWidth(page, 'an order that is paid');
    });
    await inPage(`${base}/cashier`, async (page) => {
      await at('given', page).waitFor();
      await noFindingsAtAnyWidth(page, 'the box for a link');
      await page.goto(`${base}/cashier/0123456789abcdef0123`);
      await page.getByText('没有对应的订单').waitFor();
      await noFindingsAtAnyWidth(page, 'a link of no order');
    }, { locale: 'zh-CN' });
  }],
];
