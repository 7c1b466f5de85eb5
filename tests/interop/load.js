'use strict';

/**
 * What a call costs the npm client `wechatpay-axios-plugin`.
 *
 *     node load.js KEYS CALLS AT_ONCE
 *
 * In: the folder of keys that the gateway of `cargo xtask bench` has written, how many calls, and how many of them at
 * once. Out: µs of CPU for a query of an order, user and kernel, after a tenth as many that do not count.
 */

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Wechatpay } = require('wechatpay-axios-plugin');

const [, , keys, calls, atOnce] = process.argv;
const settings = JSON.parse(readFileSync(join(keys, 'settings.json')));
const publicKeyId = settings.platform_public_key_id;

const client = new Wechatpay({
  mchid: settings.mchid,
  serial: settings.merchant_serial,
  privateKey: readFileSync(join(keys, 'apiclient_key.pem')),
  certs: { [publicKeyId]: readFileSync(join(keys, 'pub_key.pem')) },
  baseURL: `${settings.base_url}/`,
  headers: { 'Wechatpay-Serial': publicKeyId },
  timeout: 10_000,
});

async function one() {
  const { data } = await client.v3.pay.transactions['out-trade-no']._out_trade_no_
    .get({ params: { mchid: settings.mchid }, out_trade_no: '1217752501201407033233368018' });
  if (data.trade_state !== 'SUCCESS') throw new Error(`another order: ${JSON.stringify(data)}`);
}

async function batch(count) {
  const worker = async () => {
    for (let made = 0; made < count / atOnce; made += 1) await one();
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, worker));
}

(async () => {
  await batch(calls / 10);
  const before = process.cpuUsage();
  await batch(calls);
  const { user, system } = process.cpuUsage(before);
  console.log(((user + system) / calls).toFixed(1));
})();
