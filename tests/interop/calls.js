'use strict';

/**
 * The npm client `wechatpay-axios-plugin` against a running sandbox.
 *
 *     node calls.js public-key|certificate|mixed KEYS
 *
 * In: the sandbox's mode and its folder of keys. Out: the lines of harness.js.
 * Certificates, signatures and decryption are the client's own functions; this
 * program only calls them and compares.
 */

const assert = require('node:assert/strict');
const { execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const http = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { promisify } = require('node:util');
const { Wechatpay, Multipart, Formatter, Rsa, Aes: { AesGcm } } = require('wechatpay-axios-plugin');
const { run } = require('./harness');

// A member whom the other clients leave alone: the sandbox remembers who paid.
const OPENID = 'oWmnN4xxxxxxxxxxe92NHIGnpmjs';
const APPID = 'wx1234567890abcdef';
const BRANDID = 1000;

const [, , mode, keys] = process.argv;
const settings = JSON.parse(readFileSync(join(keys, 'settings.json')));
const apiV3Key = readFileSync(join(keys, 'apiv3_key.txt'), 'utf8').trim();
const publicKeyId = settings.platform_public_key_id;

/** The platform's keys that the client holds: filled by the download in the modes that have certificates. */
const certificates = {};
const publicKey = { [publicKeyId]: readFileSync(join(keys, 'pub_key.pem')) };
const held = () => ({ ...(mode === 'certificate' ? {} : publicKey), ...certificates });

function config(certs, headers = {}) {
  return {
    mchid: settings.mchid,
    serial: settings.merchant_serial,
    privateKey: readFileSync(join(keys, 'apiclient_key.pem')),
    certs,
    // The whole override: the client's own default is the real gateway.
    baseURL: `${settings.base_url}/`,
    headers,
    timeout: 10_000,
  };
}

const client = (certs, headers) => new Wechatpay(config(certs, headers));

/** In public key mode the header asks for responses signed with that key. */
const usual = () => client(held(), mode === 'public-key' ? { 'Wechatpay-Serial': publicKeyId } : {});

async function control(path, body) {
  const response = await fetch(`${settings.base_url}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  assert.equal(response.status, 200, `the sandbox's ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

const checks = [];

checks.push(mode === 'public-key'
  ? ['no certificates for a merchant with a public key', async () => {
    const error = await usual().v3.certificates.get().then(() => assert.fail('certificates came'), (thrown) => thrown);
    assert.equal(error.response?.status, 404);
    assert.equal(error.response.data.code, 'RESOURCE_NOT_EXISTS');
  }]
  : ['certificates are downloaded and decrypted', async () => {
    await download();
    assert.notEqual(Object.keys(certificates).length, 0, 'there was no certificate in the response');
  }]);

/**
 * As the client's own command `wxpay crt` does it: the certificates are taken out of the response before the client's
 * verifier gets to see it. The command adds them to the object that it made, which the client of this version has
 * copied, so its verifier never finds them; here they are added to the copy, which the client leaves in the settings.
 */
async function download() {
  const given = config({ any: undefined });
  const wxpay = new Wechatpay(given);
  const found = {};
  const take = (text) => {
    for (const { serial_no: serial, encrypt_certificate: sealed } of JSON.parse(text).data) {
      found[serial] = AesGcm.decrypt(sealed.ciphertext, apiV3Key, sealed.nonce, sealed.associated_data);
    }
    Object.assign(given.certs, found);
    return text;
  };
  await wxpay.v3.certificates.get({ transformResponse: [take, ...wxpay.client.v3.defaults.transformResponse] });
  // Verified by now: a response that is not is an error.
  Object.assign(certificates, found);
}

/** The query, by a client that holds these keys: the response's serial tells which of them verified it. */
async function queried(by) {
  await control('authorize', { openid: OPENID, appid: APPID });
  const { status, data, headers } = await by.v3.businesscircle['user-authorizations']._openid_
    .get({ params: { appid: APPID }, openid: OPENID });
  assert.equal(status, 200);
  assert.equal(data.openid, OPENID);
  assert.equal(data.authorize_state, 'AUTHORIZED');
  return headers['wechatpay-serial'];
}

const byCertificate = ['authorization query, verified with a certificate', async () => {
  const serial = await queried(client(certificates));
  assert.ok(Object.hasOwn(certificates, serial), `the response names ${serial}`);
}];
const byPublicKey = ['authorization query, verified with the public key', async () => {
  assert.equal(await queried(client(publicKey, { 'Wechatpay-Serial': publicKeyId })), publicKeyId);
}];
const afterRotation = ['certificates are rotated, and both are downloaded', async () => {
  const { platform_certificate_serial: newest } = await control('rotate_certificate', {});
  await download();
  assert.ok(Object.hasOwn(certificates, newest));
  assert.equal(await queried(client(certificates)), newest);
}];
if (mode !== 'public-key') checks.push(byCertificate, afterRotation);
if (mode !== 'certificate') checks.push(byPublicKey);

/** 204 is verified too: the signature is over an empty body. */
async function sync(points) {
  const wxpay = usual();
  const { transaction_id: transactionId } = await control('pay', { openid: OPENID, appid: APPID, amount: 8800 });
  const { status } = await wxpay.v3.businesscircle.points.notify.post({
    transaction_id: transactionId,
    appid: APPID,
    openid: OPENID,
    points_update_time: '2026-11-22T13:29:35.120+08:00',
    ...points,
  });
  assert.equal(status, 204);
}

checks.push(
  ['points sync', () => sync({ earn_points: true, increased_points: 88, total_points: 888888 })],
  ['points sync that earned nothing', () => sync({
    earn_points: false, increased_points: 0, no_points_remarks: '商品不参与积分活动',
  })],
  ['commit status, before and after a payment', async () => {
    const status = async () => {
      const { data } = await usual().v3.businesscircle.users._openid_.points.commit_status
        .get({ params: { brandid: BRANDID, appid: APPID }, openid: OPENID });
      return data.points_commit_status;
    };
    const before = await status();
    await control('pay', { openid: OPENID, appid: APPID, amount: 100 });
    assert.deepEqual([before, await status()], ['FINISHED', 'PENDING']);
  }],
  ['parking', async () => {
    const { status } = await usual().v3.businesscircle.parkings.post({
      brandid: BRANDID, appid: APPID, openid: OPENID, plate_number: '粤B888888', state: 'IN', time: '2026-11-22T10:43:39+08:00',
    });
    assert.equal(status, 204);
  }],
);

checks.push(['encrypted field, there and back', async () => {
  const serial = mode === 'certificate' ? Object.keys(certificates).at(-1) : publicKeyId;
  const { data } = await client(held(), { 'Wechatpay-Serial': serial }).v3.security.echo.post({
    echo_message: 'hello',
    encrypted_echo_message: Rsa.encrypt('张三 13712345678', held()[serial]),
  });
  assert.equal(data.echo_message, 'hello');
  assert.equal(Rsa.decrypt(data.encrypted_echo_message, config({}).privateKey), '张三 13712345678');
}]);

checks.push(
  ['image upload', async () => {
    const file = Buffer.from('\x89PNG', 'latin1');
    const meta = { filename: '小票.png', sha256: createHash('sha256').update(file).digest('hex') };
    const form = new Multipart().append('meta', JSON.stringify(meta), 'meta.json').append('file', file, meta.filename);
    const { status, data } = await usual().v3.merchant.media.upload.post(form.getBuffer(), {
      meta, headers: form.getHeaders(),
    });
    assert.equal(status, 200);
    assert.ok(data.media_id);
  }],
  ['trade bill, downloaded and hashed', async () => {
    const number = `NPM-${mode}-0001`;
    await usual().v3.pay.transactions.native.post({
      appid: APPID, mchid: settings.mchid, description: 'QQ公仔', out_trade_no: number,
      notify_url: 'http://127.0.0.1:1/notify', amount: { total: 8800 },
    });
    await control('pay_order', { out_trade_no: number });
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
    const { data } = await usual().v3.bill.tradebill.get({ params: { bill_date: today, bill_type: 'ALL' } });
    const url = new URL(data.download_url);
    // A file is not signed, so the client's verification has to be taken out, as its documents say.
    const bill = await usual().chain(url.pathname.slice(1)).get({
      params: Object.fromEntries(url.searchParams), responseType: 'arraybuffer', transformResponse: [],
    });
    assert.equal(createHash('sha1').update(Buffer.from(bill.data)).digest('hex'), data.hash_value);
    assert.ok(Buffer.from(bill.data).toString('utf8').includes(`\`${number}`));
  }],
);

const RESOURCE = {
  mchid: settings.mchid,
  merchant_name: '腾讯广场',
  shop_name: '微信支付',
  shop_number: '123456',
  appid: APPID,
  openid: OPENID,
  time_end: '2026-11-22T13:29:35+08:00',
  amount: 8800,
  transaction_id: '4200000000202611220000000001',
};

/** What the documents tell a handler to do, with the client's functions. */
function opened(headers, body) {
  const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body);
  const key = held()[headers['wechatpay-serial']];
  if (!key || !Rsa.verify(message, headers['wechatpay-signature'], key)) return null;
  const { ciphertext, nonce, associated_data: aad } = JSON.parse(body).resource;
  return JSON.parse(AesGcm.decrypt(ciphertext, apiV3Key, nonce, aad));
}

let callback;

/** A handler on a free port, for one callback. */
async function received() {
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      callback = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      callback.resource = opened(callback.headers, callback.body);
      response.writeHead(callback.resource ? 204 : 401).end();
    });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  try {
    const url = `http://127.0.0.1:${server.address().port}/callback`;
    return await control('notify', { url, event_type: 'MALL_TRANSACTION.SUCCESS', resource: RESOURCE });
  } finally {
    server.close();
  }
}

