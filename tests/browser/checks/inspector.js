'use strict';

/** The callback inspector: what was sent with an attempt, and why a program cannot verify it. */

const assert = require('node:assert/strict');
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const { at, becomes, callbackRows, current, openedCallback, result, shows } = require('../page');
const { handler, receiver } = require('../program');

const EVENT = 'MALL_AUTH.ACTIVATE_CARD';

/** What the handler got, as its program would print it. */
const raw = ({ headers }) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join('\n');

let row;
let got;

/** Opens what was sent, with all fields of the form. */
async function inspect() {
  await at('what-was-sent', row).locator('summary').first().click();
  await at('check-more', row).click();
}

async function check({ headers = '', body = '', signed = '', key = '' }) {
  const form = at('check-form', row);
  await at('check-headers', form).fill(headers);
  await at('check-body', form).fill(body);
  await at('check-signed', form).fill(signed);
  await at('check-key', form).fill(key);
  await at('check', form).click();
  return at('result', form);
}

module.exports = [
  ['an attempt shows all that was sent', async () => {
    const before = await callbackRows(EVENT).count();
    await at('event-type').selectOption(EVENT);
    await at('resource-json').fill('{"openid":"oInspector","note":"it\'s $HOME \\\\ 中文"}');
    const next = new Promise((resolve) => receiver.once('taken', resolve));
    await at('fire').click();
    got = await next;
    await shows(result('fire-form'), 'responded with 200: accepted');
    row = await openedCallback(EVENT, before + 1);
    await shows(at('attempt-took', row), /ms|s$/);
    await inspect();
    await shows(at('sent-body', row), 'AEAD_AES_256_GCM');
    await shows(at('plain-text', row), 'oInspector');
    await shows(at('callback-signing-string', row), `${got.headers['wechatpay-timestamp']}⏎`);
    await shows(at('headers', at('sent', row)), got.headers['wechatpay-signature']);
  }],

  ['the copied command sends the very same again', async () => {
    await at('copy-as-curl', row).click();
    await shows(at('copy-as-curl', row), 'Copied');
    const command = await current.page.evaluate(() => navigator.clipboard.readText());
    const next = new Promise((resolve) => receiver.once('taken', resolve));
    await promisify(execFile)('sh', ['-c', command]);
    const again = await next;
    assert.deepEqual(again.body, got.body);
    const own = ({ 'content-length': length, host, connection, ...headers }) => headers;
    assert.deepEqual(own(again.headers), own(got.headers));
  }],

  ['what arrived as it was sent verifies, and the key is named', async () => {
    const out = await check({ headers: raw(got), body: got.body.toString() });
    await shows(out, 'this verifies');
    await shows(out, got.headers['wechatpay-serial']);
    await becomes(at('finding', row), 0);
  }],

  ['a body that was written again is told with the first difference', async () => {
    const out = await check({ headers: raw(got), body: JSON.stringify(JSON.parse(got.body), null, 2) });
    await shows(out, 'This cannot be verified');
    await shows(at('finding', row), 'parsed and written again, with other blanks');
    await shows(at('difference', row), 'line 3, character 2: expected “"”, found a line feed (⏎)');
    assert.equal(await at('first-difference', at('signed-string', row)).textContent(), '⏎');
  }],

  ['a header that is not the one sent, and a string in another order, are told', async () => {
    const nonce = got.headers['wechatpay-nonce'];
    const out = await check({ headers: raw(got).replace(nonce, nonce.toLowerCase()), body: got.body.toString() });
    await shows(out, 'Wechatpay-Nonce changed its case');
    const signed = [nonce, got.headers['wechatpay-timestamp'], got.body, ''].join('\n');
    await shows(await check({ headers: raw(got), body: got.body.toString(), signed }), 'In the string that your program verified');
    await becomes(row.locator('[data-code="wrong_order"]'), 1);
  }],

  ['what was found is said in the other language', async () => {
    await at('language').click();
    await shows(row.locator('[data-code="wrong_order"]'), '在程序构造的验签名串中：顺序不对');
    await at('language').click();
    await shows(row.locator('[data-code="wrong_order"]'), 'The parts are in another order');
  }],

  ['a private key is not sent, and an empty form asks for something', async () => {
    const asked = [];
    current.page.on('request', (request) => asked.push(request.postData() ?? ''));
    const out = await check({ key: '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----' });
    await shows(out.getByRole('alert'), 'This is a private key, and was not sent');
    assert.ok(!asked.some((body) => body.includes('c2VjcmV0')), 'the private key was sent');
    await shows((await check({})).getByRole('alert'), 'Paste the headers and the body first');
  }],

  ['what was sent with a probe is said to be refused rightly', async () => {
    handler.status = 401;
    const before = await callbackRows('SECURITY_ECHO').count();
    const next = new Promise((resolve) => receiver.once('taken', resolve));
    await at('probe').click();
    got = await next;
    row = await openedCallback('SECURITY_ECHO', before + 1);
    handler.status = 200;
    await inspect();
    await shows(await check({ headers: raw(got), body: got.body.toString() }), 'Refusing it is right');
  }],
];
