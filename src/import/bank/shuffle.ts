import type { AuthoredQuestion, AuthoredTopic } from '../../write/authored.js';

type AuthoredQuiz = NonNullable<AuthoredTopic['quiz']>;

/** Where most questions are shuffled that can be, the quiz says so, and the others say that they are not. */
export function sharedShuffle(questions: readonly AuthoredQuestion[]): Pick<AuthoredQuiz, 'shuffle'> & {
  readonly questions: readonly AuthoredQuestion[];
} {
  const offering = questions.filter(({ type }) => OFFERING.has(type));
  const shuffled = new Set(offering.filter((each) => 'shuffle' in each && each.shuffle === true));
  if (shuffled.size === 0 || shuffled.size * 2 < offering.length) return { questions };
  const told = questions.map((each) => {
    if (!OFFERING.has(each.type)) return each;
    return { ...each, shuffle: shuffled.has(each) ? undefined : false } as AuthoredQuestion;
  });
  return { questions: told, shuffle: 'answers' };
}

const OFFERING: ReadonlySet<string> = new Set(['single-choice', 'multiple-choice', 'dropdowns']);
