import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, answerAll, check, submit, turnTo } from '../support/learner.js';
import { useLms } from '../support/lms.js';
import { rich, topicOf } from '../support/topics.js';

// Where a page is read from right to left, its numbers stand as they are written: -0.5 and 70.5 ± 0.6 %.

const { publish, launch } = useLms();

const WORDS = { ar: 'القيمة الصحيحة هي', he: 'הערך הנכון הוא' } as const;

/** Each text has a number after words of the language, which changes how a browser orders it. */
function lesson(lang: keyof typeof WORDS, unit: string) {
  const say = (number: string, inline = true) => rich(`${WORDS[lang]} ${number}.`, inline);
  const choices = ['-0.5', '+0.5'].map((text, place) => ({
    text: rich(text, true),
    right: place === 0,
    feedback: say('−1.5', false),
  }));
  const answers = [{ text: '70.5 ± 0.6' }];
  const review = [{ id: 'r', question: say('-2.5'), answer: say('70.5 ± 0.6 %', false) }];
  const shared = { feedback: { general: say('3.5 ±0.1', false) } };
  return topicOf({
    lang,
    print: 'answers',
    sections: [
      { kind: 'review', title: WORDS[lang], questions: review },
      { kind: 'quiz', title: WORDS[lang] },
    ],
    quiz: {
      questions: [
        { type: 'single-choice', id: 'sign', stem: say('-3.5'), choices, ...shared },
        { type: 'numeric', id: 'share', stem: say('70.5 ± 0.6 %'), unit, answers, penalty: 0.5 },
        { type: 'short-text', id: 'word', stem: say('+4.5'), answers: [{ text: '-0.5' }] },
        { type: 'essay', id: 'why', stem: say('-4.5'), answer: say('-5.5', false) },
      ],
    },
  });
}

/** The text as the eye meets it from left to right, whatever its order in memory. */
const seen = (lesson: Frame, selector: string): Promise<string[]> =>
  lesson.$$eval(selector, (all) =>
    all.map((part) => {
      const glyphs: { left: number; letter: string }[] = [];
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const [place, letter] of [...text.data].entries()) {
          const range = document.createRange();
          range.setStart(text, place);
          range.setEnd(text, place + 1);
          const [box] = range.getClientRects();
          if (box && box.width > 0) glyphs.push({ left: box.left, letter });
        }
      }
      return glyphs
        .sort((a, b) => a.left - b.left)
        .map(({ letter }) => letter)
        .join('');
    }),
  );

test.each(['ar', 'he'] as const)('%s: questions, feedback, answers and results', async (lang) => {
  const lms = await launch(publish(lesson(lang, '%')));
  const shows = async (selector: string, ...numbers: readonly string[]) => {
    const texts = await seen(lms.lesson, selector);
    for (const [place, number] of numbers.entries()) expect(texts[place]).toContain(number);
  };
  await turnTo(lms.lesson, 'review');
  await lms.lesson.click('.answer > summary');
  await shows('[data-review] h3', '-2.5');
  await shows('[data-review] .revealed', '70.5 ± 0.6 %');

  await turnTo(lms.lesson, 'quiz');
  await shows('legend h3', '-3.5', '70.5 ± 0.6 %', '+4.5', '-4.5');
  await shows('.choice-text', '-0.5', '+0.5');
  await answerAll(lms.lesson, { sign: [1], share: '-0.5', word: '-7.5' });
  await shows('#q-sign .feedback', '−1.5', '3.5 ±0.1');
  await shows('.solution', '-0.5', '70.5 ± 0.6 %', '-0.5');
  await shows('#q-share .gained', '-0.5');
  expect(
    await lms.lesson.$$eval('input[type="text"]', (all) =>
      all.map((one) => getComputedStyle(one)).map(({ direction, textAlign }) => `${direction}, ${textAlign}`),
    ),
  ).toEqual(['ltr, right', 'ltr, right']);

  await submit(lms.lesson);
  await shows('[data-result="questions"] a', '-3.5', '70.5 ± 0.6 %', '+4.5', '-4.5');
  await turnTo(lms.lesson, 'quiz');
  await shows('#q-why .solution', '-5.5');
  await lms.page.emulateMedia({ media: 'print' });
  await shows('.answer-key dd', '70.5 ± 0.6 %', '-0.5', '70.5 ± 0.6 %', '-0.5', '-5.5');
});

test('a unit in letters stands after its number, in the direction of reading', async () => {
  const lms = await launch(publish(lesson('he', 'מטר')), { hash: '#quiz' });
  await answer(lms.lesson, 'share', '1');
  await check(lms.lesson, 'share');
  expect(await seen(lms.lesson, '#q-share .solution')).toEqual(['רטמ 70.5 ± 0.6']);
});
