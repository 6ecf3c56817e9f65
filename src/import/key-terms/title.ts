import { promotedTerm } from './headings.js';

/** `Term refers to …`, `The Term is …`: what stands before the verb. */
const SUBJECT =
  /^(?:(?:the|a|an)\s+)?([^,.:;!?()]{2,80}?)(?:\s*\([^)]{1,60}\))?,?\s+(?:refers?|is|are|was|were|means?|describes?|denotes?)\b/i;

const PRONOUN = /^(?:it|this|that|these|those|there|they|he|she|we|you|what|which)$/i;

/** What a page is about: what its title says, a line in passing, or the subject of its definition. */
export function titleOf(title: string | undefined, lines: readonly string[], definition: string): string | undefined {
  if (title !== undefined) return title;
  const named = lines.map(promotedTerm).find((term) => term !== undefined);
  const subject = SUBJECT.exec(definition)?.[1];
  const found =
    named ??
    (subject !== undefined && subject.split(/\s+/).length <= 8 && !PRONOUN.test(subject) ? subject : undefined);
  return found?.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
