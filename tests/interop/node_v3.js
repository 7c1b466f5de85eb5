'use strict';

/**
 * The npm client `wechatpay-node-v3` against a running sandbox.
 *
 *     node node_v3.js public-key|certificate|mixed KEYS
 *
 * In: the sandbox's mode and its folder of keys. Out: the lines of harness.js.
 * Signatures, verification, certificates and decryption are the client's own
 * functions. It leaves verification to whoever calls it, so the transport here
 * does it for every response, errors too, and takes none that does not verify.
 */

const assert = require('node:assert/strict');
const { createHash, createVerify, X509Certificate } = require('node:crypto');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { join } = require('node:path');
const superagent = require('superagent');
const WxPay = require('wechatpay-node-v3');
const { run } = require('./harness');

const APPID = 'wx1234567890abcdef';
// A member whom the other clients leave alone.
const OPENID = 'oWmnN4xxxxxxxxxxe92NHIGnodev3';
const NOWHERE = 'http://127.0.0.1:1/notify';

const [, , mode, keys] = process.argv;
const settings = JSON.parse(readFileSync(join(keys, 'settings.json')));
const apiV3Key = readFileSync(join(keys, 'apiv3_key.txt'), 'utf8').trim();
const publicKeyId = settings.platform_public_key_id;

/** Another number for each check and mode. */
const numbered = (what) => `NODEV3-${mode}-${what}`;

