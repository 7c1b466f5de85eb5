'use strict';

/**
 * The console page in a headless browser, against a running sandbox.
 *
 *     node console.js BASE_URL KEYS
 *
 * In: the sandbox's address and its folder of keys. Out: the lines of harness.js. Calls are signed here and callbacks
 * are received here; everything else is done by clicks and keys in the page. It always holds that a check waits for what
 * it expects, never for a time.
 */

const assert = require('node:assert/strict');
const { createSign, randomBytes } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const { join } = require('node:path');
const { chromium } = require('playwright-core');
const { run } = require('../interop/harness');

const [, , base, keys] = process.argv;
const settings = JSON.parse(readFileSync(join(keys, 'settings.json')));
const privateKey = readFileSync(join(keys, 'apiclient_key.pem'));

const APPID = 'wx1234567890abcdef';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Without its services, which would speak to other machines. */
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--no-proxy-server',
];
/** For each single condition; all of them together have the harness's patience. */
const PATIENCE_MS = 10_000;

// The merchant's program: it calls the gateway, and its handler receives callbacks.

/** What a client has to sign. */
function signingString({ method, target, timestamp, nonce, body }) {
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`;
}

function authorization(message, { timestamp, nonce }) {
  const signature = createSign('RSA-SHA256').update(message).sign(privateKey, 'base64');
  return `WECHATPAY2-SHA256-RSA2048 mchid="${settings.mchid}",nonce_str="${nonce}",signature="${signature}",`
    + `timestamp="${timestamp}",serial_no="${settings.merchant_serial}"`;
}

/** Makes a call; `signed` turns its parts into the text that is signed. Gives the response, and that text. */
function call(target, { method = 'GET', body = '', signed = signingString, headers = {} } = {}) {
  const parts = { method, target, body, timestamp: Math.floor(Date.now() / 1000), nonce: randomBytes(16).toString('hex') };
  const message = signed(parts);
  const all = {
    Accept: 'application/json', 'User-Agent': 'console-check', 'Content-Type': 'application/json',
    Authorization: authorization(message, parts), ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request(base, { method, path: target, headers: all }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, message }));
    });
    request.on('error', reject).end(body);
  });
}

/** An authorization query, which each check makes for a member of its own to find its row by. */
const query = (openid) => `/v3/businesscircle/user-authorizations/${openid}?appid=${APPID}`;

/** What the handler answers with, until a check changes it. */
const handler = { status: 200, body: '{"code":"SUCCESS"}', received: 0 };
const receiver = http.createServer((request, response) => {
  request.resume().on('end', () => {
    handler.received += 1;
    response.writeHead(handler.status, { 'Content-Type': 'application/json' }).end(handler.body);
  });
});

// The page.

let browser;
let page;

/** What the page complained about, and what it asked for, from the first request on. */
const complaints = [];
const requested = [];

async function open(address, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 }, ...options });
  const opened = await context.newPage();
  opened.setDefaultTimeout(PATIENCE_MS);
  opened.on('request', (request) => requested.push(request.url()));
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.goto(address);
  return opened;
}

const at = (testid, within = page) => within.getByTestId(testid);

/** Waits until an element's text has what is expected. */
async function shows(locator, expected) {
  const found = () => locator.textContent({ timeout: PATIENCE_MS });
  await locator.filter({ hasText: expected }).waitFor().catch(async () => {
    assert.fail(`expected ${expected} in: ${await found()}`);
  });
}

async function becomes(locator, count) {
  await (count === 0 ? locator.first().waitFor({ state: 'detached' }) : locator.nth(count - 1).waitFor());
  assert.equal(await locator.count(), count);
}

const live = (within = page) => shows(at('link', within), /^Live$/);
const callRow = (text, within = page) => at('call-row', within).filter({ hasText: text });
const callbackRows = (type) => at('callback-row').filter({ hasText: type });

/** The newest callback of a type, opened, once there are so many of them. It stays the same row when others come. */
async function openedCallback(type, count) {
  await becomes(callbackRows(type), count);
  const id = await callbackRows(type).first().getAttribute('data-id');
  const row = page.locator(`details[data-id="${id}"]`);
  await row.locator('summary').first().click();
  await at('callback-details', row).waitFor();
  return row;
}

/** The result beside the buttons of a form. */
const result = (form) => at('result', at(form));

async function toView(name) {
  await at(`view-${name}`).click();
}

const checks = [];

checks.push(['the page opens without an error', async () => {
  page = await open(base, { permissions: ['clipboard-read', 'clipboard-write'] });
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  // A second time, now that its console is listened to from the start.
  await page.reload();
  await live();
  await shows(at('merchant'), settings.mchid);
  assert.deepEqual(complaints, []);
}]);

checks.push(['a call arrives and its row appears', async () => {
  assert.equal((await call(query('oConsoleArrives'))).status, 200);
  const row = callRow('oConsoleArrives');
  await shows(at('signature', row), 'signature matched');
  await shows(at('status', row).first(), '200');
  await row.locator('summary').first().click();
  await shows(at('headers', row), 'console-check');
  await shows(at('call-response', row), 'authorize_state');
  await shows(at('signing-string', row), `${query('oConsoleArrives')}⏎`);
}]);

checks.push(['what is opened and typed stays while calls arrive', async () => {
  await at('openid').fill('oHalfTyped');
  await call(query('oConsoleSecond'));
  await callRow('oConsoleSecond').waitFor();
  assert.equal(await callRow('oConsoleArrives').evaluate((row) => row.open), true);
  assert.equal(await at('openid').inputValue(), 'oHalfTyped');
  assert.equal(await at('openid').evaluate((input) => input === document.activeElement), true);
  assert.match(await at('call-row').first().textContent(), /oConsoleSecond/, 'the newest is not on top');
}]);

checks.push(['a wrong signature shows both strings and their first difference', async () => {
  const withoutQuery = (parts) => signingString({ ...parts, target: parts.target.split('?')[0] });
  assert.equal((await call(query('oConsoleQuery'), { signed: withoutQuery })).status, 401);
  const row = callRow('oConsoleQuery');
  await shows(at('signature', row), 'signature did not match');
  await row.locator('summary').first().click();
  await shows(at('mistake', row), 'The query was left out');
  const column = query('oConsoleQuery').indexOf('?') + 1;
  await shows(at('difference', row), `line 2, character ${column}: expected “?”, found a line feed (⏎)`);
  assert.equal(await at('first-difference', at('expected-string', row)).textContent(), '?');
  assert.equal(await at('first-difference', at('signed-string', row)).textContent(), '⏎');
}]);

checks.push(['a text that only the client knows is compared when it is pasted', async () => {
  const swapped = (parts) => signingString({ ...parts, timestamp: parts.nonce, nonce: parts.timestamp });
  const { message } = await call(query('oConsolePaste'), { signed: swapped });
  const row = callRow('oConsolePaste');
  await row.locator('summary').first().click();
  await at('paste', row).fill(`${message.replaceAll('\n', '\\n')}\n`);
  await shows(at('difference', row), /line 3, character \d+/);
  await becomes(at('first-difference', row), 2);
}]);

checks.push(['the address for callbacks is set', async () => {
  await at('notify-url').fill(`http://127.0.0.1:${receiver.address().port}/notify`);
  await at('set-notify-url').click();
  await shows(result('address-form'), `Callbacks go to http://127.0.0.1:${receiver.address().port}/notify`);
}]);

