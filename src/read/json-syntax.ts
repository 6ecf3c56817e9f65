import type { Position } from '../topic/position.js';

// RFC 8259: blanks, the six structural characters, strings, numbers and the three names.
const TOKEN =
  /[ \t\n\r]+|[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

interface NotJson {
  /** Absent where no token alone is wrong, as with a bracket that is never closed. */
  readonly at?: Position;
  readonly reason: string;
}

/** Where and why a text is not JSON, or undefined where it is. JSON.parse says the place in some versions of Node only. */
export function whyNotJson(text: string): NotJson | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return wrongToken(text) ?? { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The first token that JSON does not have, or that cannot follow the one before it. */
function wrongToken(text: string): NotJson | undefined {
  let before = '';
  for (let offset = 0; offset < text.length; ) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      const word = /^\S{0,20}/.exec(text.slice(offset, offset + 20))?.[0];
      return { at: placeOf(text, offset), reason: `it has no ${word}` };
    }
    if (token.trim() !== '') {
      if (before === ',' && /^[}\]]$/.test(token))
        return { at: placeOf(text, offset), reason: `a comma before ${token}` };
      if (before === ':' && /^[},\]]$/.test(token))
        return { at: placeOf(text, offset), reason: `no value before ${token}` };
      before = token;
    }
    offset += token.length;
  }
  return undefined;
}

function placeOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
