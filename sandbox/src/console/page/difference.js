/**
 * Finds where two texts part, and shows texts with what is invisible made visible.
 *
 * In: texts. Out: a position with names for the two characters, or pieces of text. Pure functions; positions count whole
 * characters from 1, as an editor does.
 */

/** What stands for characters that would not be seen. */
const VISIBLE = new Map([['\r', '␍'], ['\t', '⇥'], ['\uFEFF', '⟨BOM⟩']]);

/**
 * Where the texts part: the offset in code units, line and column, and what stands there in each, as a word with values
 * for `tell`. Null where they are the same.
 */
export function firstDifference(expected, found) {
  if (expected === found) return null;
  const offset = commonStart(expected, found);
  const before = expected.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    offset,
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
    expected: named(characterAt(expected, offset)),
    found: named(characterAt(found, offset)),
  };
}

/** By whole characters: the halves of an emoji are none. */
function commonStart(one, other) {
  let offset = 0;
  for (const character of one) {
    if (!other.startsWith(character, offset)) break;
    offset += character.length;
  }
  return offset;
}

/** The whole character at an offset; empty at the end. */
export function characterAt(text, offset) {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function named(character) {
  if (character === '') return ['char_end'];
  if (character === '\n') return ['char_line_feed'];
  if (character === '\r') return ['char_carriage_return'];
  if (character === ' ') return ['char_space'];
  if (character === '\uFEFF') return ['char_byte_order_mark'];
  if (!/[\p{Cc}\p{Cf}\p{Z}]/u.test(character)) return ['char_printable', { character }];
  return ['char_control', { code: `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}` }];
}

/** A text with its invisible characters made visible; line feeds are for the caller. */
export function visible(text) {
  return text.replace(/[\r\t\uFEFF]/g, (character) => VISIBLE.get(character));
}

/** A pasted text: programs often print it in one line, with `\n` written out, and end that line with a real one. */
export function pasted(text) {
  if (text.trimEnd().includes('\n')) return text;
  return text.trimEnd().replaceAll('\\r', '\r').replaceAll('\\n', '\n');
}
