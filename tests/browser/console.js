'use strict';

/**
 * The console page in a headless browser, against a running sandbox.
 *
 *     node console.js BASE_URL KEYS
 *
 * In: the sandbox's address and its folder of keys. Out: the lines of harness.js. Calls are signed by program.js and
 * callbacks are received there; everything else is done by clicks and keys in the page. The checks are in checks/, a file
 * for each part of the page, and run in the order below: later ones find what earlier ones left.
 */

const assert = require('node:assert/strict');
const { run } = require('../interop/harness');
const { at, complaints, current, live, open, requested, shows, withBrowser } = require('./page');
const { base, receiver, settings } = require('./program');

const opening = [
  ['the page opens without an error', async () => {
    current.page = await open(base, { permissions: ['clipboard-read', 'clipboard-write'] });
    current.page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    // A second time, now that its console is listened to from the start.
    await current.page.reload();
    await live();
    await shows(at('merchant'), settings.mchid);
    assert.deepEqual(complaints, []);
  }],
];

const closing = [
  ['the page spoke to the sandbox alone, and never complained', async () => {
    const elsewhere = requested.filter((url) => new URL(url).hostname !== new URL(base).hostname);
    assert.deepEqual(elsewhere, []);
    // A request that is refused is a response that the page shows, and the browser notes it all the same.
    const refused = /^Failed to load resource: the server responded with a status of 4/;
    const unexpected = complaints.filter((text) => !refused.test(text));
    assert.deepEqual(unexpected, []);
  }],
];

/** A browser takes longer than a client does, in seconds. */
const PATIENCE = 600;

const PARTS = [
  'timeline', 'actions', 'orders', 'medical', 'agreed', 'callbacks', 'inspector', 'faults', 'readiness', 'errors', 'settings',
  'frame', 'accessibility', 'rows', 'cashier', 'wechat', 'many_orders',
];
const checks = [...opening, ...PARTS.flatMap((part) => require(`./checks/${part}`)), ...closing];

async function main() {
  await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  try {
    await withBrowser(() => run(checks, PATIENCE));
  } finally {
    receiver.closeAllConnections();
    receiver.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
