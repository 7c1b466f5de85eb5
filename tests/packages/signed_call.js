'use strict';

/**
 * A signed call by Node.js alone, with nothing installed, to a sandbox that is running.
 *
 *     node signed_call.js KEYS
 *
 * In: the sandbox's folder of keys. Out: a line for each check, and `END n`. What always holds: a response counts only
 * once its signature was verified, by the public key in the folder.
 */

const assert = require('node:assert/strict');
const { createSign, createVerify, randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const PATH = '/v3/security/echo';

const [, , folder] = process.argv;
const read = (name) => readFileSync(join(folder, name), 'utf8');
const settings = JSON.parse(read('settings.json'));

/** Five lines, each ended by a line feed: what is signed of a request. */
function authorization(body) {
  const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')];
  const signed = createSign('RSA-SHA256').update(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`);
  const signature = signed.sign(read('apiclient_key.pem'), 'base64');
  return `WECHATPAY2-SHA256-RSA2048 mchid="${settings.mchid}",nonce_str="${nonce}",signature="${signature}",`
    + `timestamp="${timestamp}",serial_no="${settings.merchant_serial}"`;
}

/** Three lines: what is signed of a response. */
function isSigned(headers, body) {
  const text = `${headers.get('Wechatpay-Timestamp')}\n${headers.get('Wechatpay-Nonce')}\n${body}\n`;
  const signature = headers.get('Wechatpay-Signature') ?? '';
  return createVerify('RSA-SHA256').update(text).verify(read('pub_key.pem'), signature, 'base64');
}

async function main() {
  const body = JSON.stringify({ echo_message: 'hello' });
  const response = await fetch(`${settings.base_url}${PATH}`, {
    method: 'POST',
    body,
    headers: {
      Accept: 'application/json',
      Authorization: authorization(body),
      'Content-Type': 'application/json',
      'User-Agent': 'signed_call.js',
    },
    signal: AbortSignal.timeout(30_000),
  });
  const answer = await response.text();
  assert.equal(response.status, 200, answer);
  assert.equal(response.headers.get('Wechatpay-Serial'), settings.platform_public_key_id);
  assert.ok(isSigned(response.headers, answer), 'the signature of the response is wrong');
  assert.ok(!isSigned(response.headers, `${answer} `), 'the signature is right for any body');
  assert.equal(JSON.parse(answer).echo_message, 'hello');
}

const NAME = 'a call that Node.js alone has signed is answered, and the signature of the response verified';
main().then(() => `PASS ${NAME}`, (error) => `FAIL ${NAME}: ${error.message.replace(/\s+/g, ' ')}`)
  .then((line) => console.log(`${line}\nEND 1`));
