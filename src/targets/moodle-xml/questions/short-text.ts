import { normalise } from '../../../scoring/text.js';
import type { ExpectedAnswer, ShortText } from '../../../topic/questions/short-text.js';
import { escapeAttribute } from '../../../topic/rich-text.js';
import { ANY_TEXT, spellingsOf } from '../../pattern-spellings.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { withoutWildcards } from '../wildcards.js';
import { essayElements } from './essay.js';
import { losePenalty } from './losses.js';
import { typedAnswers } from './typed-answers.js';

/** Moodle compares with each spelling in turn; as in our grading, those that patterns match come last. */
export function writeShortText(question: ShortText, context: QuestionContext): QuestionParts {
  const { answers, case: caseCounts } = question;
  const spelled = answers.map((expected) => ({ expected, spellings: moodleSpellings(expected, caseCounts) }));
  const alone = !spelled.some(({ expected, spellings }) => expected.right && spellings);
  losePatterns(question, alone, context);
  if (alone) return markedByHand(answers, context);
  losePenalty(question, context);
  const ordered = [...spelled].sort((a, b) => Number(a.expected.pattern) - Number(b.expected.pattern));
  const written = ordered.flatMap(({ expected, spellings = [] }) =>
    spellings.map((text) => ({ expected, content: { text } })),
  );
  return {
    type: 'shortanswer',
    own: { usecase: caseCounts ? '1' : '0', answer: typedAnswers(question, written, context) },
  };
}

/** What Moodle compares with, or undefined for a pattern whose spellings cannot be listed. */
function moodleSpellings({ text, pattern }: ExpectedAnswer, caseCounts: boolean): string[] | undefined {
  if (!pattern) return [withoutWildcards(normalise(text, true))];
  // Where case counts it counts for all answers.
  if (caseCounts && isCaseless(text)) return undefined;
  return spellingsOf(text)?.map((spelling) => withoutWildcards(spelling).replaceAll(ANY_TEXT, '*'));
}

const isCaseless = (pattern: string): boolean => pattern.endsWith('i');

function losePatterns(question: ShortText, alone: boolean, { lose }: QuestionContext): void {
  const patterns = question.answers.filter(({ pattern }) => pattern);
  const lost = patterns.filter((answer) => alone || !moodleSpellings(answer, question.case));
  const names = lost.map(({ text }) => text).join(', ');
  if (names !== '') lose(alone ? 'loss-pattern-alone' : 'loss-pattern', { patterns: names });
  const wider = patterns.some((answer) => !lost.includes(answer) && !question.case && !isCaseless(answer.text));
  if (wider) lose('loss-case');
}

/** Patterns alone: with no spelling to compare with, every answer would be wrong. So a person marks, who is told them. */
function markedByHand(answers: readonly ExpectedAnswer[], context: QuestionContext): QuestionParts {
  const rows = answers.map(({ text, right, feedback }) => {
    return `<li><code>${right ? '=' : '!'} ${escapeAttribute(text)}</code>${context.html(feedback)}</li>`;
  });
  return { type: 'essay', own: essayElements({ graderinfo: `<ul>${rows.join('')}</ul>`, lines: 2 }, context) };
}
