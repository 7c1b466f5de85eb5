/**
 * The console page of the sandbox.
 *
 * Nothing comes in; out goes a page that is filled and kept up to date. Everything that it shows and does goes through the
 * control interface (`sandbox/src/control/openapi.yaml`).
 */

import { startActions } from './actions.js';
import { startClock } from './clock.js';
import { startOrders } from './orders.js';
import { startReadiness } from './readiness.js';
import { startSettings } from './settings.js';
import { startSpeech } from './speech.js';
import { startStream } from './stream.js';
import { startTimeline } from './timeline.js';
import { startFault } from './faults.js';
import { startViews } from './views.js';

startSpeech(document.querySelector('#language'));
startViews();
startTimeline();
startOrders(document.querySelector('#orders'));
startClock(document.querySelector('#clock'));
startActions(document.querySelector('#actions'));
startFault(document.querySelector('#fault'));
startReadiness(document.querySelector('#readiness'));
startSettings(document.querySelector('#settings'));
startStream(document.querySelector('#link'));
