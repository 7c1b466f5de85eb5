'use strict';

/** Which rows the timeline shows, and as what. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, current, shows, toView } = require('../page');
const { call } = require('../program');

module.exports = [
  ['the filters choose rows', async () => {
    await toView('timeline');
    await at('filter-callbacks').click();
    await becomes(at('call-row'), 0);
    await at('callback-row').first().waitFor();
    await at('filter-refused').click();
    await callRow('oConsoleFault').waitFor();
    await becomes(callRow('oConsoleQuiet'), 0);
    await at('filter-all').click();
    await at('filter-text').fill('oconsolequiet');
    await becomes(at('call-row'), 1);
    await becomes(at('callback-row'), 0);
    await at('filter-text').fill('');
    await callRow('oConsoleFault').waitFor();
  }],

  ['what came over the wire is text, whatever it says', async () => {
    const image = '<img src=x onerror="window.hostile = true">';
    const script = '<script>window.hostile = true</script>';
    const target = `/v3/${encodeURIComponent(image)}?${encodeURIComponent(script)}`;
    await call(target, { method: 'POST', body: `${image}${script}`, headers: { 'X-Hostile': `${image}${script}` } });
    const row = callRow('%3Cimg');
    await row.locator('summary').first().click();
    await shows(at('call-body', row), image);
    await shows(at('headers', row), script);
    await becomes(current.page.locator('img, #rows script'), 0);
    assert.equal(await current.page.evaluate(() => window.hostile), undefined);
  }],

  ['no more than 500 rows are shown', async () => {
    await Promise.all(Array.from({ length: 510 }, (_, number) => call(`/v3/many/${number}`)));
    await shows(at('row-count'), /^500 of 5\d\d$/);
    assert.equal(await current.page.locator('#rows > details').count(), 500);
  }],
];
