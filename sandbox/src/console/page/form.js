/**
 * Forms that do one thing at a time, and say beside their buttons what came of it.
 *
 * In: fields, and functions that do something. Out: elements. It always holds that nothing typed is lost: no form clears
 * itself, whatever comes of it. A result is a list of sentences `[word, values]`, with nodes among them where more can be
 * done; an error is said with role="alert".
 */

import { arrange, element } from './dom.js';

/** What a user has to put right, in words that can be said in another language later. */
export class Problem extends Error {
  constructor(word, values) {
    super(word);
    this.sentence = [word, values];
  }
}

/** Where a result is said. */
export const resultArea = () => element('div', { class: 'out', testid: 'result' });

/** A button that does something by itself. */
export function actionButton(word, testid, act, out) {
  const button = element('button', { type: 'button', word, testid });
  button.addEventListener('click', () => run(button, act, out));
  return button;
}

/** Says the outcome. A button that is busy does nothing, yet keeps its focus. */
export async function run(button, act, out) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  out.replaceChildren();
  try {
    out.replaceChildren(...(await act()).map(shown));
  } catch (error) {
    out.replaceChildren(complaint(error));
  } finally {
    button.removeAttribute('aria-disabled');
  }
}

function shown(part) {
  if (part instanceof Node) return part;
  const [word, values] = part;
  return element('p', { role: 'status', word, values });
}

function complaint(error) {
  const [word, values] = error.sentence ?? ['failed', { message: error.message, message_zh: error.message }];
  return element('p', { role: 'alert', class: 'error', word, values });
}

/**
 * A form. `buttons` are `[word, testid, act]`; the first is what the Enter key presses, and stands out unless the form is
 * a quiet one. `out` is where a result is said, if that is elsewhere.
 */
export function form(testid, fields, buttons, { quiet = false, out: elsewhere } = {}) {
  const out = elsewhere ?? resultArea();
  const acts = new Map(buttons.map(([word, name, act], index) =>
    [element('button', { type: 'submit', word, testid: name, class: index || quiet ? 'quiet' : 'main' }), act]));
  const node = element('form', { class: 'form', testid, novalidate: true },
    fields, element('div', { class: 'buttons' }, ...acts.keys()), elsewhere ? null : out);
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = acts.keys();
    const button = acts.has(event.submitter) ? event.submitter : first;
    run(button, acts.get(button), out);
  });
  return node;
}

/** A control with its name. */
export function field(word, control, ...notes) {
  return element('label', { class: 'field' }, element('span', { word }), control, notes);
}

export function input(testid, properties = {}) {
  return element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', testid, ...properties });
}

/** Puts a value into a control, unless the user has changed the one that was put there before. */
export function offer(control, value) {
  const before = control.dataset.offered ?? '';
  control.dataset.offered = value;
  if (control.value === before) control.value = value;
}

/** Shows options `[value, label]` in a select, a label being a text or `{ word, values }`; the choice stays. */
export function options(select, entries) {
  const chosen = select.value;
  const known = new Map([...select.options].map((option) => [option.value, option]));
  arrange(select, entries.map(([value, label]) => optionFor(known.get(value), value, label)));
  if (entries.some(([value]) => value === chosen)) select.value = chosen;
}

function optionFor(known, value, label) {
  const option = element('option', typeof label === 'string' ? { value } : { value, ...label });
  if (typeof label === 'string') option.textContent = label;
  if (!known) return option;
  // The option stays, so that a list that is open does not close.
  if (known.textContent !== option.textContent) known.replaceChildren(...option.childNodes);
  Object.assign(known.dataset, option.dataset);
  return known;
}
