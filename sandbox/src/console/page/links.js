/**
 * Leads from one view to another: from a call to what it is about, and back.
 *
 * In: numbers with their names. Out: elements that lead to the timeline's rows about a number, and to its entry among the
 * orders.
 */

import { element } from './dom.js';
import { kindOf } from './numbers.js';
import { choose } from './views.js';

/** Shows a view, and in it what is asked for. */
export const show = (view, what) => choose(view, what);

/** Each number with what can be looked at; `about` is the path of the call or the type of the event. */
export function numberLinks(numbers, about) {
  if (!numbers.length) return null;
  return element('span', { class: 'number-links' }, numbers.map(([name, number]) => {
    const kind = kindOf(name, about);
    return element('span', { class: 'number-link' }, `${name} `,
      element('button', {
        type: 'button', class: 'link-like', testid: 'filter-number', wordLabel: 'rows_about', values: { number },
        click: () => show('timeline', { number }),
      }, number),
      kind ? element('button', {
        type: 'button', class: 'quiet copy', testid: 'to-entry', word: 'to_entry',
        click: () => show('orders', { kind, number }),
      }) : null);
  }));
}
