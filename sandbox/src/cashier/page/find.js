/**
 * In place of a scan: finds an order by what its front end was given.
 *
 * In: a pasted link or prepay_id. Out: the cashier's page for it.
 */

import { element } from './dom.js';
import { sessionOf } from './link.js';

export function startFind(place) {
  const box = element('input', { id: 'given', type: 'text', autocomplete: 'off', spellcheck: 'false', testid: 'given' });
  const said = element('div', { role: 'alert', testid: 'said' });
  const form = element('form', { class: 'form' },
    element('h2', { word: 'find' }),
    element('p', { class: 'note', word: 'find_note' }),
    element('label', { class: 'field' }, element('span', { word: 'find_label' }), box),
    said,
    element('div', { class: 'choices-of-payer' }, element('button', { class: 'main', word: 'open', testid: 'open' })));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const session = sessionOf(box.value);
    // The digits at the end name the order as well as the whole.
    if (session) location.assign(`/cashier/${session.slice(-20)}`);
    else said.replaceChildren(element('p', { class: 'error', word: 'not_a_link' }));
  });
  place.replaceChildren(form);
  box.focus();
}
