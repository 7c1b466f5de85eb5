/**
 * Why transfers and subsidies fail, to choose from.
 *
 * In: the reasons of the description. Out: a select of those that the entries of a list can have, in the language of the page.
 */

import { element } from './dom.js';
import { options } from './form.js';
import { list, watch } from './lists.js';

/** The select for a list; `usual` is chosen first. */
export function reasonChoice(of, testid, usual) {
  const select = element('select', { testid });
  const show = () => {
    const before = select.value;
    options(select, list('fail_reasons')[of].map(({ fail_reason: reason, meaning }) =>
      [reason, meaning ? { word: 'fail_reason_option', values: { reason, ...meaning } } : reason]));
    if (!before) select.value = usual;
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };
  watch(['fail_reasons'], show);
  show();
  return select;
}
