/**
 * The sandbox's clock: shown while it is moved, set, advanced and brought back.
 *
 * In: the settings, and what the user types. Out: requests to the control interface, and what time it is there. It always
 * holds that the sandbox runs on the reader's clock, as far ahead as the settings say.
 */

import { put } from './control.js';
import { element } from './dom.js';
import { Problem, actionButton, field, form, input, resultArea } from './form.js';
import { lasting, localMoment, secondsOf } from './format.js';
import { list, watch } from './lists.js';
import { say } from './speech.js';
import { choose } from './views.js';

const STEPS = [['clock_hour', 'clock-hour', 3_600], ['clock_day', 'clock-day', 86_400], ['clock_week', 'clock-week', 604_800]];

const advanced = () => list('settings')?.advanced ?? 0;

/** What time it is in the sandbox, in milliseconds. */
export const sandboxNow = () => Date.now() + advanced() * 1_000;

const setTo = input('clock-time', { type: 'datetime-local', step: '1' });

/** The time in the frame, while it is another than the reader's. */
export function startClock(button) {
  const show = () => {
    button.hidden = advanced() === 0;
    if (!button.hidden) say(button, 'clock_moved', { time: localMoment(sandboxNow()), by: by(advanced()) });
  };
  button.addEventListener('click', () => {
    choose('actions');
    setTo.focus();
  });
  watch(['settings'], show);
  setInterval(show, 1_000);
}

const by = (seconds) => `${seconds < 0 ? '−' : '+'}${lasting(Math.abs(seconds))}`;

/** Where it is moved. */
export function clockGroup() {
  const out = resultArea();
  const time = element('p', { class: 'moment', testid: 'clock-now' });
  const show = () => say(time, advanced() === 0 ? 'clock_now' : 'clock_now_moved',
    { time: localMoment(sandboxNow()), by: by(advanced()) });
  watch(['settings'], show);
  setInterval(show, 1_000);
  show();
  const steps = STEPS.map(([word, testid, seconds]) => actionButton(word, testid, () => move({ advance: seconds }), out));
  const reset = actionButton('clock_reset', 'clock-reset', () => move({ advanced: 0 }), out);
  return element('section', { class: 'group' }, element('h2', { word: 'clock' }),
    element('p', { class: 'note', word: 'clock_note' }), time,
    element('div', { class: 'buttons' }, steps, reset),
    form('clock-form', [field('clock_set_to', setTo)], [['set', 'clock-set', set]], { quiet: true, out }), out);
}

function set() {
  const now = secondsOf(setTo.value);
  if (now === null) throw new Problem('bad_time');
  return move({ now });
}

async function move(change) {
  const { now, advanced: ahead } = await put('clock', change);
  const time = localMoment(now * 1_000);
  return [ahead === 0 ? ['done_clock_reset', { time }] : ['done_clock', { time }]];
}
