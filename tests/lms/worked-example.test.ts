import { expect, test } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { logOf, useLms } from '../support/lms.js';

// The whole worked example by keyboard alone: no mouse, and no script but to look at what has the focus.

const { browser, publish, launch } = useLms();

/** What is wrong with the focus, to be run after every key. Parts that say where reading goes on show none. */
const FOCUS_FAULT = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return 'the focus is lost';
  if (one.matches('[tabindex="-1"]')) return '';
  const what = one.outerHTML.slice(0, 120);
  const { top, bottom, left, right } = one.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight) return 'out of sight: ' + what;
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
  const there = document.elementFromPoint(x, y);
  const holder = one.closest('label') ?? one;
  if (!holder.contains(there) && !there?.contains(one)) return 'covered: ' + what + ' by ' + there?.outerHTML.slice(0, 80);
  const isShown = [one, holder].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return isShown ? '' : 'no outline: ' + what;
})()`;

/** The focus as a learner describes it. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const text = (part) => (part?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const label = one.getAttribute('aria-label') ?? text(document.getElementById(one.getAttribute('aria-labelledby')));
  return {
    id: one.id,
    question: one.closest('[data-question]')?.dataset.question ?? '',
    action: one.dataset.action ?? '',
    name: label || text(one.labels?.[0] ?? one),
    kind: one.localName,
  };
})()`;

interface Focused {
  readonly id: string;
  readonly question: string;
  readonly action: string;
  readonly name: string;
  readonly kind: string;
}

