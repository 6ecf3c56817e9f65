import { held, htmlToMarkdown } from '../../src/import/html/to-markdown.js';
import type { Question } from '../../src/topic/questions/index.js';
import { isRichText, type RichText, withGaps } from '../../src/topic/rich-text.js';
import type { Topic } from '../../src/topic/topic.js';
import type { AuthoredTopic } from '../../src/write/authored.js';
import { writeBlank, writeMenu } from '../../src/write/typed.js';

const media = (address: string): string => address.replace(/^media:/, '');

/** A topic of the model as its author would write it. */
export function authoredOf({ file, media: files, positions, chapters, ...topic }: Topic): AuthoredTopic {
  const quiz = topic.quiz && { ...topic.quiz, questions: topic.quiz.questions.map(questionOf) };
  return authored({ ...topic, ...(quiz && { quiz }) }) as AuthoredTopic;
}

function questionOf(question: Question): unknown {
  if (question.type !== 'fill-blanks' && question.type !== 'dropdowns') return question;
  const { gaps, ...rest } = question;
  const holds = gaps.map((gap) => ('answers' in gap ? writeBlank(gap.answers) : writeMenu(gap.choices)));
  const text = ({ html }: RichText): string => htmlToMarkdown(withGaps(html, held), { holds, media });
  return { ...rest, stem: text(question.stem), ...(question.body && { body: text(question.body) }) };
}

function authored(value: unknown): unknown {
  if (isRichText(value)) return htmlToMarkdown(value.html, { media });
  if (Array.isArray(value)) return value.map(authored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      ['at', 'comma'].includes(key) || each === undefined ? [] : [[key, authored(each)]],
    ),
  );
}
