'use strict';

/** Settings, and how they are copied. */

const assert = require('node:assert/strict');
const { at, current, shows, toView } = require('../page');
const { base, settings } = require('../program');

module.exports = [
  ['settings are copied', async () => {
    await toView('settings');
    const value = at('value-merchant_serial');
    await shows(value, settings.merchant_serial);
    const button = at('copy', value.locator('xpath=..'));
    await button.click();
    await shows(button, 'Copied');
    assert.equal(await current.page.evaluate(() => navigator.clipboard.readText()), settings.merchant_serial);
    await at('guide').getByTestId('guide-code').waitFor();
  }],

  ['a value is selected where the clipboard is not allowed', async () => {
    const context = await current.browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 } });
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    const other = await context.newPage();
    await other.goto(base);
    await at('view-settings', other).click();
    const value = at('value-mchid', other);
    await at('copy', value.locator('xpath=..')).click();
    await shows(at('copy', value.locator('xpath=..')), 'Selected');
    assert.equal(await other.evaluate(() => String(getSelection())), settings.mchid);
    await context.close();
  }],
];
