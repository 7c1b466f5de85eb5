/**
 * Reads the links that lead to the cashier.
 *
 * In: an address, or whatever else was pasted. Out: what names its order, where the payer goes afterwards, and what is
 * wrong with it. Pure functions. It always holds that nobody is led to anything but a page of http or https.
 */

const H5_PAGE = '/cgi-bin/mmpayweb-bin/checkmweb';
/** What an h5_url has when it is given out, and what may be appended to it. */
const GIVEN = ['prepay_id', 'package'];
const APPENDED = 'redirect_url';

/** The prepay_id in a text, or the digits of one; null where there is none. */
export function sessionOf(given) {
  const found = /(?:^|[=/])(wx\d{14}[0-9a-f]{20}|[0-9a-f]{20})(?:$|[&?#/])/.exec(given.trim());
  return found && found[1];
}

/** Query parameters of an address; a plus is a plus. */
function query(address) {
  const { search } = new URL(address);
  return new URLSearchParams(search.replaceAll('+', '%2B'));
}

const isH5 = (address) => new URL(address).pathname === H5_PAGE;

/** Where an h5_url leads afterwards: an address, or null for the page that it came from. */
export function way(address) {
  const asked = isH5(address) ? query(address).get(APPENDED) : null;
  return asked !== null && isPage(asked) ? asked : null;
}

function isPage(text) {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** What is wrong with an h5_url, as words with values. `referrer` is the page that led here. */
export function complaints(address, referrer) {
  if (!isH5(address)) return [];
  const found = query(address);
  const said = GIVEN.filter((name) => !found.has(name)).map((name) => ['changed_link', { name }]);
  const lost = [...found.keys()].filter((name) => !GIVEN.includes(name) && name !== APPENDED);
  const asked = found.get(APPENDED);
  if (asked !== null) {
    if (lost.length > 0) said.push(['redirect_not_encoded', { lost: lost.join(', ') }]);
    if (/^https?%3A/i.test(asked)) said.push(['redirect_encoded_twice']);
    else if (!isPage(asked)) said.push(['redirect_scheme']);
  }
  if (referrer === '') said.push(['no_referrer']);
  return said;
}
