'use strict';

/**
 * The merchant's program: it calls the gateway, and its handler receives callbacks.
 *
 * In: the sandbox's address and its folder of keys, from the command line. Out: signed calls, and a server that responds as
 * a check tells it.
 */

const { constants, createSign, publicEncrypt, randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { join } = require('node:path');

const [, , base, keys] = process.argv;
const settings = JSON.parse(readFileSync(join(keys, 'settings.json')));
const privateKey = readFileSync(join(keys, 'apiclient_key.pem'));

const APPID = 'wx1234567890abcdef';

/** What a client has to sign. */
function signingString({ method, target, timestamp, nonce, body }) {
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`;
}

function authorization(message, { timestamp, nonce }) {
  const signature = createSign('RSA-SHA256').update(message).sign(privateKey, 'base64');
  return `WECHATPAY2-SHA256-RSA2048 mchid="${settings.mchid}",nonce_str="${nonce}",signature="${signature}",`
    + `timestamp="${timestamp}",serial_no="${settings.merchant_serial}"`;
}

/** A signature over the lines of an invocation (调起支付签名), each with what ends it. */
function paySign(lines, end = '\n') {
  return createSign('RSA-SHA256').update(lines.join('\n') + end).sign(privateKey, 'base64');
}

/** A text as it travels in an encrypted field, for a call that names WeChat Pay's key in the header `Wechatpay-Serial`. */
function encrypted(text) {
  const key = readFileSync(join(keys, settings.platform_public_key));
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.from(text)).toString('base64');
}

/** Makes a call; `signed` turns its parts into the text that is signed. Gives the status, that text, and the body. */
function call(target, { method = 'GET', body = '', signed = signingString, headers = {} } = {}) {
  const parts = { method, target, body, timestamp: Math.floor(Date.now() / 1000), nonce: randomBytes(16).toString('hex') };
  const message = signed(parts);
  const all = {
    Accept: 'application/json', 'User-Agent': 'console-check', 'Content-Type': 'application/json',
    Authorization: authorization(message, parts), ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request(base, { method, path: target, headers: all }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode, message, body: Buffer.concat(pieces).toString() }));
    });
    request.on('error', reject).end(body);
  });
}

/** Posts JSON; gives the status and the JSON of the response. */
async function signed(target, body, headers = {}) {
  const made = await call(target, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: made.status, json: JSON.parse(made.body) };
}

/** An authorization query, which each check makes for a member of its own to find its row by. */
const query = (openid) => `/v3/businesscircle/user-authorizations/${openid}?appid=${APPID}`;

/** What the handler answers with, until a check changes it. The receiver emits `taken` with what it got. */
const handler = { status: 200, body: '{"code":"SUCCESS"}', received: 0 };
const receiver = http.createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece)).on('end', () => {
    handler.received += 1;
    response.writeHead(handler.status, { 'Content-Type': 'application/json' }).end(handler.body);
    receiver.emit('taken', { headers: request.headers, body: Buffer.concat(pieces) });
  });
});

module.exports = { APPID, base, call, encrypted, handler, paySign, query, receiver, settings, signed, signingString };
