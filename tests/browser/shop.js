'use strict';

/**
 * A shop: it places orders, and has a page of its own, of another origin than the sandbox's.
 *
 * In: what its page shows. Out: a server for it, and pages in the browser that are closed again.
 */

const assert = require('node:assert/strict');
const http = require('node:http');
const { complaints, open, shops } = require('./page');
const { APPID, receiver, settings, signed } = require('./program');

const notifyUrl = () => `http://127.0.0.1:${receiver.address().port}/notify`;

/** Places an order; gives what its front end is given. */
async function place(way, number, more = {}) {
  const body = {
    appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number, notify_url: notifyUrl(), amount: { total: 8800 }, ...more,
  };
  const made = await signed(`/v3/pay/transactions/${way}`, body);
  assert.equal(made.status, 200, JSON.stringify(made.json));
  return made.json;
}

/** A shop's page, which `html` makes of the shop's origin and what was asked for. */
async function withShop(html, use) {
  const shop = http.createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html(`http://localhost:${shop.address().port}`, request.url));
  });
  await new Promise((resolve) => shop.listen(0, 'localhost', resolve));
  const own = `http://localhost:${shop.address().port}`;
  shops.add(own);
  try {
    await use(own);
  } finally {
    // A browser opens connections that it may need: one that comes between the two would be waited for.
    const closed = new Promise((resolve) => shop.close(resolve));
    shop.closeAllConnections();
    await closed;
  }
}

async function inPage(address, use, options) {
  const page = await open(address, options);
  page.on('console', (message) => {
    // What the stand-in for WeChat has to say to the shop is no complaint about itself.
    if (message.type() === 'error' && !message.text().startsWith('[wechatpay-sandbox]')) complaints.push(message.text());
  });
  try {
    await use(page);
  } finally {
    await page.context().close();
  }
}

module.exports = { inPage, place, withShop };
