/**
 * Callbacks: where they go, probes among them, and firing one by hand.
 *
 * In: what the user types, and the lists of settings and event types. Out: requests to the control interface, and what
 * the handler responded in words.
 */

import { post, put } from './control.js';
import { deliverySentence, probeSentence } from './delivery.js';
import { element } from './dom.js';
import { Problem, actionButton, field, form, input, offer, options, resultArea } from './form.js';
import { indented } from './format.js';
import { list, watch } from './lists.js';
import { choose } from './views.js';

const notifyUrl = input('notify-url', {
  type: 'url', inputmode: 'url', placeholder: 'http://127.0.0.1:3000/wechatpay/notify',
});

/** Brings the user to where the address is set. */
function focusNotifyUrl() {
  choose('actions');
  notifyUrl.focus();
}

/** What becomes of the callback; without an address there is none, whatever was done. */
export function callbackSentences({ callback, no_callback_code: reason }) {
  if (callback) return [['callback_coming', { event: callback }]];
  if (reason) return [['callback_none', { reason: [`reason/${reason}`] }]];
  const go = element('button', {
    type: 'button', class: 'quiet', word: 'set_address_first', testid: 'set-address-first', click: focusNotifyUrl,
  });
  return [['callback_no_address'], go];
}

/** What names no address of its own has no callback, whatever address is set here. */
export function ownCallbackSentences(outcome) {
  const { callback, no_callback_code: reason } = outcome;
  return callback || reason ? callbackSentences(outcome) : [['callback_no_own_address']];
}

export function callbackForms() {
  return [
    element('section', { class: 'group' }, element('h2', { word: 'callbacks' }), addressForm(), probes()),
    element('section', { class: 'group' }, element('h2', { word: 'fire_event' }), fireForm()),
  ];
}

function addressForm() {
  watch(['settings'], () => {
    // Turning callbacks off leaves the address here, to turn them on again.
    const { notify_url: url } = list('settings');
    if (url) offer(notifyUrl, url);
  });
  return form('address-form', [field('notify_url', notifyUrl)], [
    ['set', 'set-notify-url', () => setAddress(notifyUrl.value.trim() || null)],
    ['turn_off', 'turn-off-notify-url', () => setAddress(null)],
  ], { quiet: true });
}

async function setAddress(wanted) {
  const { url } = await put('notify_url', { url: wanted });
  return [url === null ? ['done_notify_url_off'] : ['done_notify_url', { url }]];
}

function probes() {
  const every = input('probe-every', { type: 'number', min: '1', step: '1', inputmode: 'numeric' });
  watch(['settings'], () => offer(every, String(list('settings').probe_every ?? '')));
  const mixing = form('probe-every-form', [field('probe_every', every)], [
    ['set', 'set-probe-every', () => setProbeEvery(every.value === '' ? null : Number(every.value))],
    ['turn_off', 'turn-off-probe-every', () => setProbeEvery(null)],
  ], { quiet: true });
  const out = resultArea();
  return element('div', {}, mixing,
    element('p', { class: 'note', word: 'probe_note' }),
    element('div', { class: 'buttons' }, actionButton('probe', 'probe', probe, out)), out);
}

async function setProbeEvery(wanted) {
  const { every } = await put('probe_every', { every: wanted });
  if (every === null) return [['done_probe_every_off']];
  return [every === 1 ? ['done_probe_every_1'] : ['done_probe_every', { every }]];
}

async function probe() {
  return [probeSentence(await post('probe'))];
}

function fireForm() {
  const type = element('select', { testid: 'event-type' });
  const resource = element('textarea', { rows: '9', spellcheck: 'false', testid: 'resource-json' });
  const url = input('fire-url', { type: 'url', inputmode: 'url' });
  const again = element('button', { type: 'button', class: 'link-like', word: 'example_again', testid: 'example-again' });
  const drafts = draftsOf(type, resource, again);
  const node = form('fire-form', [
    field('event_type', type),
    field('resource_json', resource),
    again,
    field('url_optional', url),
  ], [['fire', 'fire', () => fire(type.value, resource.value, url.value.trim())]]);
  watch(['event_types'], () => {
    options(type, list('event_types').map(({ event_type: name, title }) => [name, title ? `${name} · ${title}` : name]));
    drafts();
  });
  return node;
}

/** Keeps what was typed for each type, so that looking at another type loses nothing. */
function draftsOf(type, resource, again) {
  const typed = new Map();
  let shown = null;
  const show = () => {
    if (shown === type.value) return;
    shown = type.value;
    resource.value = typed.get(shown) ?? exampleOf(shown);
  };
  resource.addEventListener('input', () => typed.set(type.value, resource.value));
  type.addEventListener('change', show);
  again.addEventListener('click', () => {
    typed.delete(type.value);
    resource.value = exampleOf(type.value);
  });
  return show;
}

function exampleOf(name) {
  const { example } = list('event_types').find(({ event_type: known }) => known === name) ?? {};
  return example === undefined ? '' : indented(JSON.stringify(example));
}

/** The resource goes out as it was typed: reading it as numbers would round the long ones. */
async function fire(type, resource, url) {
  const parts = [`"event_type":${JSON.stringify(type)}`];
  if (resource.trim() !== '') parts.push(`"resource":${checked(resource)}`);
  if (url !== '') parts.push(`"url":${JSON.stringify(url)}`);
  return [deliverySentence(await post('notify', `{${parts.join(',')}}`))];
}

function checked(text) {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new Problem('bad_json', { reason: error.message });
  }
}
