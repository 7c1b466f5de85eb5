/**
 * The page in the frame that wechat.js opens on a shop's page.
 *
 * In: one message from the page around it, with the parameters of the invocation. Out: messages to it: `ready`, `refused`
 * with sentences for its console, `standing` with what closing the frame comes to, and `done` with the outcome; each may be
 * `pending`, and then the page around it waits for the next `standing`. It always holds that an order is only shown once
 * the sandbox has found the parameters right, and that no message carries more than an outcome.
 */

import { element } from './dom.js';
import { send } from './gateway.js';
import { showMistakes } from './mistaken.js';
import { showOrder } from './order.js';

const tellShop = (message) => parent.postMessage({ wechatpay_sandbox: message }, '*');

export function startInvoked(place) {
  place.replaceChildren(element('p', { class: 'hint', word: 'waiting_for_page' }));
  let standing = ['cancel'];
  let isInvoked = false;
  const finish = (outcome, reason) => tellShop({ step: 'done', outcome, reason });
  const stand = (outcome, reason) => {
    standing = [outcome, reason];
    tellShop({ step: 'standing', outcome, reason });
  };
  addEventListener('message', ({ source, data }) => {
    const invoked = data?.wechatpay_sandbox;
    if (source !== parent || parent === window || !invoked || isInvoked) return;
    isInvoked = true;
    show(place, invoked, finish, stand);
  });
  if (parent === window) return;
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') finish(...standing); });
  tellShop({ step: 'ready' });
}

/** Checks the parameters, then shows the order or what is wrong. */
async function show(place, { kind, invocation }, finish, stand) {
  const checked = await send('check', { kind, invocation }).catch((refused) => {
    showRefused(place, refused, () => finish('fail', refused.word));
    stand('fail', refused.word);
    return null;
  });
  if (checked?.accepted) showOrder(place, checked.prepay_id, { finish, stand });
  if (!checked || checked.accepted) return;
  const sentences = showMistakes(place, checked, () => finish('fail', sentences[0]));
  tellShop({ step: 'refused', sentences });
  stand('fail', sentences[0]);
}

function showRefused(place, { word = 'refused', values = {} }, close) {
  const button = element('button', { type: 'button', class: 'main', word: 'close', testid: 'close', click: close });
  place.replaceChildren(
    element('p', { class: 'advice error', role: 'alert', word, values }),
    element('div', { class: 'choices-of-payer' }, button));
  button.focus();
}
