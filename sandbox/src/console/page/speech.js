/**
 * Speaks the chosen language.
 *
 * In: keys of words.js and values for them. Out: text on elements. It always holds that an element remembers which word
 * it shows, so another language is spoken by going over the page once: nothing is built again, and whatever is opened,
 * focused or half typed stays as it is.
 */

import { MISTAKES, REASONS, FAULTS } from './explanations.js';
import { LANGUAGES, WORDS } from './words.js';
import { FINDINGS } from './words/findings.js';

const REMEMBERED = 'wechatpay-sandbox.language';

/** Texts of an element other than its content: the part of the key's name, and the attribute that it fills. */
const ATTRIBUTES = { wordLabel: 'aria-label', wordPlaceholder: 'placeholder' };
const TRANSLATED = '[data-word], [data-word-label], [data-word-placeholder]';

let language = 'en';

/** All sentences by key; explanations are under the name of their table. */
function texts(key) {
  // A word of its own may have a slash too: a state of two parts.
  if (Object.hasOwn(WORDS, key)) return WORDS[key];
  const [table, name] = key.split('/');
  if (table === 'mistake') return MISTAKES[name] ?? [name, name];
  if (table === 'finding') return FINDINGS[name] ?? [name, name];
  if (table === 'fault') return FAULTS[name] ?? [name, name];
  return REASONS[name] ?? [name, name];
}

/** A text in the chosen language. A value may be a text, or another word as `[key, values]`. */
export function tell(key, values = {}) {
  const text = texts(key)[LANGUAGES.indexOf(language)];
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    if (!Object.hasOwn(values, name)) return whole;
    return Array.isArray(values[name]) ? tell(...values[name]) : String(values[name]);
  });
}

/** Lets an element show a word, now and in whatever language is chosen later. */
export function say(node, key, values) {
  node.dataset.word = key;
  if (values) node.dataset.values = JSON.stringify(values);
  else delete node.dataset.values;
  const text = tell(key, values);
  // A text that stays is not touched: it may be selected.
  if (node.textContent !== text) node.textContent = text;
}

/** Says everything below `root` in the chosen language. */
export function translate(root) {
  const nodes = [...root.querySelectorAll(TRANSLATED)];
  if (root.matches?.(TRANSLATED)) nodes.push(root);
  for (const node of nodes) {
    const values = node.dataset.values && JSON.parse(node.dataset.values);
    if (node.dataset.word) say(node, node.dataset.word, values);
    for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
      if (node.dataset[name]) node.setAttribute(attribute, tell(node.dataset[name], values));
    }
  }
}

function choose(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.title = tell('title');
  translate(document);
}

/** The language of an earlier visit, or the one that the browser asks for first. */
function preferred() {
  const [first = 'en'] = [remembered(), ...(navigator.languages ?? [])].filter(Boolean);
  return first.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Storage may be forbidden; then each visit starts with the browser's language. */
function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function remember() {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // It is only a convenience.
  }
}

/** Speaks the preferred language, and lets the button change it. */
export function startSpeech(button) {
  choose(preferred());
  button.addEventListener('click', () => {
    choose(LANGUAGES.find((other) => other !== language));
    remember();
  });
}
