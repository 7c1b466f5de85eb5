/**
 * Speaks to the control interface.
 *
 * In: a path and what to send. Out: the decoded response, or an error with what the interface says of it in both languages.
 * `sandbox/src/control/openapi.yaml` describes each path.
 */

/** What is said of it is a word with its values, so that it can be said in another language later. */
class Failure extends Error {
  constructor(word, values) {
    super(word);
    this.sentence = [word, values];
  }
}

/** `text` is sent as it is; anything else as JSON. */
async function send(method, path, content) {
  const body = content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(`/_sandbox/${path}`, { method, body, headers })
    .catch(() => { throw new Failure('unreachable'); });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw new Failure('failed', said(text) ?? { message: `${response.status} ${text}`, message_zh: `${response.status} ${text}` });
}

/** The message, in English and in Chinese. */
function said(text) {
  try {
    const { message, message_zh } = JSON.parse(text);
    return message && { message, message_zh };
  } catch {
    return null;
  }
}

export const read = (path) => send('GET', path);
export const post = (path, content = {}) => send('POST', path, content);
export const put = (path, content) => send('PUT', path, content);
export const remove = (path) => send('DELETE', path);
