/** What is wrong with a text that is not JSON, for its publisher. */
export interface JsonFault {
  /** To be read after the address. */
  readonly reason: string;
  /** 1-based; absent where a position would say nothing (an empty text, HTML). */
  readonly line?: number;
  readonly column?: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** A string without its closing quote, as far as it is right: no raw control character, known escapes only. */
// eslint-disable-next-line no-control-regex -- RFC 8259, 7 forbids exactly these in strings
const STRING = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;

/**
 * Offset of the first character that cannot stand there in a JSON text (RFC 8259), for a word or number its first one;
 * -1 when there is none. Without recursion, so that depth does not matter.
 */
const findOffset = (text: string): number => {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipChar = (char: string): boolean => text[at] === char && ++at > 0;
  const skipString = (): boolean => skip(STRING) && skipChar('"');
  const closers: string[] = [];
  for (;;) {
    skip(SPACE);
    if (closers.at(-1) === '}') {
      if (!skipString()) return at;
      skip(SPACE);
      if (!skipChar(':')) return at;
      skip(SPACE);
    }
    const closer = {'{': '}', '[': ']'}[text[at] ?? ''];
    if (closer) {
      at++;
      closers.push(closer);
      skip(SPACE);
      if (text[at] !== closer) continue;
    } else if (!(text[at] === '"' ? skipString() : skip(SCALAR))) {
      return at;
    }
    for (;;) {
      skip(SPACE);
      const end = closers.at(-1);
      if (!end) return at < text.length ? at : -1;
      if (skipChar(',')) break;
      if (!skipChar(end)) return at;
      closers.pop();
    }
  }
};

/** Finds the fault by itself, because engines word it differently and WebKit tells no position. */
export const findFault = (text: string): JsonFault => {
  if (!/\S/.test(text)) return {reason: 'the answer is empty'};
  if (/^\s*</.test(text)) return {reason: 'HTML (or XML) came instead of JSON'};
  const offset = findOffset(text);
  if (offset < 0) return {reason: 'not JSON'};
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const [char] = text.slice(offset, offset + 2);
  const found = char ? `unexpected ${JSON.stringify(char)}` : 'it ends too early';
  return {reason: `not JSON: ${found} at line ${line}, column ${column}`, line, column};
};
