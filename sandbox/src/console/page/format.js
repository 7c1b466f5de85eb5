/**
 * Turns values into text and back.
 *
 * In: numbers and texts of the control interface, or what a user typed. Out: what is shown, or what is sent. Pure
 * functions; money is whole 分 throughout, so no amount ever goes through a fraction.
 */

const two = (number) => String(number).padStart(2, '0');

/** The time of day of Unix seconds, on the reader's clock. */
export function timeOfDay(seconds) {
  const at = new Date(seconds * 1000);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
}

/** Day, without the year, and time of Unix seconds. */
export function dayAndTime(seconds) {
  const at = new Date(seconds * 1000);
  return `${two(at.getMonth() + 1)}-${two(at.getDate())} ${timeOfDay(seconds)}`;
}

/** Day and time of Unix milliseconds, on the reader's clock. */
export function localMoment(milliseconds) {
  return moment(Math.floor(milliseconds / 1000)).replace(/ \(.*/, '');
}

/** Unix seconds of a day and a time as a control for them has it; null for anything else. */
export function secondsOf(local) {
  const at = local === '' ? NaN : new Date(local).getTime();
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}

/** How long so many seconds are, in the two largest units. */
export function lasting(seconds) {
  const units = [['d', 86_400], ['h', 3_600], ['min', 60], ['s', 1]];
  let left = seconds;
  const parts = units.map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count ? `${count} ${unit}` : null;
  });
  return parts.filter(Boolean).slice(0, 2).join(' ') || '0 s';
}

/** Day and time of Unix seconds, with the seconds themselves, which is what signatures carry. */
export function moment(seconds) {
  const at = new Date(seconds * 1000);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${timeOfDay(seconds)} (${seconds})`;
}

/** Microseconds, short. */
export function took(microseconds) {
  const milliseconds = microseconds / 1000;
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

/** Milliseconds that are left, as on a clock. */
export function countdown(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds >= 2 * 86_400) return lasting(seconds);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** 分 as 元 with two decimals. */
export function yuan(fen) {
  return `${Math.floor(fen / 100)}.${two(fen % 100)}`;
}

/** 元 as typed, in 分; null for anything but a number with at most two decimals. */
export function fen(typed) {
  const found = /^[¥￥]?\s*(\d{1,12})(?:\.(\d{0,2}))?$/.exec(typed.trim());
  return found && Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/**
 * JSON over several lines; null where the text is none.
 *
 * The text is indented and nothing else: reading and writing it would round long numbers and drop repeated names.
 */
export function indented(text) {
  if (!isJson(text)) return null;
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  const tokens = text.match(/"(?:\\.|[^"\\])*"|[[\]{}:,]|[^\s[\]{}:,"]+/g);
  return tokens.map((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token === '{' || token === '[') {
      if (after === '}' || after === ']') return token;
      depth += 1;
      return token + line();
    }
    if (token === '}' || token === ']') {
      if (before === '{' || before === '[') return token;
      depth -= 1;
      return line() + token;
    }
    if (token === ',') return token + line();
    return token === ':' ? ': ' : token;
  }).join('');
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The control interface keeps 16 KiB of each text and cuts between characters, so up to three bytes less. */
export function wasCut(text) {
  return new TextEncoder().encode(text).length >= 16 * 1024 - 3;
}
