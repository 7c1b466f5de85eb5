/**
 * The page's words, English and Chinese side by side.
 *
 * In: the tables of words/, one for each view: keys, each with its two texts, in which `{name}` stands for a value. Out:
 * one table. It always holds that both languages are complete, because no key can be written with one text alone. Longer
 * explanations stand in explanations.js.
 */

import { ACTIONS } from './words/actions.js';
import { CLOCK } from './words/clock.js';
import { FAULTS } from './words/faults.js';
import { FRAME } from './words/frame.js';
import { INSPECTOR } from './words/inspector.js';
import { ORDERS } from './words/orders.js';
import { READINESS } from './words/readiness.js';
import { SETTINGS } from './words/settings.js';
import { TIMELINE } from './words/timeline.js';

export const LANGUAGES = ['en', 'zh-CN'];

export const WORDS = { ...FRAME, ...TIMELINE, ...ORDERS, ...ACTIONS, ...CLOCK, ...FAULTS, ...READINESS, ...SETTINGS, ...INSPECTOR };
