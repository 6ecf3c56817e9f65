/** How typed answers are compared: trimmed, inner white space collapsed, Unicode NFC, case ignored unless `matchCase`. */
export function normalise(text: string, matchCase: boolean): string {
  const plain = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return matchCase ? plain : plain.toLowerCase();
}

/** A pattern as authors write it, `/re/` or `/re/i`, that has to match a whole answer. Throws a SyntaxError if it is none. */
export function compilePattern(text: string): RegExp {
  const parts = /^\/(.*)\/(i?)$/su.exec(text);
  if (!parts) throw new SyntaxError('a pattern stands between two slashes');
  return new RegExp(`^(?:${parts[1]})$`, `u${parts[2]}`);
}
