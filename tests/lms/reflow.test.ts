import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { rightToLeft, showcase } from '../render/showcase.js';
import { violationsOn } from '../support/axe.js';
import { mergedSample } from '../support/course-sample.js';
import { submit, turnTo } from '../support/learner.js';
import { useLms } from '../support/lms.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

// Narrow windows, large text, and what can be opened: WCAG 2.2, 1.4.4, 1.4.6, 1.4.10, 2.4.13 and 2.5.5.

const { browser, publish, launch } = useLms();

async function sample(name: string): Promise<Topic> {
  const { topic } = await readTopic(`content/${name}/topic.md`);
  if (!topic) throw new Error(`${name} has errors`);
  return topic;
}

/** A word that no window of a telephone holds in one line, in every place that is sized by its words. */
function longWords(): Topic {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const items = [word, 'b', 'c'].map((text) => ({ text: rich(text, true) }));
  return topicOf({
    title: word,
    heading: word,
    sections: [
      { kind: 'text', title: word, body: rich(word) },
      { kind: 'quiz', title: 'Quiz' },
    ],
    quiz: { questions: [{ type: 'ordering', id: 'order', stem: rich(word, true), items }] },
  });
}

const topics: Readonly<Record<string, () => Topic | Promise<Topic>>> = {
  'every shape': everyShape,
  'long words': longWords,
  showcase,
  'right to left': rightToLeft,
  'secret-speech': () => sample('secret-speech'),
  'binary-search': () => sample('binary-search'),
  'a course': () => mergedSample({ topics: 2, perModule: 1 }),
};

/** What sticks out of a window of this width, on the page that is shown. */
const wide = (lesson: Frame) =>
  lesson.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    };
    // What floats may be lost at the side where no scroll bar shows it.
    const floating = [...document.querySelectorAll('.panel, .panel *, #contents ol, .welcome')].filter(isOut);
    if (scrollWidth <= clientWidth && floating.length === 0) return [];
    const out = [...floating, ...[...document.querySelectorAll('body *')].filter(isOut)];
    return [`${scrollWidth} of ${clientWidth}`, ...out.slice(0, 3).map((one) => one.outerHTML.slice(0, 200))];
  });

const OPEN = `for (const menu of document.querySelectorAll('details')) menu.open = true;
document.querySelector('[data-welcome]').hidden = false;`;

test.each(Object.entries(topics))(
  '%s: no page scrolls sideways, narrow or with large text',
  async (_, topicOf) => {
    const { page, lesson } = await launch(publish(await topicOf()));
    const pages = await lesson.$$eval('[data-page]', (all) => all.map(({ id }) => id));
    // The results are a page too, and after them each question says what was right.
    if (pages.includes('results')) {
      await turnTo(lesson, await lesson.$eval('[data-action="submit"]', (one) => one.closest('[data-page]')?.id ?? ''));
      await submit(lesson);
    }
    const found: Record<string, string[]> = {};
    for (const [width, size] of [
      [320, ''],
      [640, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.$eval('iframe', (frame, to) => frame.setAttribute('width', String(to)), width);
      await lesson.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      for (const id of pages) {
        await turnTo(lesson, id);
        await lesson.evaluate(OPEN);
        const out = await wide(lesson);
        if (out.length > 0) found[`${id} ${width} ${size}`] = out;
      }
    }
    expect(found).toEqual({});
  },
  60_000,
);

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  const open = async (width: number) => {
    const context = await browser().newContext({ colorScheme });
    const { page, lesson } = await launch(publish(everyShape()), { context });
    await page.$eval('iframe', (frame, to) => frame.setAttribute('width', String(to)), width);
    // What a window closes as it becomes narrow is closed after it has been painted.
    await lesson.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return { context, lesson };
  };
  const violations = (lesson: Frame) => violationsOn(lesson, 'frame', ['best-practice']);

  test.each([320, 1280])(
    'the frame, %i pixels wide: no barrier, closed, open, and asking',
    async (width) => {
      const { context, lesson } = await open(width);
      const found = await violations(lesson);
      for (const part of ['#contents details', '[data-settings]']) {
        await lesson.$eval(part, (menu) => menu.setAttribute('open', ''));
        found.push(...(await violations(lesson)));
        await lesson.$eval(part, (menu) => menu.removeAttribute('open'));
      }
      await lesson.$eval('[data-welcome]', (part) => part.removeAttribute('hidden'));
      await lesson.$eval('[data-welcome] p', (part) => part.append('Welcome back.'));
      found.push(...(await violations(lesson)));
      await lesson.click('[data-welcome] [data-action="start-over"]');
      found.push(...(await violations(lesson)));
      await context.close();
      expect(found).toEqual([]);
    },
    60_000,
  );

  test('every control of the frame is 44 pixels high and wide, and shows its focus', async () => {
    const { context, lesson } = await open(320);
    await lesson.evaluate(OPEN);
    const faults = await lesson.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '.banner :is(summary, input, button), #contents :is(summary, a), .pager button, [data-welcome] button',
      );
      return [...all].flatMap((control) => {
        if (control.getClientRects().length === 0) return [];
        const { width, height } = control.getBoundingClientRect();
        control.focus({ focusVisible: true } as FocusOptions);
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const shown = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
        return width >= 44 && height >= 44 && shown
          ? []
          : [`${width} × ${height}, ${outlineStyle} ${outlineWidth}: ${control.outerHTML}`];
      });
    });
    await context.close();
    expect(faults).toEqual([]);
  });
});