async function control(path, body) {
  const response = await fetch(`${settings.base_url}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  assert.equal(response.status, 200, `the sandbox's ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

/** What was answered last. */
let last;

/**
 * A transport as the client lets its users bring one (`createHttp`), made of the library that its own is made of. The
 * client's own asks the real gateway's address and keeps neither headers nor text of a response.
 */
class Transport {
  /** Whether responses are verified: files are not signed, and certificates bring the key that verifies them. */
  verifies = true;

  constructor(client) {
    this.client = client;
  }

  address(url) {
    assert.ok(url.startsWith('https://api.mch.weixin.qq.com/') || url.startsWith(settings.base_url), url);
    return url.replace('https://api.mch.weixin.qq.com', settings.base_url);
  }

  get(url, headers) {
    return this.answered(superagent.get(this.address(url)), headers, url);
  }

  post(url, params, headers) {
    return this.answered(superagent.post(this.address(url)).send(params), headers, url);
  }

  async answered(request, headers, url) {
    const named = mode === 'public-key' ? { 'Wechatpay-Serial': publicKeyId } : {};
    const { status, headers: found, text, body, type } = await request.set({ ...headers, ...named }).ok(() => true);
    last = { headers: found, text: text ?? '' };
    if (this.verifies && !url.endsWith('/v3/certificates')) {
      assert.ok(await this.verified(last), 'the signature of the response does not verify');
    }
    const data = type === 'application/json' ? body : (text ?? body);
    return status < 300 ? { status, data } : { status, error: text };
  }

  verified({ headers, text }) {
    return this.client.verifySign({
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      serial: headers['wechatpay-serial'],
      signature: headers['wechatpay-signature'],
      body: text,
    });
  }
}

function connected() {
  const client = new WxPay({
    appid: APPID,
    mchid: settings.mchid,
    // What it calls the public key is the merchant's certificate, which it takes its serial from.
    publicKey: readFileSync(join(keys, 'apiclient_cert.pem')),
    privateKey: readFileSync(join(keys, 'apiclient_key.pem')),
    key: apiV3Key,
  });
  const transport = new Transport(client);
  client.createHttp(transport);
  return { client, transport };
}

const { client, transport } = connected();

/** WeChat Pay's public key has no way in but the map of certificates, which the client keeps for the whole process. */
if (mode !== 'certificate') WxPay.certificates[publicKeyId] = readFileSync(join(keys, 'pub_key.pem'), 'utf8');

/** The error is the API's own, and verified by now. */
function refused(response, status, code) {
  assert.equal(response.status, status, response.error);
  assert.equal(JSON.parse(response.error).code, code);
}

async function native(what, more = {}) {
  const number = numbered(what);
  const { status, data } = await client.transactions_native({
    description: 'QQ公仔', out_trade_no: number, notify_url: NOWHERE, amount: { total: 8800, currency: 'CNY' }, ...more,
  });
  assert.equal(status, 200);
  assert.ok(data.code_url.startsWith(`${settings.base_url}/cashier/`), data.code_url);
  return number;
}

async function paid(what, more) {
  const number = await native(what, more);
  await control('pay_order', { out_trade_no: number });
  return number;
}

const state = async (number) => (await client.query({ out_trade_no: number })).data.trade_state;

const checks = [
  ['serial of the merchant, out of its certificate', () => {
    assert.equal(client.getSN().toUpperCase(), settings.merchant_serial.toUpperCase());
  }],

  mode === 'public-key'
    ? ['no certificates for a merchant with a public key', async () => {
      await assert.rejects(client.get_certificates(apiV3Key), /拉取平台证书失败/);
      assert.equal(JSON.parse(last.text).code, 'RESOURCE_NOT_EXISTS');
    }]
    : ['certificates are downloaded, and rotated ones for the first response that names them', async () => {
      const downloaded = await client.get_certificates(apiV3Key);
      // Other clients may have had it rotated before.
      const told = await (await fetch(`${settings.base_url}/_sandbox/settings`)).json();
      assert.ok(downloaded.some(({ serial_no: serial }) => serial === told.platform_certificate_serial));
      const { platform_certificate_serial: newest } = await control('rotate_certificate', {});
      assert.equal(WxPay.certificates[newest], undefined);
      // In mixed mode the public key signs every other response.
      for (let call = 0; call < 2; call += 1) await client.query({ out_trade_no: 'NODEV3-none' });
      assert.ok(WxPay.certificates[newest]);
    }],

  ['order, query, payment, query', async () => {
    const number = numbered('order');
    const { status, data } = await client.transactions_jsapi({
      description: 'QQ公仔', out_trade_no: number, notify_url: NOWHERE, amount: { total: 8800 }, payer: { openid: OPENID },
    });
    assert.equal(status, 200);
    assert.match(data.package, /^prepay_id=wx/);
    // What it gives the front end is signed with the merchant's key.
    const { publicKey } = new X509Certificate(readFileSync(join(keys, 'apiclient_cert.pem')));
    const message = `${[data.appId, data.timeStamp, data.nonceStr, data.package].join('\n')}\n`;
    assert.ok(createVerify('RSA-SHA256').update(message).verify(publicKey, data.paySign, 'base64'));
    assert.equal(await state(number), 'NOTPAY');
    await control('pay_order', { out_trade_no: number });
    const { data: found } = await client.query({ out_trade_no: number });
    assert.deepEqual([found.trade_state, found.payer.openid, found.amount.total], ['SUCCESS', OPENID, 8800]);
    assert.deepEqual((await client.query({ transaction_id: found.transaction_id })).data, found);
  }],

  ['order by a page and in an app', async () => {
    const order = (what) => ({ description: 'QQ公仔', out_trade_no: numbered(what), notify_url: NOWHERE, amount: { total: 1 } });
    const page = await client.transactions_h5({
      ...order('h5'), scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
    });
    assert.match(page.data.h5_url, /^http:/);
    const app = await client.transactions_app(order('app'));
    assert.equal(app.data.partnerid ?? app.data.partnerId, settings.mchid);
  }],

  ['order that is not there is ORDER_NOT_EXIST, verified', async () => {
    refused(await client.query({ out_trade_no: 'NODEV3-none' }), 404, 'ORDER_NOT_EXIST');
  }],

  ['order with a wrong amount is PARAM_ERROR, verified', async () => {
    refused(await client.transactions_native({
      description: 'QQ公仔', out_trade_no: numbered('wrong'), notify_url: NOWHERE, amount: { total: 0 },
    }), 400, 'PARAM_ERROR');
  }],

  ['same number with other parameters is OUT_TRADE_NO_USED, verified', async () => {
    const number = await native('again');
    refused(await client.transactions_native({
      description: 'QQ公仔', out_trade_no: number, notify_url: NOWHERE, amount: { total: 1 },
    }), 403, 'OUT_TRADE_NO_USED');
  }],

  ['order is closed (204), and one that is paid is not', async () => {
    const number = await native('close');
    assert.equal((await client.close(number)).status, 204);
    assert.equal(await state(number), 'CLOSED');
    refused(await client.close(await paid('close-paid')), 400, 'ORDERPAID');
  }],

  ['refund, and its query', async () => {
    const number = await paid('refund');
    const refund = (part) => ({
      out_trade_no: number, out_refund_no: `${number}-R1`, amount: { refund: part, total: 8800, currency: 'CNY' },
    });
    assert.equal((await client.refunds(refund(3000))).data.status, 'PROCESSING');
    refused(await client.refunds(refund(4000)), 400, 'INVALID_REQUEST');
    await control('settle_refund', { out_refund_no: `${number}-R1`, status: 'SUCCESS' });
    assert.equal((await client.find_refunds(`${number}-R1`)).data.status, 'SUCCESS');
    assert.equal(await state(number), 'REFUND');
  }],

  ['combined order, its query and its closing (204)', async () => {
    const combined = numbered('combined');
    const part = (what) => ({
      mchid: settings.mchid, attach: '门店', out_trade_no: numbered(what), description: 'QQ公仔',
      amount: { total_amount: 100, currency: 'CNY' },
    });
    const subOrders = [part('part-1'), part('part-2')];
    const ordered = await client.combine_transactions_native({
      combine_out_trade_no: combined, combine_mchid: settings.mchid, combine_appid: APPID, notify_url: NOWHERE,
      sub_orders: subOrders,
    });
    assert.equal(ordered.status, 200, ordered.error);
    const { data } = await client.combine_query(combined);
    assert.deepEqual(data.sub_orders.map((one) => one.trade_state), ['NOTPAY', 'NOTPAY']);
    const closed = subOrders.map(({ mchid, out_trade_no: number }) => ({ mchid, out_trade_no: number }));
    assert.equal((await client.combine_close(combined, closed)).status, 204);
  }],

  ['trade bill, downloaded and hashed', async () => {
    const number = await paid('bill');
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
    const { data } = await client.tradebill({ bill_date: today, bill_type: 'ALL' });
    // It signs what is left of an address without the real gateway's, which the transport puts in again.
    const { pathname, search } = new URL(data.download_url);
    transport.verifies = false;
    const bill = await client.downloadBill(`https://api.mch.weixin.qq.com${pathname}${search}`);
    transport.verifies = true;
    assert.equal(bill.status, 200, bill.error);
    const text = Buffer.from(bill.data);
    assert.equal(createHash('sha1').update(text).digest('hex'), data.hash_value);
    assert.ok(text.toString('utf8').includes(`\`${number}`));
  }],

  ['response with a spoiled signature is refused, an error too', async () => {
    const number = await paid('spoiled');
    for (const one of [number, 'NODEV3-none']) {
      await control('faults', { kind: 'bad_signature', times: 1 });
      await assert.rejects(client.query({ out_trade_no: one }), /does not verify/);
    }
    assert.equal(await state(number), 'SUCCESS');
  }],

  ['refusal as too frequent is verified', async () => {
    const number = await paid('frequent');
    await control('faults', { kind: 'rate_limited', times: 1 });
    refused(await client.query({ out_trade_no: number }), 429, 'FREQUENCY_LIMITED');
  }],

  ['field that the client encrypts is decrypted, there and back', () => {
    const platform = mode === 'certificate' ? Object.values(WxPay.certificates).at(-1) : readFileSync(join(keys, 'pub_key.pem'));
    assert.notEqual(client.publicEncrypt('张三', platform), client.publicEncrypt('张三', platform), 'it is not random');
    const { publicKey } = new X509Certificate(readFileSync(join(keys, 'apiclient_cert.pem')));
    assert.equal(client.privateDecrypt(client.publicEncrypt('张三', publicKey)), '张三');
  }],
];

/** A handler on a free port; gives what came, one after the other. */
async function receiver(use) {
  const received = [];
  let arrived = () => {};
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, text: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(204).end();
      arrived();
    });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const next = async () => {
    while (received.length === 0) await new Promise((resolve) => { arrived = resolve; });
    return received.shift();
  };
  try {
    await use(`http://127.0.0.1:${server.address().port}/notify`, next);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The resource of a callback whose signature holds. */
async function opened(callback) {
  assert.ok(await transport.verified(callback), 'the signature of the callback does not verify');
  const { ciphertext, associated_data: aad, nonce } = JSON.parse(callback.text).resource;
  return client.decipher_gcm(ciphertext, aad, nonce, apiV3Key);
}

checks.push(
  ['callbacks of payment and refund are verified and decrypted', () => receiver(async (url, next) => {
    const number = await paid('callback', { notify_url: url });
    const payment = await opened(await next());
    assert.deepEqual([payment.out_trade_no, payment.trade_state, payment.amount.total], [number, 'SUCCESS', 8800]);
    await client.refunds({
      out_trade_no: number, out_refund_no: `${number}-R1`, notify_url: url,
      amount: { refund: 8800, total: 8800, currency: 'CNY' },
    });
    await control('settle_refund', { out_refund_no: `${number}-R1`, status: 'SUCCESS' });
    const refund = await opened(await next());
    assert.deepEqual([refund.out_trade_no, refund.refund_status, refund.amount.refund], [number, 'SUCCESS', 8800]);
  })],

  ['altered callback and signature probe are refused', () => receiver(async (url, next) => {
    await paid('altered', { notify_url: url });
    const callback = await next();
    await opened(callback);
    const altered = { ...callback, text: callback.text.replace('TRANSACTION.SUCCESS', 'TRANSACTION.REVOKED') };
    assert.notEqual(altered.text, callback.text);
    await assert.rejects(opened(altered), /does not verify/);
    await control('probe', { url });
    const probe = await next();
    assert.match(probe.headers['wechatpay-signature'], /^WECHATPAY\/SIGNTEST\//);
    await assert.rejects(opened(probe), /does not verify/);
  })],
);

run(checks);
