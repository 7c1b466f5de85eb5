/**
 * Speaks to the control interface.
 *
 * In: a path and what to send. Out: the decoded response, or an error whose message the interface wrote for people.
 * `sandbox/src/control/openapi.yaml` describes each path.
 */

import { tell } from './speech.js';

/** `text` is sent as it is; anything else as JSON. */
async function send(method, path, content) {
  const body = content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(`/_sandbox/${path}`, { method, body, headers })
    .catch(() => { throw new Error(tell('unreachable')); });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw new Error(message(text) ?? `${response.status} ${text}`);
}

function message(text) {
  try {
    return JSON.parse(text).message;
  } catch {
    return null;
  }
}

export const read = (path) => send('GET', path);
export const post = (path, content = {}) => send('POST', path, content);
export const put = (path, content) => send('PUT', path, content);
export const remove = (path) => send('DELETE', path);
