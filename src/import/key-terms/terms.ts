/** `Term: definition`, with a dash or a tab for the colon too, and the term in bold or not. */
export function termOf(text: string): { term: string; definition: string } | undefined {
  const found = /^(?:\*\*|__)?(.{1,100}?)(?:\*\*|__)?\s*(?::(?:\*\*|__)?\s+|\s[-–—]\s|\t+)(.+)$/s.exec(text);
  const [, term = '', definition = ''] = found ?? [];
  if (term.trim() === '' || definition.trim() === '' || term.split(/\s+/).length > 12) return undefined;
  return { term: term.trim(), definition: definition.trim() };
}
