/**
 * Builds elements.
 *
 * In: a tag, properties, children. Out: an element. It always holds that texts go in as text: nothing that came over the
 * wire is ever read as HTML.
 */

import { copyButton } from './clipboard.js';
import { say, tell } from './speech.js';

/**
 * Properties: `word`, `wordLabel` and `wordPlaceholder` are keys of words.js (with `values`), `testid` is a hook for
 * tests, `click` is a listener; all others are attributes, left out where they are false, null or undefined.
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  const { word, wordLabel, wordPlaceholder, values, testid, click, ...attributes } = properties;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value != null) node.setAttribute(attribute, value === true ? '' : value);
  }
  if (testid) node.dataset.testid = testid;
  if (click) node.addEventListener('click', click);
  if (word) say(node, word, values);
  if (wordLabel) name(node, wordLabel, values);
  if (wordPlaceholder) speakingAttribute(node, 'wordPlaceholder', 'placeholder', wordPlaceholder, values);
  node.append(...children.flat(Infinity).filter((child) => child != null));
  return node;
}

/** Names an element for those who do not see what stands around it. */
export function name(node, word, values) {
  speakingAttribute(node, 'wordLabel', 'aria-label', word, values);
}

function speakingAttribute(node, name, attribute, word, values) {
  node.dataset[name] = word;
  if (values) node.dataset.values = JSON.stringify(values);
  node.setAttribute(attribute, tell(word, values));
}

export const span = (classes, ...children) => element('span', { class: classes }, ...children);

/** Names and values, one below the other; a value that is null is left out. */
export function facts(pairs) {
  const rows = pairs.filter(([, value]) => value != null)
    .map(([word, value]) => [element('dt', { word }), element('dd', {}, value)]);
  return element('dl', { class: 'facts' }, rows.flat());
}

/** A text in a box of its own, with a button to copy it. `copied` is what the button copies, where it is another. */
export function block(text, { testid, copied = text } = {}) {
  const pre = element('pre', { tabindex: '0', testid }, text);
  return element('div', { class: 'block' }, pre, copyButton(() => copied, pre));
}

/** Shows exactly these children, in this order, moving as little as possible: what stays keeps its focus. */
export function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const node of nodes) {
    if (node === at) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
}