checks.push(
  ['callback is verified and decrypted', async () => {
    const delivery = await received();
    assert.equal(JSON.parse(callback.body).event_type, 'MALL_TRANSACTION.SUCCESS');
    assert.deepEqual(callback.resource, RESOURCE);
    assert.equal(delivery.status, 204);
  }],
  ['altered callback is refused', () => {
    assert.notEqual(opened(callback.headers, callback.body), null, 'it was refused unaltered too');
    assert.equal(opened(callback.headers, callback.body.replace('MALL_', 'mall_')), null);
  }],
);

/** The program for Node.js that the sandbox hands out, as a process of its own; it opens the callback of above besides. */
checks.push(['guide of the sandbox orders, queries, refunds and opens a callback', async () => {
  const { guides } = await (await fetch(`${settings.base_url}/_sandbox/settings`)).json();
  const { code } = guides.find(({ language }) => language === 'Node');
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-guide-'));
  try {
    const file = join(folder, 'guide.js');
    writeFileSync(file, `${code}\nconsole.log(JSON.stringify(notified(...JSON.parse(process.argv[2]))));\n`);
    const { headers, body } = callback;
    const { stdout } = await promisify(execFile)(process.execPath, [file, JSON.stringify([headers, body])]);
    const [opened, link, state, status] = stdout.trim().split('\n');
    assert.deepEqual(JSON.parse(opened), RESOURCE);
    assert.ok(link.startsWith(`${settings.base_url}/cashier/`), link);
    assert.deepEqual([state, status], ['SUCCESS', 'PROCESSING']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}]);

run(checks);
