import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonPages } from '../../src/render/pages.js';
import { rich, topicOf } from '../support/topics.js';

const text = (title: string) => ({ kind: 'text', title, body: rich('Text.') });
const ids = (data: Record<string, unknown>) => lessonPages(topicOf(data)).map(({ id }) => id);

test('names pages by their titles, in ASCII', () => {
  expect(ids({ sections: [text('Über die Grenze: 1956!'), text('خلفية')] })).toEqual([
    'overview',
    'uber-die-grenze-1956',
    expect.stringMatching(/^s[a-z0-9]+$/),
  ]);
});

test('never gives two elements one id', () => {
  const question = { type: 'essay', id: 'who', stem: rich('Who?', true) };
  const titles = ['Overview', 'Results', 'Quiz', 'Contents', 'Notice', 'Lesson', 'q who', 'Same', 'Same'];
  const pages = ids({ sections: titles.map(text), quiz: { questions: [question] } });
  expect(new Set(pages).size).toBe(pages.length);
  for (const taken of ['results', 'contents', 'notice', 'lesson', 'q-who']) expect(pages).not.toContain(taken);
});

test('every title makes an id that a fragment can carry', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
      const pages = ids({ sections: titles.map(text) });
      expect(new Set(pages).size).toBe(pages.length);
      for (const id of pages) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});

test('a quiz has a page, whether or not a section names it', () => {
  const quiz = { questions: [{ type: 'essay', id: 'why', stem: rich('Why?', true) }] };
  expect(ids({ quiz })).toEqual(['overview', 'quiz']);
  expect(ids({ quiz, sections: [{ kind: 'quiz', title: 'Test' }, text('After')] })).toEqual([
    'overview',
    'quiz',
    'after',
  ]);
  expect(ids({ sections: [{ kind: 'quiz', title: 'Test' }] })).toEqual(['overview']);
});

test('the overview bears the name of what is defined', () => {
  expect(lessonPages(topicOf({ heading: 'Secret Speech (1956)' }))[0]?.title).toBe('Secret Speech (1956)');
  expect(lessonPages(topicOf({}))[0]?.title).toBe('Overview');
});
