'use strict';

/** What is opened in the timeline: calls, and why a signature did not match. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, shows } = require('../page');
const { call, query, signingString } = require('../program');

module.exports = [
  ['a call arrives and its row appears', async () => {
    assert.equal((await call(query('oConsoleArrives'))).status, 200);
    const row = callRow('oConsoleArrives');
    await shows(at('signature', row), 'signature matched');
    await shows(at('status', row).first(), '200');
    await row.locator('summary').first().click();
    await shows(at('headers', row), 'console-check');
    await shows(at('call-response', row), 'authorize_state');
    await shows(at('signing-string', row), `${query('oConsoleArrives')}⏎`);
  }],

  ['what is opened and typed stays while calls arrive', async () => {
    await at('openid').fill('oHalfTyped');
    await call(query('oConsoleSecond'));
    await callRow('oConsoleSecond').waitFor();
    assert.equal(await callRow('oConsoleArrives').evaluate((row) => row.open), true);
    assert.equal(await at('openid').inputValue(), 'oHalfTyped');
    assert.equal(await at('openid').evaluate((input) => input === document.activeElement), true);
    assert.match(await at('call-row').first().textContent(), /oConsoleSecond/, 'the newest is not on top');
  }],

  ['a wrong signature shows both strings and their first difference', async () => {
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
  }],

  ['a text that only the client knows is compared when it is pasted', async () => {
    const swapped = (parts) => signingString({ ...parts, timestamp: parts.nonce, nonce: parts.timestamp });
    const { message } = await call(query('oConsolePaste'), { signed: swapped });
    const row = callRow('oConsolePaste');
    await row.locator('summary').first().click();
    await at('paste', row).fill(`${message.replaceAll('\n', '\\n')}\n`);
    await shows(at('difference', row), /line 3, character \d+/);
    await becomes(at('first-difference', row), 2);
  }],
];
