'use strict';

/**
 * What axe-core finds in a page.
 *
 * In: a page as it stands, and what it shows, in words. Out: an error that names each finding and where it is. It always
 * holds that every rule is asked that axe-core has on by default, and that the page looks afterwards as it did before.
 */

const assert = require('node:assert/strict');
const axe = require('axe-core');

/** The widths that a page has to fit: a desk and a telephone. */
const WIDTHS = [1280, 390];

/** One line for each place: the rule, the element, and what is wrong there. */
function told({ violations, incomplete }) {
  const place = (rule) => ({ target, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map((check) => check.message).join('; ');
    return `${rule.id} at ${target.join(' ')}: ${reasons}`;
  };
  // What axe-core cannot decide is looked at by nobody, so it counts as well; but where a colour lies behind the bar that
  // stays on top, or is that of a sign, there is nothing to decide.
  const undecided = incomplete.filter((rule) => rule.id !== 'color-contrast');
  return [...violations, ...undecided].flatMap((rule) => rule.nodes.map(place(rule)));
}

/** What it finds in a page, or in a frame of one. */
async function findings(page, options = {}) {
  // Not as a script of the page, whose policy would have to allow it.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  const found = await page.evaluate((asked) => window.axe.run(document, asked), {
    resultTypes: ['violations', 'incomplete'], ...options,
  });
  return told(found);
}

/** That axe-core finds nothing in the page as it stands, in light and in dark colours. `name` says what is shown. */
async function noFindings(page, name) {
  const found = {};
  await page.emulateMedia({ colorScheme: 'light' });
  found.light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Nothing but colours differs.
  found.dark = await findings(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
  await page.emulateMedia({ colorScheme: null });
  const all = Object.entries(found).flatMap(([colours, places]) => places.map((place) => `${colours}: ${place}`));
  assert.equal(all.length, 0, `${name}: axe-core finds ${all.join(' | ')}`);
}

/** The same at each width. */
async function noFindingsAtAnyWidth(page, name) {
  const before = page.viewportSize();
  try {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await noFindings(page, `${name}, ${width} pixels`);
    }
  } finally {
    await page.setViewportSize(before);
  }
}

module.exports = { findings, noFindings, noFindingsAtAnyWidth };
