import { UsageError } from '../build/usage-error.js';
import { isKnownLanguage } from '../check/unknown-language.js';

/** Throws a UsageError where no language has the tag. */
export function requireLanguage(tag: string): void {
  if (!isKnownLanguage(tag))
    throw new UsageError(`no language has the tag ${JSON.stringify(tag)}; en, de and pt-BR are some`);
}