checks.push(['a payment without an authorization says so, and offers it', async () => {
  await at('openid').fill('oConsoleMember');
  await at('pay').click();
  await shows(result('member-form'), 'Paid ¥88.00');
  await shows(result('member-form'), 'No callback: ');
  await at('authorize-first').waitFor();
}]);

checks.push(['a click pays, and the callback’s row shows the handler’s response', async () => {
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
}]);

checks.push(['an amount that is none is refused beside the form, and kept', async () => {
  await at('amount').fill('88.001');
  await at('pay').click();
  await shows(at('member-form').getByRole('alert'), 'at most two decimals');
  assert.equal(await at('amount').inputValue(), '88.001');
  await at('amount').fill('0.29');
  await at('pay').click();
  await shows(result('member-form'), 'Paid ¥0.29');
}]);

checks.push(['a refused callback is sent again by a click', async () => {
  Object.assign(handler, { status: 500, body: '{"code":"FAIL","message":"<b>out of order</b>"}' });
  await at('event-type').selectOption('MALL_REFUND.SUCCESS');
  await at('fire').click();
  await shows(result('fire-form'), 'responded with 500');
  const row = await openedCallback('MALL_REFUND.SUCCESS', 1);
  await shows(at('attempt-body', row).first(), '<b>out of order</b>');
  Object.assign(handler, { status: 200, body: '{"code":"SUCCESS"}' });
  await at('send-again', row).click();
  await shows(at('result', row), 'responded with 200: accepted');
  await shows(at('state', row), 'accepted');
  await shows(at('attempts', row), 'Attempt 2');
}]);

