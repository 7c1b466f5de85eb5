'use strict';

/** Callbacks: their address, attempts, probes, and one fired by hand. */

const assert = require('node:assert/strict');
const { at, openedCallback, result, shows } = require('../page');
const { handler, receiver } = require('../program');

module.exports = [
  ['a refused callback is sent again by a click', async () => {
    Object.assign(handler, { status: 500, body: '{"code":"FAIL","message":"<b>out of order</b>"}' });
    await at('event-type').selectOption('MALL_REFUND.SUCCESS');
    await at('fire').click();
    await shows(result('fire-form'), 'responded with 500');
    const row = await openedCallback('MALL_REFUND.SUCCESS', 1);
    await shows(at('attempt-body', row).first(), '<b>out of order</b>');
    Object.assign(handler, { status: 200, body: '{"code":"SUCCESS"}' });
    await at('send-again', row).click();
    await shows(at('result', row), 'responded with 200: accepted');
    await shows(at('state', row), 'accepted');
    await shows(at('attempts', row), 'Attempt 2');
  }],

  ['a callback is fired by its type, with the resource as typed', async () => {
    await at('event-type').selectOption('MALL_AUTH.ACTIVATE_CARD');
    await at('resource-json').fill('{"openid": ');
    await at('fire').click();
    await shows(at('fire-form').getByRole('alert'), 'This is not JSON');
    await at('resource-json').fill('{"openid":"oTypedByHand","number":12345678901234567890}');
    const before = handler.received;
    await at('fire').click();
    await shows(result('fire-form'), 'responded with 200: accepted');
    assert.equal(handler.received, before + 1);
    const row = await openedCallback('MALL_AUTH.ACTIVATE_CARD', 2);
    await shows(at('resource', row), 'oTypedByHand');
  }],

  ['a handler that accepts a signature probe is told so', async () => {
    await at('probe').click();
    await at('result').filter({ hasText: 'it accepted a wrong signature' }).waitFor();
  }],
];
