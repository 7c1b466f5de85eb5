/**
 * Fault injection: injecting faults, clearing them, and asking for one by a header.
 *
 * In: what the user chooses, and the lists of faults and operations. Out: requests to the control interface.
 */

import { copyButton } from './clipboard.js';
import { post, remove } from './control.js';
import { element, name } from './dom.js';
import { FAULTS } from './explanations.js';
import { actionButton, field, form, input, options, resultArea } from './form.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';

const LATENCY = 'latency';

export function startFault(place) {
  const controls = {
    kind: element('select', { testid: 'fault-kind' },
      Object.keys(FAULTS).map((kind) => element('option', { value: kind }, kind))),
    operation: element('select', { testid: 'fault-operation' }),
    times: input('fault-times', { type: 'number', min: '1', step: '1', wordPlaceholder: 'until_cleared' }),
    milliseconds: input('fault-milliseconds', { type: 'number', min: '0', max: '600000', step: '1', value: '1500' }),
  };
  place.append(
    element('section', { class: 'group' },
      element('h2', { word: 'fault' }), element('p', { class: 'note', word: 'fault_intro' }), makingForm(controls)),
    element('section', { class: 'group' }, element('h2', { word: 'fault_active' }), active()),
    element('section', { class: 'group' }, element('h2', { word: 'fault_header' }), headerForm(controls)));
}

function makingForm({ kind, operation, times, milliseconds }) {
  const explanation = element('p', { class: 'advice', testid: 'fault-explanation' });
  const forLatency = field('milliseconds', milliseconds);
  const explain = () => {
    say(explanation, `fault/${kind.value}`);
    forLatency.hidden = kind.value !== LATENCY;
  };
  kind.addEventListener('change', explain);
  explain();
  showOperations(operation);
  return form('fault-form', [
    field('kind', kind), explanation, field('operation', operation),
    element('div', { class: 'beside' }, field('times', times), forLatency),
  ], [['inject_fault', 'inject-fault', () => make(kind.value, operation.value, times.value, milliseconds.value)]]);
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
  const fault = { kind };
  if (operation) fault.operation = operation;
  if (times) fault.times = Number(times);
  if (kind === LATENCY) fault.milliseconds = Number(milliseconds);
  await post('faults', fault);
  return [['done_fault']];
}

/** What calls run into at present, here and as a number on top. */
function active() {
  const rows = element('ul', { class: 'faults', testid: 'faults' });
  const none = element('p', { class: 'note', word: 'fault_none' });
  const out = resultArea();
  const clearAll = actionButton('clear_all', 'clear-all', () => remove('faults').then(() => []), out);
  const badge = document.querySelector('#fault_count');
  const show = () => {
    const faults = list('faults');
    rows.replaceChildren(...faults.map((fault) => faultRow(fault, out)));
    none.hidden = faults.length > 0;
    clearAll.hidden = faults.length === 0;
    badge.hidden = faults.length === 0;
    badge.textContent = faults.length;
  };
  watch(['faults'], show);
  show();
  return element('div', {}, rows, none, element('div', { class: 'buttons' }, clearAll), out);
}

function faultRow({ id, kind, operation, milliseconds, times }, out) {
  const clear = actionButton('clear', 'clear-fault', () => remove(`faults/${id}`).then(() => []), out);
  clear.classList.add('quiet');
  name(clear, 'clear_this', { kind });
  return element('li', { testid: 'fault' },
    element('code', {}, milliseconds == null ? kind : `${kind}=${milliseconds}`),
    operation ? element('span', { class: 'note' }, operation) : element('span', { class: 'note', word: 'every_operation' }),
    times == null ? element('span', { class: 'note', word: 'until_cleared' })
      : element('span', { class: 'note', word: 'fault_left', values: { times } }),
    clear);
}

/** The header for the kind that is chosen above. */
function headerForm({ kind, milliseconds }) {
  const shown = element('pre', { tabindex: '0', testid: 'fault-header' });
  const show = () => {
    const value = kind.value === LATENCY ? `${LATENCY}=${milliseconds.value || 0}` : kind.value;
    shown.textContent = `Sandbox-Fault: ${value}`;
  };
  kind.addEventListener('change', show);
  milliseconds.addEventListener('input', show);
  show();
  return element('div', {},
    element('div', { class: 'block' }, shown, copyButton(() => shown.textContent, shown, 'fault_header')),
    element('p', { class: 'note', word: 'fault_header_note' }));
}
