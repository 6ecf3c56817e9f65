import type { Source } from '../../canonical/source.js';
import type { Topic } from '../../topic/topic.js';
import type { AuthoredQuestion, AuthoredTopic } from '../../write/authored.js';
import { blocks } from '../../write/layout.js';
import { writePool, writeQuestion } from '../../write/quiz.js';
import { endOf, type Insertion } from './insert.js';

/** The questions that a topic does not ask, at the end of its quiz; those of a pool that it has at the end of that. */
export function quizInsertions(
  source: Source,
  topic: Topic,
  { quiz }: AuthoredTopic,
  asked: ReadonlySet<string>,
): Insertion[] {
  const fresh = (quiz?.questions ?? []).filter(({ id }) => !asked.has(id));
  if (fresh.length === 0) return [];
  const pools = new Map((topic.quiz?.pools ?? []).map((pool) => [pool.id, pool]));
  const inPools = fresh.flatMap((question): Insertion[] => {
    const pool = question.pool === undefined ? undefined : pools.get(question.pool);
    if (!pool) return [];
    return [{ line: endOf(source, pool.at.line - 1, 3), text: writeQuestion(question, topic.lang, '####') }];
  });
  const others = fresh.filter(({ pool }) => pool === undefined || !pools.has(pool));
  const written = writeQuestions(others, quiz, topic.lang);
  const home = topic.sections.findLast(({ kind }) => kind === 'quiz');
  if (written === '') return inPools;
  if (!home) return [{ line: source.lines.length, text: blocks('## Quiz', written) }, ...inPools];
  return [...inPools, { line: endOf(source, home.at.line - 1, 2), text: written }];
}

/** With the pools from which they are drawn. */
function writeQuestions(questions: readonly AuthoredQuestion[], quiz: AuthoredTopic['quiz'], lang: string): string {
  const written = new Set<string>();
  const texts = questions.map((question) => {
    const pool = quiz?.pools?.find(({ id }) => id === question.pool);
    if (!pool) return writeQuestion(question, lang);
    if (written.has(pool.id)) return '';
    written.add(pool.id);
    return writePool(
      pool,
      questions.filter((each) => each.pool === pool.id),
      lang,
    );
  });
  return blocks(...texts);
}