checks.push(['a callback is fired by its type, with the resource as typed', async () => {
  await at('event-type').selectOption('MALL_AUTH.ACTIVATE_CARD');
  await at('resource-json').fill('{"openid": ');
  await at('fire').click();
  await shows(at('fire-form').getByRole('alert'), 'This is not JSON');
  await at('resource-json').fill('{"openid":"oTypedByHand","number":12345678901234567890}');
  const before = handler.received;
  await at('fire').click();
  await shows(result('fire-form'), 'responded with 200: accepted');
  assert.equal(handler.received, before + 1);
  const row = await openedCallback('MALL_AUTH.ACTIVATE_CARD', 2);
  await shows(at('resource', row), 'oTypedByHand');
}]);

checks.push(['a handler that accepts a signature probe is told so', async () => {
  await at('probe').click();
  await at('result').filter({ hasText: 'it accepted a wrong signature' }).waitFor();
}]);

checks.push(['a refund by a click', async () => {
  await at('payment').selectOption({ index: 0 });
  const typed = await at('refund-amount').inputValue();
  assert.match(typed, /^\d+\.\d\d$/, 'what is left is not offered');
  await at('refund').click();
  await shows(result('refund-form'), `Refunded ¥${typed}`);
}]);

checks.push(['an order that a program made is paid by a click', async () => {
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
}]);

checks.push(['a combined order that a program made is paid by a click', async () => {
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
}]);

checks.push(['a refund of an order that a program asked for succeeds by a click', async () => {
  const number = 'CONSOLE-REFUND-1';
  const refund = { out_trade_no: 'CONSOLE-0001', out_refund_no: number, amount: { refund: 60, total: 100, currency: 'CNY' } };
  const filed = await call('/v3/refund/domestic/refunds', { method: 'POST', body: JSON.stringify(refund) });
  assert.equal(filed.status, 200);
  await at('order-refund').selectOption(number);
  await at('settle-refund').click();
  await shows(result('order-refund-form'), 'SUCCESS');
  await shows(result('order-refund-form'), 'REFUND.SUCCESS');
  await at('order-refund').locator(`option[value="${number}"]`).waitFor({ state: 'detached' });
}]);

checks.push(['a transfer that a program made is confirmed by a click', async () => {
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
}]);

checks.push(['a batch that a program started is worked off by a click', async () => {
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
}]);

checks.push(['an injected fault hits the next call, and is cleared', async () => {
  await toView('fault');
  await at('fault-kind').selectOption('rate_limited');
  await shows(at('fault-explanation'), 'FREQUENCY_LIMITED');
  await shows(at('fault-header'), 'Sandbox-Fault: rate_limited');
  await at('inject-fault').click();
  await becomes(at('fault'), 1);
  assert.equal((await call(query('oConsoleFault'))).status, 429);
  const row = callRow('oConsoleFault');
  await shows(at('status', row).first(), '429');
  await shows(at('fault-badge', row), 'rate_limited');
  await at('clear-fault').click();
  await becomes(at('fault'), 0);
  assert.equal((await call(query('oConsoleQuiet'))).status, 200);
  await toView('actions');
}]);

checks.push(['the filters choose rows', async () => {
  await at('filter-callbacks').click();
  await becomes(at('call-row'), 0);
  await at('callback-row').first().waitFor();
  await at('filter-refused').click();
  await callRow('oConsoleFault').waitFor();
  await becomes(callRow('oConsoleQuiet'), 0);
  await at('filter-all').click();
  await at('filter-text').fill('oconsolequiet');
  await becomes(at('call-row'), 1);
  await becomes(at('callback-row'), 0);
  await at('filter-text').fill('');
  await callRow('oConsoleFault').waitFor();
}]);

