/**
 * Shows an order, and lets the payer pay it, give up, or fail.
 *
 * In: what names the order, and what to do once the payer is through: `leave`, an address or null, or `finish`, which is
 * told the outcome (`ok`, `cancel` or `fail`), with `stand`, which is told what closing the page comes to, `cancel` at
 * first. Out: the order, as it stands. It always holds that only the sandbox says whether it is paid, that closing the page
 * comes to nothing yet (`pending`) while it is being paid, and that giving up and failing leave it as it is, as at WeChat
 * Pay.
 */

import { element, facts } from './dom.js';
import { countdown, moment, yuan } from './format.js';
import { read, send } from './gateway.js';
import { say } from './speech.js';

/** How often the order is looked at: it may be paid or closed elsewhere. */
const LOOK_MS = 2_000;

export function showOrder(place, session, { leave = null, notes = [], finish = null, stand = () => {} }) {
  const view = { place, session, leave, finish, stand, standing: 'cancel', through: false };
  const hints = notes.map(([word, values]) => element('p', { class: 'advice', word, values, testid: 'link-note' }));
  view.order = element('div', { class: 'order' });
  view.said = element('div', { class: 'said', role: 'status', testid: 'said' });
  view.buttons = element('div', { class: 'choices-of-payer' });
  place.replaceChildren(view.order, ...hints, view.said, view.buttons);
  look(view, true);
}

/** Says what closing the page comes to, whenever that changes. */
function stand(view, outcome) {
  if (outcome !== view.standing) view.stand(outcome);
  view.standing = outcome;
}

async function look(view, isFirst = false) {
  try {
    show(view, await read(`order?session=${encodeURIComponent(view.session)}`), isFirst);
  } catch (refused) {
    if (isFirst) showRefused(view, refused);
  }
  if (!view.through) setTimeout(() => look(view), LOOK_MS);
}

