import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/canonical/index.js';
import { truthWords } from '../../src/read/languages.js';
import type { Question, QuestionOf } from '../../src/topic/questions/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { writeTopic } from '../../src/write/index.js';
import { saidBy } from '../../src/write/said.js';
import { read } from '../read/markdown/reading.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { authoredOf } from '../support/authored.js';
import { everyShape, rich } from '../support/topics.js';

test('a topic with one of each thing reads again as it was', async () => {
  const topic = everyShape();
  const { topic: again, problems } = await read(writeTopic(authoredOf(topic)));
  expect(problems).toEqual([]);
  expect(again && saidBy(again)).toEqual(saidBy(topic));
});

/** Less what Markdown has by its language alone, or cannot tell from something else. */
function asMarkdownHasIt(topic: Topic): Topic {
  const questions = topic.quiz?.questions.map((question) => markdownForm(question, topic.lang)) ?? [];
  return { ...topic, ...(topic.quiz && { quiz: { ...topic.quiz, questions } }) };
}

function markdownForm(question: Question, lang: string): Question {
  if (question.type === 'essay') return essayForm(question);
  if (question.type === 'numeric') {
    const answers = question.answers.map((each) => ({ ...each, text: each.text.replaceAll(',', '.') }));
    return { ...question, answers };
  }
  if (question.type === 'true-false') {
    const words = truthWords(lang);
    const choices = question.choices.map((each) => ({ ...each, text: rich(words[each.value ? 0 : 1], true) }));
    return { ...question, choices };
  }
  if (question.type === 'short-text') {
    const answers = question.answers.map((each) =>
      each.pattern ? each : { ...each, text: each.text.replace(/^\/+/, '') },
    );
    return { ...question, answers: answers.map((each) => (each.text === '' ? { ...each, text: 'a' } : each)) };
  }
  if (question.type !== 'dropdowns') return question;
  const gaps = question.gaps.map((gap) => ({
    ...gap,
    choices: gap.choices.map((each) => ({ ...each, text: each.text.replace(/[()]/g, '/') })),
  }));
  return { ...question, gaps };
}

/** A hint of what no machine grades costs nothing. */
function essayForm({ 'hint-penalty': _, ...question }: QuestionOf<'essay'>): QuestionOf<'essay'> {
  return question.answer || question.rubric ? question : { ...question, answer: rich('') };
}

test('any topic reads again as it was, and is in its canonical form', async () => {
  await fc.assert(
    fc.asyncProperty(topicWithQuiz.map(asMarkdownHasIt), async (topic) => {
      const text = writeTopic(authoredOf(topic));
      const { topic: again } = await read(text);
      expect(again && saidBy(again)).toEqual(saidBy(topic));
      expect(canonicalText(text, 'topic.md').text).toBe(text);
    }),
  );
});

test('words between slashes become a pattern that takes just these words', async () => {
  const answers = [{ text: '/a.b/i', right: true }];
  const question = { type: 'short-text', id: 'q', stem: 'Which?', answers } as const;
  const { topic } = await read(
    writeTopic({ id: 'topic', title: 'T', definition: 'D.', quiz: { questions: [question] } }),
  );
  expect(topic?.quiz?.questions[0]).toMatchObject({ answers: [{ text: '/\\/a\\.b\\/i/i', pattern: true }] });
});

test('a page of text may be called Quiz', async () => {
  const sections = [{ kind: 'text', title: 'Quiz', body: 'There is one below.' }] as const;
  const { topic, problems } = await read(writeTopic({ id: 'topic', title: 'T', definition: 'D.', sections }));
  expect([problems, topic?.sections]).toMatchObject([[], [{ kind: 'text', title: 'Quiz' }]]);
});
