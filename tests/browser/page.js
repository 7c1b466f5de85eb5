'use strict';

/**
 * The page in the browser, and what checks ask of it.
 *
 * In: elements by their `data-testid`. Out: conditions that are waited for. It always holds that a check waits for what it
 * expects, never for a time.
 */

const assert = require('node:assert/strict');
const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Without its services, which would speak to other machines. */
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--no-proxy-server',
];
/** For each single condition; all of them together have the harness's patience. */
const PATIENCE_MS = 30_000;

/** The browser, and the page that most checks share. */
const current = {};

/** What the page complained about, and what it asked for, from the first request on. */
const complaints = [];
const requested = [];

/** Origins of pages that are not the sandbox's: what they are asked for is not counted. */
const shops = new Set();

async function open(address, options = {}) {
  const context = await current.browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 }, ...options });
  const opened = await context.newPage();
  opened.setDefaultTimeout(PATIENCE_MS);
  opened.on('request', (request) => { if (!shops.has(new URL(request.url()).origin)) requested.push(request.url()); });
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.goto(address);
  return opened;
}

const at = (testid, within = current.page) => within.getByTestId(testid);

/** Waits until an element's text has what is expected. */
async function shows(locator, expected) {
  const found = () => locator.textContent({ timeout: PATIENCE_MS });
  await locator.filter({ hasText: expected }).waitFor().catch(async () => {
    assert.fail(`expected ${expected} in: ${await found()}`);
  });
}

async function becomes(locator, count) {
  const end = Date.now() + PATIENCE_MS;
  // There may be more at first, and fewer.
  while (await locator.count() !== count && Date.now() < end) await new Promise((resolve) => { setTimeout(resolve, 20); });
  assert.equal(await locator.count(), count);
}

/** Waits until an element has the focus. */
async function focused(locator) {
  const end = Date.now() + PATIENCE_MS;
  const has = () => locator.evaluate((node) => node === document.activeElement);
  while (!await has() && Date.now() < end) await new Promise((resolve) => { setTimeout(resolve, 20); });
  assert.ok(await has(), `the focus is not on ${locator}`);
}

const live = (within = current.page) => shows(at('link', within), /^Live$/);
const callRow = (text, within = current.page) => at('call-row', within).filter({ hasText: text });
const callbackRows = (type) => at('callback-row').filter({ hasText: type });

/** The newest callback of a type, opened, once there are so many of them. It stays the same row when others come. */
async function openedCallback(type, count) {
  await becomes(callbackRows(type), count);
  const id = await callbackRows(type).first().getAttribute('data-id');
  const row = current.page.locator(`details[data-id="${id}"]`);
  await row.locator('summary').first().click();
  await at('callback-details', row).waitFor();
  return row;
}

/** The row of an entry among the orders, by its kind and number. */
const entryRow = (kind, number, within = current.page) => within.locator(`#orders details[data-id="${kind} ${number}"]`);

/** The same, found and opened. */
async function openedEntry(kind, number) {
  await toView('orders');
  await at('entry-waits').uncheck();
  for (const filter of ['entry-kind', 'entry-state']) await at(filter).selectOption('');
  await at('entry-number').fill(number);
  const row = entryRow(kind, number);
  await row.locator('summary').first().click();
  await at('history', row).waitFor();
  return row;
}

/** The result beside the buttons of a form. */
const result = (form) => at('result', at(form));

async function toView(name) {
  await at(`view-${name}`).click();
}

/** Runs `use` with a browser. */
async function withBrowser(use) {
  assert.ok(existsSync(CHROMIUM), `there is no browser at ${CHROMIUM}: the variable CHROMIUM can name another`);
  current.browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    await use();
  } finally {
    await current.browser.close();
  }
}

module.exports = {
  at, becomes, callRow, callbackRows, complaints, current, entryRow, focused, live, open, openedCallback, openedEntry, requested, result,
  shops, shows, toView, withBrowser,
};