checks.push(['what came over the wire is text, whatever it says', async () => {
  const image = '<img src=x onerror="window.hostile = true">';
  const script = '<script>window.hostile = true</script>';
  const target = `/v3/${encodeURIComponent(image)}?${encodeURIComponent(script)}`;
  await call(target, { method: 'POST', body: `${image}${script}`, headers: { 'X-Hostile': `${image}${script}` } });
  const row = callRow('%3Cimg');
  await row.locator('summary').first().click();
  await shows(at('call-body', row), image);
  await shows(at('headers', row), script);
  await becomes(page.locator('img, #rows script'), 0);
  assert.equal(await page.evaluate(() => window.hostile), undefined);
}]);

checks.push(['settings are copied', async () => {
  await toView('settings');
  const value = at('value-merchant_serial');
  await shows(value, settings.merchant_serial);
  const button = at('copy', value.locator('xpath=..'));
  await button.click();
  await shows(button, 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), settings.merchant_serial);
  await at('guide').getByTestId('guide-code').waitFor();
}]);

checks.push(['a value is selected where the clipboard is not allowed', async () => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 } });
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
  const other = await context.newPage();
  await other.goto(base);
  await at('view-settings', other).click();
  const value = at('value-mchid', other);
  await at('copy', value.locator('xpath=..')).click();
  await shows(at('copy', value.locator('xpath=..')), 'Selected');
  assert.equal(await other.evaluate(() => String(getSelection())), settings.mchid);
  await context.close();
}]);

checks.push(['the language changes, and is remembered', async () => {
  await at('language').click();
  await shows(at('view-fault'), '故障注入');
  await shows(at('signature', callRow('oConsoleQuery')), '验签失败');
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
  await page.reload();
  await shows(at('link'), '实时');
  await shows(at('view-fault'), '故障注入');
  await at('language').click();
  await live();
  const chinese = await open(base, { locale: 'zh-CN' });
  await shows(at('link', chinese), '实时');
  await chinese.context().close();
}]);

checks.push(['the page fits a narrow screen', async () => {
  const narrow = await open(base, { viewport: { width: 360, height: 740 } });
  await live(narrow);
  await callRow('oConsoleQuery', narrow).locator('summary').first().click();
  await at('mistake', narrow).waitFor();
  for (const view of ['timeline', 'actions', 'fault', 'settings']) {
    await at(`view-${view}`, narrow).click();
    const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `the view ${view} is ${width} pixels wide`);
  }
  await narrow.context().close();
}]);

checks.push(['no more than 500 rows are shown', async () => {
  await Promise.all(Array.from({ length: 510 }, (_, number) => call(`/v3/many/${number}`)));
  await shows(at('row-count'), /^500 of 5\d\d$/);
  assert.equal(await page.locator('#rows > details').count(), 500);
}]);

/** Stands between the page and the sandbox, so that their connection can be cut. */
function between() {
  const { hostname, port } = new URL(base);
  const sockets = new Set();
  const server = net.createServer((inner) => {
    const outer = net.connect({ host: hostname, port: Number(port) });
    for (const [one, other] of [[inner, outer], [outer, inner]]) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy()).pipe(other);
    }
  });
  const listen = (at = 0) => new Promise((resolve) => server.listen(at, '127.0.0.1', () => resolve(server.address().port)));
  const cut = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    return closed;
  };
  return { listen, cut };
}

checks.push(['a lost connection is shown, and made up for when it is back', async () => {
  const wire = between();
  const port = await wire.listen();
  const other = await open(`http://127.0.0.1:${port}`);
  await live(other);
  await wire.cut();
  await shows(at('link', other), 'Disconnected');
  await call(query('oConsoleMeanwhile'));
  await wire.listen(port);
  await live(other);
  await callRow('oConsoleMeanwhile', other).waitFor();
  await other.context().close();
  await wire.cut();
}]);

checks.push(['the page spoke to the sandbox alone, and never complained', async () => {
  const elsewhere = requested.filter((url) => new URL(url).hostname !== new URL(base).hostname);
  assert.deepEqual(elsewhere, []);
  // A request that is refused is a response that the page shows, and the browser notes it all the same.
  const refused = /^Failed to load resource: the server responded with a status of 4/;
  const unexpected = complaints.filter((text) => !refused.test(text));
  assert.deepEqual(unexpected, []);
}]);

async function main() {
  assert.ok(existsSync(CHROMIUM), `there is no browser at ${CHROMIUM}: the variable CHROMIUM can name another`);
  await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    await run(checks);
  } finally {
    await browser.close();
    receiver.closeAllConnections();
    receiver.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
