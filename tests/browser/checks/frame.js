'use strict';

/** The frame: languages, widths, and the connection. */

const assert = require('node:assert/strict');
const net = require('node:net');
const { at, callRow, current, live, open, shows } = require('../page');
const { base, call, query } = require('../program');

/** Stands between the page and the sandbox, so that their connection can be cut. */
function between() {
  const { hostname, port } = new URL(base);
  const sockets = new Set();
  const server = net.createServer((inner) => {
    const outer = net.connect({ host: hostname, port: Number(port) });
    for (const [one, other] of [[inner, outer], [outer, inner]]) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy()).pipe(other);
    }
  });
  const listen = (at = 0) => new Promise((resolve) => server.listen(at, '127.0.0.1', () => resolve(server.address().port)));
  const cut = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    return closed;
  };
  return { listen, cut };
}

module.exports = [
  ['the language changes, and is remembered', async () => {
    await at('language').click();
    await shows(at('view-fault'), '故障注入');
    await shows(at('signature', callRow('oConsoleQuery')), '验签失败');
    assert.equal(await current.page.getAttribute('html', 'lang'), 'zh-CN');
    await current.page.reload();
    await shows(at('link'), '实时');
    await shows(at('view-fault'), '故障注入');
    await at('language').click();
    await live();
    const chinese = await open(base, { locale: 'zh-CN' });
    await shows(at('link', chinese), '实时');
    await chinese.context().close();
  }],

  ['the settings lead to the description as OpenAPI', async () => {
    await at('view-settings').click();
    for (const version of ['3.0', '3.1']) {
      const link = at(`openapi-${version}`);
      await link.waitFor();
      const response = await fetch(new URL(await link.getAttribute('href'), base));
      assert.ok((await response.json()).openapi.startsWith(version));
    }
  }],

  ['the page fits a narrow screen', async () => {
    const narrow = await open(base, { viewport: { width: 360, height: 740 } });
    await live(narrow);
    await callRow('oConsoleQuery', narrow).locator('summary').first().click();
    await at('mistake', narrow).waitFor();
    for (const view of ['timeline', 'readiness', 'orders', 'actions', 'fault', 'settings']) {
      await at(`view-${view}`, narrow).click();
      const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `the view ${view} is ${width} pixels wide`);
    }
    await narrow.context().close();
  }],

  ['a lost connection is shown, and made up for when it is back', async () => {
    const wire = between();
    const port = await wire.listen();
    const other = await open(`http://127.0.0.1:${port}`);
    await live(other);
    await wire.cut();
    await shows(at('link', other), 'Disconnected');
    await call(query('oConsoleMeanwhile'));
    await wire.listen(port);
    await live(other);
    await callRow('oConsoleMeanwhile', other).waitFor();
    await other.context().close();
    await wire.cut();
  }],
];
