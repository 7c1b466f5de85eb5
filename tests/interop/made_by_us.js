'use strict';

/**
 * What this project signs and encrypts, verified and decrypted by the npm client's functions.
 *
 *     node made_by_us.js FILE
 *
 * In: what the example `made_by_us` prints. Out: the lines of harness.js.
 */

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { Decorator, Formatter, Rsa } = require('wechatpay-axios-plugin');
const { run } = require('./harness');

const ours = JSON.parse(readFileSync(process.argv[2]));
const merchantPublicKey = Rsa.from(ours.merchant_public_key, Rsa.KEY_TYPE_PUBLIC);
const merchantPrivateKey = Rsa.from(ours.merchant_private_key, Rsa.KEY_TYPE_PRIVATE);
const platformPrivateKey = Rsa.from(ours.platform_private_key, Rsa.KEY_TYPE_PRIVATE);

/** The parts of our Authorization, which must be the ones that the client itself would write. */
function parts({ authorization }) {
  const [scheme, list] = authorization.split(' ');
  const {
    mchid, nonce_str: nonce, signature, timestamp, serial_no: serial,
  } = Object.fromEntries(list.split(',').map((part) => /^(\w+)="([^"]*)"$/.exec(part).slice(1)));
  assert.deepEqual([scheme, mchid, serial], ['WECHATPAY2-SHA256-RSA2048', ours.mchid, ours.merchant_serial]);
  const theirs = Formatter.authorization(mchid, nonce, signature, timestamp, serial);
  assert.deepEqual(list.split(',').sort(), theirs.slice(scheme.length + 1).split(',').sort());
  return { nonce, signature, timestamp };
}

function message(request, { timestamp, nonce }) {
  return Formatter.request(request.method, request.target, timestamp, nonce, request.body);
}

function verifies(request) {
  const written = parts(request);
  return Rsa.verify(message(request, written), written.signature, merchantPublicKey);
}

/** The client's own verifier of responses, as its transport calls it. */
const verifier = Decorator.responseVerifier({
  [ours.platform_id]: Rsa.from(ours.platform_public_key, Rsa.KEY_TYPE_PUBLIC),
});
const verified = ({ headers, body }) => verifier.call({ url: 'v3/certificates' }, body, headers, 200);

run([
  ...ours.requests.map((request) => [`our request verifies: ${request.name}`, () => {
    const written = parts(request);
    assert.ok(verifies(request), 'the signature does not verify');
    // This signature scheme has no randomness: the same key and message give the same text.
    assert.equal(written.signature, Rsa.sign(message(request, written), merchantPrivateKey));
  }]),
  ['our requests, altered, do not verify', () => {
    for (const request of ours.requests) {
      assert.equal(verifies({ ...request, target: `${request.target}x` }), false, request.name);
      assert.equal(verifies({ ...request, body: `${request.body} ` }), false, request.name);
    }
  }],
  ...ours.responses.map((response) => [`our response verifies: ${response.name}`, () => {
    // It gives back the body, or an error in its place.
    assert.equal(verified(response), response.body);
  }]),
  ['our responses, altered, do not verify', () => {
    for (const response of ours.responses) {
      assert.ok(verified({ ...response, body: `${response.body} ` }) instanceof Error, response.name);
    }
  }],
  ...ours.encrypted.map(({ name, text, ciphertext }) => [`our encrypted text decrypts: ${name}`, () => {
    assert.equal(Rsa.decrypt(ciphertext, platformPrivateKey), text);
  }]),
]);