test('from the skip link to another try, and passed', async () => {
  const { topic } = await readTopic('content/congress-1956/topic.md');
  const context = await browser().newContext({ reducedMotion: 'reduce' });
  const { page, lesson, complaints } = await launch(publish(topic as Topic), { context });
  const faults: string[] = [];
  const key = async (name: string) => {
    await page.keyboard.press(name);
    // A page that is turned by its address has the focus a moment later.
    for (let look = 0; look < 50; look += 1) {
      if (await lesson.evaluate('document.activeElement !== document.body')) break;
      await page.waitForTimeout(100);
    }
    const fault = (await lesson.evaluate(FOCUS_FAULT)) as string;
    if (fault) faults.push(`${name}: ${fault}`);
  };
  const focused = () => lesson.evaluate(FOCUSED) as Promise<Focused>;
  const isAt = async (wanted: Partial<Focused>) => {
    const now = await focused();
    return Object.entries(wanted).every(([part, value]) => now[part as keyof Focused].startsWith(value));
  };
  const tabTo = async (wanted: Partial<Focused>, by = 'Tab') => {
    const passed: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await key(by);
      if (await isAt(wanted)) return;
      passed.push(JSON.stringify(await focused()));
    }
    throw new Error(`${JSON.stringify(wanted)} is not reached: ${passed.join('\n')}`);
  };
  const use = async (wanted: Partial<Focused>) => {
    await tabTo(wanted);
    await key('Enter');
  };
  const shown = (id: string) => lesson.waitForSelector(`#${id}:not([hidden])`);
  const turn = async (to: string) => {
    await use({ action: 'next' });
    await shown(to);
  };

  // Skip link, settings, contents.
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ name: 'Skip to the text' });
  await key('Enter');
  expect(await focused()).toMatchObject({ id: 'lesson' });
  await tabTo({ name: 'Settings' }, 'Shift+Tab');
  await key('Enter');
  await key('Tab');
  await key('ArrowRight');
  expect(await lesson.getAttribute('html', 'data-size')).toBe('115');
  await key('ArrowLeft');
  await key('Escape');
  expect(await focused()).toMatchObject({ name: 'Settings' });
  await use({ kind: 'a', name: 'Related terms' });
  await shown('terms');

  // Cards turn; back to the first page with its term and its video.
  await use({ kind: 'button', name: 'Cult of personality' });
  await lesson.waitForSelector('.card.turned dd');
  await tabTo({ kind: 'a', name: 'Twentieth Congress' }, 'Shift+Tab');
  await key('Enter');
  await tabTo({ kind: 'button', name: 'cult of personality' });
  expect(await lesson.textContent('.term-note')).toContain('worship of a leader');
  await key('Escape');
  expect(await lesson.locator('.term-note').count()).toBe(0);
  await tabTo({ kind: 'video' });
  await use({ kind: 'summary', name: 'Transcript' });
  await turn('facts');
  await turn('review');
  await tabTo({ kind: 'textarea' });
  await page.keyboard.type('It blamed Stalin.');
  await use({ name: 'Show the model answer' });
  expect(await lesson.isVisible('.answer .revealed')).toBe(true);
  await turn('terms');
  await turn('quiz');

  // Every type of question: all right but one.
  const check = async (question: string, verdict = 'Correct') => {
    await use({ question, action: 'check' });
    expect((await focused()).question).toBe(question);
    expect(await lesson.textContent(`#q-${question} [role="status"]`)).toContain(verdict);
  };
  const choose = async (question: string, name: string) => {
    // Radio buttons are one stop, and arrows lead on; each check box is a stop of its own.
    const group = (await lesson.locator(`#q-${question} input[type="radio"]`).count()) > 0;
    if (!group) await tabTo({ question, name });
    else {
      await tabTo({ question, kind: 'input' });
      while (!(await isAt({ name }))) await key('ArrowDown');
    }
    if (!(await lesson.evaluate('document.activeElement.checked'))) await key('Space');
  };
  const fill = async (question: string, ...texts: readonly string[]) => {
    for (const text of texts) {
      await key('Tab');
      while (!/input|select|textarea/.test((await focused()).kind)) await key('Tab');
      expect((await focused()).question).toBe(question);
      await page.keyboard.type(text);
    }
  };
  await choose('speaker', 'Nikita');
  await use({ question: 'speaker', action: 'hint' });
  expect((await focused()).name).toContain('First Secretary');
  await check('speaker');
  for (const name of await lesson.locator('#q-autumn .choice-text').allTextContents()) {
    if (/Workers|Hungary/.test(name)) await choose('autumn', name.trim());
  }
  await check('autumn');
  await choose('debate', 'True');
  await check('debate', 'Not right');
  await fill('legacy', 'de-Stalinisation');
  await check('legacy');
  await fill('share', '70.5');
  await check('share');
  await fill('offices', 'First', 'Chair', 'Minister');
  await check('offices');
  for (const [place, item] of ['Death', 'Arrest', 'Speech', 'Removal'].entries()) {
    const items = () => lesson.locator('#q-sequence .item-text').allTextContents();
    if ((await items())[place]?.trim().startsWith(item)) continue;
    // Back to before the list, and into it from there.
    while (await isAt({ question: 'sequence' })) await key('Shift+Tab');
    await tabTo({ question: 'sequence', name: `Move up: ${item}` });
    while (!(await items())[place]?.trim().startsWith(item)) await key('Enter');
    expect(await lesson.textContent('#announcer')).toContain(`now at place ${place + 1} of 4`);
  }
  await check('sequence');
  await fill('sentence', 'Moscow', 'February', 'personality');
  await check('sentence');
  await fill('session', 'closed', 'last');
  await check('session');
  await choose('city', 'Moscow');
  await check('city');
  await fill('weakened', 'They owed their power to Stalin.');
  await check('weakened', 'Answer kept');
  // The last question stays open: the learner is asked, and submits all the same.
  await use({ action: 'submit' });
  expect(await lesson.textContent('[role="alert"]')).toContain('Not answered yet: 12.');
  await key('Enter');
  await shown('results');
  expect(await focused()).toMatchObject({ id: 'results' });
  expect(await lesson.textContent('#announcer')).toMatch(/^Passed Your score: [\d.]+%/);

  // Another try of what was not right.
  await use({ action: 'retry-wrong' });
  await shown('quiz');
  expect(await focused()).toMatchObject({ id: 'quiz' });
  await choose('debate', 'False');
  await check('debate');
  await tabTo({ question: 'year-', kind: 'input' });
  const year = (await focused()).question;
  await page.keyboard.type(year === 'year-death' ? '1953' : '1989');
  await check(year);
  await use({ action: 'submit' });
  await shown('results');
  expect((await logOf(page)).cmi).toMatchObject({ core: { lesson_status: 'passed' } });
  await context.close();
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
}, 60_000);