function show(view, order, isFirst) {
  if (view.through || view.paying) return;
  const state = order.lapsed ?? `state_${order.trade_state}`;
  const shown = JSON.stringify([order, state]);
  if (shown === view.shown) return;
  view.shown = shown;
  if (view.state !== state) {
    view.state = state;
    draw(view, order, state);
    // Whoever opened the page can press the key for what they came for.
    if (isFirst) view.place.querySelector('.choices-of-payer button')?.focus({ preventScroll: true });
  }
  const left = Math.max(0, order.good_until - order.now);
  if (view.until) {
    stand(view, 'cancel');
    say(view.until, 'time_left', { time: moment(order.good_until).replace(/ \(.*/, ''), left: countdown(left * 1000) });
  }
}

function draw(view, order, state) {
  const canBePaid = state === 'state_NOTPAY';
  view.until = canBePaid ? element('span', { testid: 'good-until' }) : null;
  view.order.replaceChildren(
    element('p', { class: 'amount', testid: 'amount' }, `¥${yuan(order.amount)}`),
    facts([
      ['description', element('span', { testid: 'description' }, order.descriptions.join(' · '))],
      ['merchant', order.merchants.join(' / ')],
      [order.combined ? 'combined_number' : 'number', order.number],
      ['trade_type', element('span', { word: `trade_${order.trade_type}` })],
      ['state', element('span', { testid: 'state', word: `state_${order.trade_state}` })],
      ['good_until', view.until],
    ]),
    canBePaid && !view.finish ? phone(order) : '');
  view.said.replaceChildren(canBePaid || order.trade_state === 'SUCCESS' ? '' : advice(order.lapsed ?? 'settled'));
  if (canBePaid) {
    view.buttons.replaceChildren(
      button('pay', 'main', () => pay(view)), button('give_up', '', () => stop(view, 'cancel')),
      button('fail', '', () => stop(view, 'fail')));
  } else if (order.trade_state === 'SUCCESS') {
    paid(view);
  } else {
    stand(view, 'fail');
    view.buttons.replaceChildren(...ways(view, 'fail'));
  }
}

/** The QR code, with the link that it stands for. */
function phone(order) {
  const picture = element('img', { src: `/cashier/qr.svg?session=${order.session}`, width: '240', height: '240', testid: 'qr', alt: '' });
  const link = element('a', { href: order.link, target: '_blank', rel: 'noreferrer', wordLabel: 'qr', testid: 'qr-link' }, picture);
  return element('details', { class: 'fold phone', testid: 'phone' },
    element('summary', { word: 'on_a_phone' }), link,
    element('p', { class: 'note' }, element('code', { testid: 'link' }, order.link)),
    element('p', { class: 'note', word: 'phone_note' }));
}

const advice = (word, values) => element('p', { class: 'advice error', word, values });
const button = (word, classes, click) => element('button', { type: 'button', class: classes, word, click, testid: word.replace('_', '-') });

function showRefused(view, { word = 'refused', values }) {
  view.through = true;
  stand(view, 'fail');
  view.order.replaceChildren();
  view.said.replaceChildren(advice(word, values));
  view.buttons.replaceChildren(...ways(view, 'fail'));
}

async function pay(view) {
  for (const one of view.buttons.children) one.setAttribute('aria-disabled', 'true');
  if (view.paying) return;
  view.paying = true;
  stand(view, 'pending');
  const { refused, no_callback_code: code } = await send('pay', { session: view.session }).catch((error) => ({ refused: error }));
  // A refusal may mean that it was paid elsewhere, and a response may be lost: the order tells.
  const { order, unread } = await read(`order?session=${encodeURIComponent(view.session)}`)
    .then((found) => ({ order: found }), (error) => ({ unread: error }));
  view.paying = false;
  if (order) show(view, order, false);
  if (view.through && code) view.said.append(element('p', { class: 'note', word: 'no_callback', values: { reason: [`reason/${code}`] } }));
  if (view.state !== 'state_NOTPAY') return;
  const { word = 'refused', values, message } = refused ?? unread ?? {};
  for (const one of view.buttons.children) one.removeAttribute('aria-disabled');
  view.said.replaceChildren(advice(word, values ?? { message }));
  if (!refused) stand(view, 'ok');
  else stand(view, order ? 'cancel' : 'fail');
}

/** Paid, here or elsewhere: WeChat says so, and goes back when the payer says so. */
function paid(view) {
  view.through = true;
  stand(view, 'ok');
  view.said.replaceChildren(element('p', { class: 'good outcome', word: 'paid', testid: 'outcome' }));
  view.buttons.replaceChildren(...ways(view, 'ok'));
  view.buttons.querySelector('button')?.focus({ preventScroll: true });
}

/** Gives up or fails: nothing becomes of the order, and the payer is back at once where there is a way back. */
function stop(view, outcome) {
  if (view.paying) return;
  view.through = true;
  if (goBack(view, outcome)) return;
  view.said.replaceChildren(element('p', { class: 'outcome', word: outcome === 'cancel' ? 'gave_up' : 'failed', testid: 'outcome' }),
    element('p', { class: 'note', word: 'may_close' }));
  view.buttons.replaceChildren(button('back', '', () => location.reload()));
  view.buttons.firstElementChild.focus({ preventScroll: true });
}

/** What leads on from here, if anything does. */
function ways(view, outcome) {
  if (view.finish) return [button(outcome === 'ok' ? 'done' : 'close', 'main', () => goBack(view, outcome))];
  if (view.leave) {
    return [button('done', 'main', () => goBack(view, outcome)), element('p', { class: 'note', word: 'goes_to', values: { address: view.leave } })];
  }
  if (cameFromAPage()) return [button('done', 'main', () => goBack(view, outcome))];
  return [element('p', { class: 'note', word: 'may_close' })];
}

/** An h5_url without redirect_url leads back to the page that it was opened from. */
const cameFromAPage = () => document.referrer !== '' && history.length > 1;

function goBack(view, outcome) {
  if (view.finish) view.finish(outcome);
  else if (view.leave) location.assign(view.leave);
  else if (cameFromAPage()) history.back();
  else return false;
  return true;
}
