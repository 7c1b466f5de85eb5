'use strict';

/** The stand-in for WeChat on a shop's page: it checks the parameters, opens the cashier, and calls back. */

const assert = require('node:assert/strict');
const { findings } = require('../accessibility');
const { at, becomes, shows } = require('../page');
const { APPID, base, paySign } = require('../program');
const { inPage, place, withShop } = require('../shop');

/** A shop's page: it says what comes of an invocation, and when the bridge is there. */
const html = () => `<!doctype html><html lang="en"><title>shop</title><script src="${base}/cashier/wechat.js"></script>
  <main><h1>Shop</h1><p id="bridge"></p><p id="told"></p></main>
  <script>
    document.addEventListener('WeixinJSBridgeReady', () => { document.querySelector('#bridge').textContent = 'ready'; });
    const tell = (told) => { document.querySelector('#told').textContent = JSON.stringify(told); };
  </script></html>`;

/** The parameters for an order that is placed now; `end` is what ends the last line that is signed. */
async function invocation(number, end) {
  const { prepay_id: id } = await place('jsapi', number, { payer: { openid: 'oCashier' } });
  const lines = [APPID, String(Math.floor(Date.now() / 1000)), 'nonce', `prepay_id=${id}`];
  return { appId: lines[0], timeStamp: lines[1], nonceStr: lines[2], package: lines[3], signType: 'RSA', paySign: paySign(lines, end) };
}

const invoke = (page, given) => page.evaluate((parameters) => WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, tell), given);
const frame = (page) => page.frameLocator('dialog iframe');
const told = (page, expected) => shows(page.locator('#told'), expected);
const closed = (page) => becomes(page.locator('dialog'), 0);
const close = (page) => page.getByRole('button', { name: 'Close', exact: true });

/** Presses Escape where the focus is. The frame that it closes does not see the key released, and would be waited for. */
const escape = (page) => page.keyboard.down('Escape');

async function state(number) {
  const { orders } = await (await fetch(`${base}/_sandbox/orders`)).json();
  return orders.find((order) => order.out_trade_no === number).trade_state;
}

const onShop = (use, options) => withShop(html, (own) => inPage(own, use, options));

