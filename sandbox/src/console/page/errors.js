/**
 * The errors that operations document, to choose from.
 *
 * In: the list of operations with their tables, and the errors that all of them share. Out: a select of codes that follows
 * the operation which is chosen, and what the chosen code means. It always holds that only a code can be chosen which the
 * operation documents.
 */

import { element } from './dom.js';
import { options } from './form.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';

/** What an operation documents by code, its own errors first; without one what any operation does. */
function documented(operation) {
  const operations = list('operations').filter(({ operation_id: id }) => !operation || id === operation);
  const errors = new Map();
  for (const error of [...operations.flatMap(({ errors: own }) => own), ...list('errors').filter(({ common }) => common)]) {
    if (!errors.has(error.code)) errors.set(error.code, error);
  }
  return errors;
}

/** The select, and the sentence about what is chosen in it. `operation` is the select of operations. */
export function errorChoice(operation) {
  const code = element('select', { testid: 'fault-code' });
  const meaning = element('p', { class: 'note advice', testid: 'fault-code-meaning' });
  const explain = () => {
    const key = documented(operation.value).get(code.value)?.key;
    const chosen = list('errors').find((error) => error.key === key);
    meaning.hidden = !chosen;
    if (!chosen) return;
    const { message, meaning: { en }, remedy } = chosen;
    say(meaning, 'error_meaning', { message, en, remedy_en: remedy.en, remedy_zh: remedy.zh });
  };
  const show = () => {
    options(code, [...documented(operation.value).values()].map((error) => [error.code, `${error.status} ${error.code}`]));
    explain();
  };
  operation.addEventListener('change', show);
  code.addEventListener('change', explain);
  watch(['operations', 'errors'], show);
  show();
  return { code, meaning };
}
