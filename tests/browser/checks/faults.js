'use strict';

/** Fault injection. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, shows, toView } = require('../page');
const { call, query } = require('../program');

module.exports = [
  ['an injected fault hits the next call, and is cleared', async () => {
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
  }],
];