module.exports = [
  ['a page inside of WeChat has an order paid', () => onShop(async (page) => {
    await shows(page.locator('#bridge'), 'ready');
    await invoke(page, await invocation('WECHAT-0001'));
    await shows(at('amount', frame(page)), '¥88.00');
    await at('pay', frame(page)).click();
    await shows(at('outcome', frame(page)), 'Paid');
    await at('done', frame(page)).click();
    await told(page, '{"err_msg":"get_brand_wcpay_request:ok"}');
    await closed(page);
    assert.equal(await state('WECHAT-0001'), 'SUCCESS');
  })],

  ['who gives up, fails or closes is told as in WeChat', () => onShop(async (page) => {
    const given = await invocation('WECHAT-0002');
    const ways = [
      ['cancel', () => at('give-up', frame(page)).click()],
      ['fail', () => at('fail', frame(page)).click()],
      ['cancel', () => escape(page)],
      ['cancel', () => page.getByRole('button', { name: 'Close' }).click()],
    ];
    for (const [outcome, way] of ways) {
      await page.evaluate(() => { document.querySelector('#told').textContent = ''; });
      await invoke(page, given);
      await at('pay', frame(page)).waitFor();
      await way();
      await told(page, `{"err_msg":"get_brand_wcpay_request:${outcome}"}`);
      await closed(page);
      await page.keyboard.up('Escape');
    }
    assert.equal(await state('WECHAT-0002'), 'NOTPAY');
    await invoke(page, given);
    await at('pay', frame(page)).click();
    await shows(at('outcome', frame(page)), 'Paid');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await told(page, 'get_brand_wcpay_request:ok');
  })],

  ['what is wrong with the parameters stands in the dialog and in the console', () => onShop(async (page) => {
    const said = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    const given = await invocation('WECHAT-0003', '');
    await invoke(page, { ...given, timeStamp: Number(given.timeStamp) });
    await shows(at('mistake', frame(page)).nth(0), 'timeStamp: It is not a text');
    await shows(at('mistake', frame(page)).nth(1), 'paySign: The last line feed is missing');
    await shows(at('signed-string', frame(page)), `nonce⏎\n${given.package}`);
    await frame(page).getByTestId('language').click();
    await shows(at('mistake', frame(page)).nth(1), '缺少最后一个换行符');
    await at('close', frame(page)).click();
    await told(page, /"get_brand_wcpay_request:fail","err_desc":"timeStamp: It is not a text/);
    assert.equal(said.filter((text) => text.includes('[wechatpay-sandbox]')).length, 2, said.join('\n'));
  })],

  ['a mini program in a browser is called back, or has a promise', () => onShop(async (page) => {
    const { appId, ...given } = await invocation('WECHAT-0004');
    await page.evaluate((parameters) => {
      wx.requestPayment(parameters).then(tell, (told) => tell({ rejected: told }));
    }, given);
    await at('give-up', frame(page)).click();
    await told(page, '{"rejected":{"errMsg":"requestPayment:fail cancel"}}');
    await page.evaluate((parameters) => {
      const all = [];
      wx.requestPayment({
        ...parameters, success: ({ errMsg }) => all.push(errMsg), fail: () => all.push('fail'), complete: () => tell(all.concat('complete')),
      });
    }, given);
    await at('pay', frame(page)).click();
    await at('done', frame(page)).click();
    await told(page, '["requestPayment:ok","complete"]');
    assert.equal(appId, APPID);
  })],

  ['a page with the JS-SDK has an order paid, and one that is paid already is told', () => onShop(async (page) => {
    const { appId, timeStamp: timestamp, ...given } = await invocation('WECHAT-0005');
    const choose = () => page.evaluate(([appid, parameters]) => {
      wx.config({ appId: appid });
      wx.ready(() => wx.chooseWXPay({ ...parameters, success: tell, fail: tell, cancel: tell }));
    }, [appId, { ...given, timestamp }]);
    await choose();
    await at('pay', frame(page)).click();
    await at('done', frame(page)).click();
    await told(page, '{"errMsg":"chooseWXPay:ok"}');
    await choose();
    await shows(at('mistake', frame(page)), 'paid or closed already');
    await escape(page);
    await told(page, 'chooseWXPay:fail package: The order is paid');
  })],

  ['one payment is open at a time, and other functions are not there', () => onShop(async (page) => {
    const given = await invocation('WECHAT-0006');
    await invoke(page, given);
    await at('pay', frame(page)).waitFor();
    await invoke(page, given);
    await told(page, 'another payment is open');
    await becomes(page.locator('dialog'), 1);
    await page.evaluate(() => WeixinJSBridge.invoke('closeWindow', {}, tell));
    await told(page, 'system:function_not_exist');
  })],

  ['a payment whose dialog the page takes away is given up, and the next one opens', () => onShop(async (page) => {
    const given = await invocation('WECHAT-0008');
    await invoke(page, given);
    await at('pay', frame(page)).waitFor();
    await page.evaluate(() => { document.body.innerHTML = '<p id="told"></p>'; });
    await told(page, '{"err_msg":"get_brand_wcpay_request:cancel"}');
    await invoke(page, given);
    await at('pay', frame(page)).waitFor();
    await page.evaluate((parameters) => {
      document.body.innerHTML = '<p id="told"></p><p id="next"></p>';
      WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, ({ err_msg: said }) => { document.querySelector('#next').textContent = said; });
    }, given);
    await told(page, '{"err_msg":"get_brand_wcpay_request:cancel"}');
    await at('pay', frame(page)).click();
    await at('done', frame(page)).click();
    await shows(page.locator('#next'), 'get_brand_wcpay_request:ok');
    await closed(page);
  })],

  ['a page can invoke while its head is read', async () => {
    const given = await invocation('WECHAT-0009');
    const early = () => `<!doctype html><html lang="en"><head><title>shop</title><script src="${base}/cashier/wechat.js"></script><script>
      const tell = (told) => { document.querySelector('#told').textContent = JSON.stringify(told); };
      WeixinJSBridge.invoke('getBrandWCPayRequest', ${JSON.stringify(given)}, tell);</script></head><body><p id="told"></p></body></html>`;
    await withShop(early, (own) => inPage(own, async (page) => {
      await at('give-up', frame(page)).click();
      await told(page, '{"err_msg":"get_brand_wcpay_request:cancel"}');
      await closed(page);
    }));
  }],

  ['parameters that cannot be sent are told as a failure in each way, and the next payment opens', () => onShop(async (page) => {
    const given = await invocation('WECHAT-0010');
    const outcomes = await page.evaluate(async (parameters) => {
      const circular = { ...parameters };
      circular.self = circular;
      const called = (name) => new Promise((resolve) => {
        const all = [];
        wx[name]({ ...circular, success: () => all.push('success'), fail: ({ errMsg }) => all.push(errMsg), complete: () => resolve(all) });
      });
      const promised = await wx.requestPayment({ ...circular }).catch(({ errMsg }) => [errMsg]);
      const { err_msg: said } = await new Promise((resolve) => { WeixinJSBridge.invoke('getBrandWCPayRequest', circular, resolve); });
      return [await called('requestPayment'), await called('chooseWXPay'), promised, [said]];
    }, given);
    const names = ['requestPayment', 'chooseWXPay', 'requestPayment', 'get_brand_wcpay_request'];
    for (const [i, [first, ...more]] of outcomes.entries()) {
      assert.deepEqual(more, []);
      assert.ok(first.startsWith(`${names[i]}:fail`), first);
    }
    await invoke(page, given);
    await at('pay', frame(page)).waitFor();
  })],

  ['who leaves during a payment is told what becomes of it', () => onShop(async (page) => {
    const goOn = (route) => route.continue();
    const refuse = (route) => route.fulfill({ status: 403, json: { code: 'NOT_NOW', message: 'not now' } });
    /** The response is lost, or the order is paid elsewhere: either way the order is paid, and the page is refused. */
    const payAndRefuse = async (route) => {
      await route.fetch();
      await refuse(route);
    };
    const ways = [
      ['ok', goOn, () => close(page).click()],
      ['ok', goOn, () => escape(page)],
      ['ok', goOn, async () => {
        await close(page).focus();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      }],
      ['ok', payAndRefuse, () => close(page).click()],
      ['cancel', refuse, () => close(page).click()],
    ];
    for (const [i, [outcome, becoming, leave]] of ways.entries()) {
      await page.evaluate(() => { document.querySelector('#told').textContent = ''; });
      let release;
      const left = new Promise((resolve) => { release = resolve; });
      await page.route('**/cashier/pay', (route) => left.then(() => becoming(route)), { times: 1 });
      const number = `WECHAT-002${i}`;
      await invoke(page, await invocation(number));
      await at('pay', frame(page)).click();
      await frame(page).locator('[data-testid=pay][aria-disabled=true]').waitFor();
      await leave();
      await page.locator('dialog button[aria-disabled=true]').waitFor({ state: 'attached' });
      assert.equal(await page.locator('#told').textContent(), '');
      release();
      await told(page, `{"err_msg":"get_brand_wcpay_request:${outcome}"}`);
      await closed(page);
      await page.keyboard.up('Escape');
      assert.equal(await state(number), outcome === 'ok' ? 'SUCCESS' : 'NOTPAY');
    }
  })],

  ['the dialog fits a narrow screen, in Chinese', () => onShop(async (page) => {
    await invoke(page, await invocation('WECHAT-0007', ''));
    await shows(at('not-accepted', frame(page)), '调起支付失败');
    const widths = await frame(page).locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
    assert.equal(widths[0], widths[1]);
    assert.deepEqual(await findings(page.frames()[1]), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  }, { locale: 'zh-CN', viewport: { width: 390, height: 800 } })],
];
