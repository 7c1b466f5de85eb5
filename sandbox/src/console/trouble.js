/**
 * Trouble: making it, ending it, and asking for it by a header.
 *
 * In: what the user chooses, and the lists of trouble and operations. Out: requests to the control interface.
 */

import { copyButton } from './clipboard.js';
import { post, remove } from './control.js';
import { element, name } from './dom.js';
import { TROUBLES } from './explanations.js';
import { actionButton, field, form, input, options, resultArea } from './form.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';

const LATENCY = 'latency';

export function startTrouble(place) {
  const controls = {
    kind: element('select', { testid: 'trouble-kind' },
      Object.keys(TROUBLES).map((kind) => element('option', { value: kind }, kind))),
    operation: element('select', { testid: 'trouble-operation' }),
    times: input('trouble-times', { type: 'number', min: '1', step: '1', wordPlaceholder: 'until_ended' }),
    milliseconds: input('trouble-milliseconds', { type: 'number', min: '0', max: '600000', step: '1', value: '1500' }),
  };
  place.append(
    element('section', { class: 'group' },
      element('h2', { word: 'trouble' }), element('p', { class: 'note', word: 'trouble_intro' }), makingForm(controls)),
    element('section', { class: 'group' }, element('h2', { word: 'trouble_active' }), active()),
    element('section', { class: 'group' }, element('h2', { word: 'trouble_header' }), headerForm(controls)));
}

function makingForm({ kind, operation, times, milliseconds }) {
  const explanation = element('p', { class: 'advice', testid: 'trouble-explanation' });
  const forLatency = field('milliseconds', milliseconds);
  const explain = () => {
    say(explanation, `trouble/${kind.value}`);
    forLatency.hidden = kind.value !== LATENCY;
  };
  kind.addEventListener('change', explain);
  explain();
  showOperations(operation);
  return form('trouble-form', [
    field('kind', kind), explanation, field('operation', operation),
    element('div', { class: 'beside' }, field('times', times), forLatency),
  ], [['make_trouble', 'make-trouble', () => make(kind.value, operation.value, times.value, milliseconds.value)]]);
}

function showOperations(select) {
  const show = () => options(select, [
    ['', { word: 'every_operation' }],
    ...list('operations').map(({ operation_id: id, title }) => [id, title ? `${id} · ${title}` : id]),
  ]);
  watch(['operations'], show);
  show();
}

async function make(kind, operation, times, milliseconds) {
  const trouble = { kind };
  if (operation) trouble.operation = operation;
  if (times) trouble.times = Number(times);
  if (kind === LATENCY) trouble.milliseconds = Number(milliseconds);
  await post('troubles', trouble);
  return [['done_trouble']];
}

/** What calls run into at present, here and as a number on top. */
function active() {
  const rows = element('ul', { class: 'troubles', testid: 'troubles' });
  const none = element('p', { class: 'note', word: 'trouble_none' });
  const out = resultArea();
  const endAll = actionButton('end_all', 'end-all', () => remove('troubles').then(() => []), out);
  const badge = document.querySelector('#trouble_count');
  const show = () => {
    const troubles = list('troubles');
    rows.replaceChildren(...troubles.map((trouble) => troubleRow(trouble, out)));
    none.hidden = troubles.length > 0;
    endAll.hidden = troubles.length === 0;
    badge.hidden = troubles.length === 0;
    badge.textContent = troubles.length;
  };
  watch(['troubles'], show);
  show();
  return element('div', {}, rows, none, element('div', { class: 'buttons' }, endAll), out);
}

function troubleRow({ id, kind, operation, milliseconds, times }, out) {
  const end = actionButton('end', 'end-trouble', () => remove(`troubles/${id}`).then(() => []), out);
  end.classList.add('quiet');
  name(end, 'end_this', { kind });
  return element('li', { testid: 'trouble' },
    element('code', {}, milliseconds == null ? kind : `${kind}=${milliseconds}`),
    operation ? element('span', { class: 'note' }, operation) : element('span', { class: 'note', word: 'every_operation' }),
    times == null ? element('span', { class: 'note', word: 'until_ended' })
      : element('span', { class: 'note', word: 'trouble_left', values: { times } }),
    end);
}

/** The header for the kind that is chosen above. */
function headerForm({ kind, milliseconds }) {
  const shown = element('pre', { tabindex: '0', testid: 'trouble-header' });
  const show = () => {
    const value = kind.value === LATENCY ? `${LATENCY}=${milliseconds.value || 0}` : kind.value;
    shown.textContent = `Sandbox-Trouble: ${value}`;
  };
  kind.addEventListener('change', show);
  milliseconds.addEventListener('input', show);
  show();
  return element('div', {},
    element('div', { class: 'block' }, shown, copyButton(() => shown.textContent, shown, 'trouble_header')),
    element('p', { class: 'note', word: 'trouble_header_note' }));
}
