import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Question } from '../../topic/questions/index.js';
import type { Pool } from '../../topic/quiz.js';
import { itemIdent } from '../identifiers.js';
import { itemContext, type Package } from '../qti12/items.js';
import type { CcItem } from './item.js';
import { questionItems } from './questions/index.js';

/** What is asked in the quiz, and what waits in question banks. */
export interface CcQuiz {
  readonly items: readonly CcItem[];
  readonly banks: readonly { readonly pool: Pool; readonly items: readonly CcItem[] }[];
}

/** The profile cannot draw questions: those of a pool go to a bank, from which a teacher can have them drawn. */
export function cartridgeQuiz(whole: Package): CcQuiz {
  const { topic, quiz, report, target } = whole;
  const itemsOf = (questions: readonly Question[]): CcItem[] =>
    questions.flatMap((question) =>
      questionItems(
        question,
        itemIdent(topic, question.id),
        itemContext(question, { ...whole, quiz: unshuffled(whole) }),
      ),
    );
  const banks = quiz.pools.flatMap((pool) => {
    const members = quiz.questions.filter((question) => question.pool === pool.id);
    if (members.length === 0) return [];
    report(diagnostic('loss-pool-bank', topic.file, pool.at, { target, pool: pool.id, pick: pool.pick }));
    return [{ pool, items: itemsOf(members) }];
  });
  const pools = new Set(banks.map(({ pool }) => pool.id));
  return { items: itemsOf(quiz.questions.filter(({ pool }) => pool === undefined || !pools.has(pool))), banks };
}

/** The file cannot shuffle. */
const unshuffled = ({ quiz }: Package): Package['quiz'] => ({ ...quiz, shuffle: 'none' });
