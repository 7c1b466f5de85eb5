/**
 * The merchant's settings, ready to copy.
 *
 * In: the settings. Out: values, files, texts and pieces of code, each with a button to copy it. It always holds that a
 * change of the settings leaves the chosen language of the guides as it is.
 */

import { copyButton } from './clipboard.js';
import { block, element } from './dom.js';
import { list, watch } from './lists.js';

const VALUES = ['base_url', 'mchid', 'merchant_serial', 'platform_public_key_id', 'platform_certificate_serial'];
const TEXTS = ['platform_public_key', 'platform_certificate', 'merchant_certificate', 'tls_ca'];
const ABOUT = ['mode', 'algorithm', 'callback_algorithm', 'notify_url', 'forward_to', 'speed', 'probe_every', 'operations', 'state_file', 'version'];

/** The versions of OpenAPI in which the description is there. */
const OPENAPI = ['3.0', '3.1'];

/** The files' names in the settings, and the words for them. */
const FILES = {
  merchant_key: 'file_merchant_key',
  merchant_certificate: 'set_merchant_certificate',
  api_v3_key: 'file_api_v3_key',
  api_v2_key: 'file_api_v2_key',
  platform_public_key: 'set_platform_public_key',
  platform_certificate: 'set_platform_certificate',
};

let chosenGuide = 0;

export function startSettings(place) {
  const merchant = document.querySelector('#merchant');
  let shown = '';
  place.append(element('p', { class: 'note', word: 'not_loaded' }));
  watch(['settings'], () => {
    const settings = list('settings');
    // Each new connection reads the settings again: what is the same stays, with its selection and focus.
    if (JSON.stringify(settings) === shown) return;
    shown = JSON.stringify(settings);
    merchant.textContent = settings.mchid;
    place.replaceChildren(...groups(settings));
  });
}

function groups(settings) {
  return [
    group('values', values(settings, VALUES.map((name) => [name, `set_${name}`]))),
    group('files', settings.files
      ? values(settings.files, Object.entries(FILES))
      : element('p', { class: 'note', word: 'in_memory' })),
    settings.guides.length ? group('guides', guides(settings.guides)) : null,
    group('texts', TEXTS.filter((name) => settings[name]).map((name) => text(name, settings[name]))),
    group('about', values(settings, ABOUT.map((name) => [name, `set_${name}`]))),
    group('openapi', element('p', { class: 'note', word: 'openapi_note' }), OPENAPI.map(openapi)),
  ].filter(Boolean);
}

/** A link to the description as a file of one version of OpenAPI. */
function openapi(version) {
  const name = `wechatpay-openapi-${version}.json`;
  const link = element('a', { href: `/_sandbox/${name}`, download: name, testid: `openapi-${version}` }, name);
  return element('p', { class: 'note' }, link);
}

function group(word, ...content) {
  return element('section', { class: 'group' }, element('h2', { word }), content);
}

function values(from, names) {
  const rows = names.filter(([name]) => from[name] != null).map(([name, word]) => {
    const shown = element('code', { testid: `value-${name}` }, String(from[name]));
    return [element('dt', { word }), element('dd', {}, shown, copyButton(() => shown.textContent, shown, word))];
  });
  return element('dl', { class: 'values' }, rows.flat());
}

function text(name, content) {
  return element('details', { class: 'fold' },
    element('summary', { word: `set_${name}` }),
    block(content, { testid: `text-${name}` }));
}

/** Tabs, one for each language; arrow keys move between them. */
function guides(all) {
  const panel = element('div', { role: 'tabpanel', id: 'guide', testid: 'guide' });
  const tabs = all.map(({ language }, index) => element('button', {
    type: 'button', role: 'tab', 'aria-controls': 'guide', testid: `guide-${language}`, click: () => choose(index),
  }, language));
  const choose = (index) => {
    chosenGuide = index;
    tabs.forEach((tab, other) => {
      tab.setAttribute('aria-selected', String(other === index));
      tab.tabIndex = other === index ? 0 : -1;
    });
    panel.replaceChildren(
      element('p', { class: 'note', word: 'guide_client', values: { client: all[index].client } }),
      block(all[index].code, { testid: 'guide-code' }));
  };
  const bar = element('div', { role: 'tablist', class: 'tabs', wordLabel: 'guide_languages' }, tabs);
  bar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    choose((chosenGuide + step + all.length) % all.length);
    tabs[chosenGuide].focus();
  });
  choose(Math.min(chosenGuide, all.length - 1));
  return element('div', {}, bar, panel);
}
