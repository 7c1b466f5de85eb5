/**
 * Copies texts.
 *
 * In: a text, and the element that shows it. Out: the text on the clipboard or, where the browser does not allow that,
 * selected, so that a key press copies it. The button says which of the two happened.
 */

import { say, tell } from './speech.js';

const SAID_FOR_MS = 2_000;

/**
 * A button that copies what `text` gives when it is pressed; `shown` is selected where copying is not allowed. `name` says
 * of what it is, `word` is what the button says where that is not just “copy”.
 */
export function copyButton(text, shown, name, { word = 'copy', testid = 'copy' } = {}) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.dataset.testid = testid;
  say(button, word);
  if (name) {
    button.dataset.wordLabel = 'copy_this';
    button.dataset.values = JSON.stringify({ name: [name] });
    button.setAttribute('aria-label', tell('copy_this', { name: [name] }));
  }
  button.addEventListener('click', () => copy(button, text(), shown, word));
  return button;
}

async function copy(button, text, shown, word) {
  const values = button.dataset.values && JSON.parse(button.dataset.values);
  const outcome = await written(text) ? 'copied' : 'selected';
  if (outcome === 'selected') getSelection().selectAllChildren(shown);
  button.dataset.done = outcome;
  say(button, outcome, values);
  setTimeout(() => {
    delete button.dataset.done;
    say(button, word, values);
  }, SAID_FOR_MS);
}

/** Whether the clipboard took it: there is none on an address that is not secure, and the user may forbid it. */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
