import { truthOf } from '../../read/languages.js';
import type { AuthoredOf } from '../../write/authored.js';

type Choices = AuthoredOf<'single-choice'>['choices'];
type Base = Omit<AuthoredOf<'single-choice'>, 'type' | 'choices' | 'shuffle'>;

/** A question with one right choice; one of true or false where the words of its choices say so. */
export function oneOfChoices(base: Base, choices: Choices, lang = 'en'): AuthoredOf<'single-choice' | 'true-false'> {
  const values = truthOf(
    choices.map(({ text }) => text),
    lang,
  );
  if (!values) return { ...base, type: 'single-choice', choices };
  return {
    ...base,
    type: 'true-false',
    choices: choices.map((each, index) => ({ ...each, value: values[index] ?? true })),
  };
}
