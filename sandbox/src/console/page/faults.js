/**
 * Fault injection: injecting faults and documented errors, clearing them, and asking for one by a header.
 *
 * In: what the user chooses, and the lists of faults and operations. Out: requests to the control interface.
 */

import { copyButton } from './clipboard.js';
import { post, remove } from './control.js';
import { element, name } from './dom.js';
import { errorChoice } from './errors.js';
import { FAULTS } from './explanations.js';
import { actionButton, field, form, input, options, resultArea } from './form.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';

const LATENCY = 'latency';
const ERROR = 'error';

export function startFault(place) {
  const operation = element('select', { testid: 'fault-operation' });
  const controls = {
    kind: element('select', { testid: 'fault-kind' },
      Object.keys(FAULTS).map((kind) => element('option', { value: kind }, kind))),
    operation,
    ...errorChoice(operation),
    number: input('fault-number', { wordPlaceholder: 'every_number' }),
    times: input('fault-times', { type: 'number', min: '1', step: '1', wordPlaceholder: 'until_cleared' }),
    milliseconds: input('fault-milliseconds', { type: 'number', min: '0', max: '600000', step: '1', value: '1500' }),
  };
  place.append(
    element('section', { class: 'group' },
      element('h2', { word: 'fault' }), element('p', { class: 'note', word: 'fault_intro' }), makingForm(controls)),
    element('section', { class: 'group' }, element('h2', { word: 'fault_active' }), active()),
    element('section', { class: 'group' }, element('h2', { word: 'fault_header' }), headerForm(controls)));
}

function makingForm(controls) {
  const { kind, operation, code, meaning, number, times, milliseconds } = controls;
  const explanation = element('p', { class: 'advice', testid: 'fault-explanation' });
  const forLatency = field('milliseconds', milliseconds);
  const forErrors = element('div', { class: 'form' }, field('error_code', code), meaning);
  const explain = () => {
    say(explanation, `fault/${kind.value}`);
    forLatency.hidden = kind.value !== LATENCY;
    forErrors.hidden = kind.value !== ERROR;
  };
  kind.addEventListener('change', explain);
  explain();
  showOperations(operation);
  return form('fault-form', [
    field('kind', kind), explanation, field('operation', operation), forErrors,
    element('div', { class: 'beside' }, field('fault_number', number), field('times', times), forLatency),
  ], [['inject_fault', 'inject-fault', () => make(controls)]]);
}

function showOperations(select) {
  const show = () => options(select, [
    ['', { word: 'every_operation' }],
    ...list('operations').map(({ operation_id: id, title }) => [id, title ? `${id} · ${title}` : id]),
  ]);
  watch(['operations'], show);
  show();
}

async function make({ kind, operation, code, number, times, milliseconds }) {
  const fault = { kind: kind.value };
  if (operation.value) fault.operation = operation.value;
  if (number.value.trim()) fault.number = number.value.trim();
  if (times.value) fault.times = Number(times.value);
  if (kind.value === LATENCY) fault.milliseconds = Number(milliseconds.value);
  if (kind.value === ERROR) fault.code = code.value;
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

/** As the header has it. */
const described = ({ kind, milliseconds, code }) => [kind, code ?? milliseconds].filter((part) => part != null).join('=');

function faultRow(fault, out) {
  const { id, operation, number, times } = fault;
  const clear = actionButton('clear', 'clear-fault', () => remove(`faults/${id}`).then(() => []), out);
  clear.classList.add('quiet');
  name(clear, 'clear_this', { kind: described(fault) });
  return element('li', { testid: 'fault' },
    element('code', {}, described(fault)),
    operation ? element('span', { class: 'note' }, operation) : element('span', { class: 'note', word: 'every_operation' }),
    number == null ? null : element('span', { class: 'note', word: 'only_number', values: { number } }),
    times == null ? element('span', { class: 'note', word: 'until_cleared' })
      : element('span', { class: 'note', word: 'fault_left', values: { times } }),
    clear);
}

/** The header for the kind that is chosen above. */
function headerForm({ kind, operation, code, milliseconds }) {
  const shown = element('pre', { tabindex: '0', testid: 'fault-header' });
  const show = () => {
    const values = { [LATENCY]: { milliseconds: milliseconds.value || 0 }, [ERROR]: { code: code.value } };
    shown.textContent = `Sandbox-Fault: ${described({ kind: kind.value, ...values[kind.value] })}`;
  };
  for (const select of [kind, operation, code]) select.addEventListener('change', show);
  watch(['operations', 'errors'], show);
  milliseconds.addEventListener('input', show);
  show();
  return element('div', {},
    element('div', { class: 'block' }, shown, copyButton(() => shown.textContent, shown, 'fault_header')),
    element('p', { class: 'note', word: 'fault_header_note' }));
}
