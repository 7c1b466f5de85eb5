/**
 * Asks the sandbox.
 *
 * In: a path below /cashier/, and JSON. Out: the JSON of the answer, or a `Refused` with the word that the page has a
 * sentence for.
 */

/** Words of refusals that words.js explains; any other is shown with the sandbox's own sentence. */
const EXPLAINED = ['unknown', 'settled', 'order_ended', 'link_expired'];

export class Refused extends Error {
  constructor(word, values) {
    super(word);
    this.word = word;
    this.values = values;
  }
}

export const read = (path) => ask(path, {});

export const send = (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) });

async function ask(path, options) {
  const response = await fetch(`/cashier/${path}`, options).catch(() => { throw new Refused('unreachable'); });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  if (EXPLAINED.includes(answer.code)) throw new Refused(answer.code);
  throw new Refused('refused', { message: answer.message ?? String(response.status) });
}
