/**
 * The cashier: the page on which an order of the sandbox is paid.
 *
 * In: the address, which names the order: that of a code_url, that of an h5_url, or one that a shop's page was led to by
 * wechat.js. Out: the page. It does nothing but what a payer can do: pay, give up, fail.
 */

import { startFind } from './find.js';
import { startInvoked } from './invoked.js';
import { complaints, sessionOf, way } from './link.js';
import { showOrder } from './order.js';
import { startSpeech } from './speech.js';

startSpeech(document.querySelector('#language'));

const place = document.querySelector('#cashier');
const session = sessionOf(location.href);
if (location.pathname === '/cashier/invoked') {
  startInvoked(place);
} else if (session) {
  showOrder(place, session, { leave: way(location.href), notes: complaints(location.href, document.referrer) });
} else {
  startFind(place);
}
