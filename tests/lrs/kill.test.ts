import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { installRestlessLearner, type Look, type RestlessLearner } from '../lms/restless-learner.js';
import { press } from '../support/learner.js';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { rich } from '../support/topics.js';
import { crash, having, useCmi5 } from './use-cmi5.js';

// The window is closed at any moment: what the LRS had acknowledged is there at the next launch, and nothing older.

const { publish, newContext, open, newLrs } = useCmi5();

declare global {
  interface Window {
    learner: RestlessLearner;
    /** What the learner saw when it was acknowledged, and since. */
    looks: Look[];
  }
}

/** Runs in the lesson's page: at each state that the LRS takes, what was seen before is forgotten. */
function noteAcknowledged(): void {
  const send = window.fetch;
  window.looks = [];
  window.fetch = async (address, request) => {
    if (request?.method !== 'PUT') return send(address, request);
    const seen = window.restless(0, () => window).look();
    window.looks.push(seen);
    localStorage.setItem('last sent', String(request.body));
    const answer = await send(address, request);
    if (answer.ok && window.looks.includes(seen)) window.looks = window.looks.slice(window.looks.indexOf(seen));
    return answer;
  };
}

/** The state that the page sent last, which may be still on its way where the window is closed. */
async function lastSent(context: BrowserContext): Promise<string | undefined> {
  const { origins } = await context.storageState();
  return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === 'last sent')?.value;
}

/** Runs in the page: does so many things, one right after the other. */
async function act(actions: number): Promise<void> {
  for (let left = actions; left > 0; left -= 1) {
    await window.learner.act();
    window.looks.push(window.learner.look());
  }
}

/**
 * Turns to a page where the learner was not at the launch, and waits until that is acknowledged: from then on nothing
 * older will do, whatever the page says at its end.
 */
async function beAcknowledged(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const been = [window.looks[0]?.page, window.learner.look().page];
    const pages = [...document.querySelectorAll('[data-page]:not(#results)')].map(({ id }) => id);
    await window.learner.turn(pages.find((id) => !been.includes(id)));
    window.looks.push(window.learner.look());
  });
  const pages = () => page.evaluate(() => new Set(window.looks.map((look) => look.page)).size);
  await expect.poll(pages, { message: 'pages since the last acknowledgement', timeout: 10_000 }).toBe(1);
}

test.each([
  ['answer', 1],
  ['end', 2],
])('feedback at the %s, learner %d: 25 moments', { timeout: 120_000 }, async (feedback, seed) => {
  const lrs = await newLrs();
  const context = await newContext();
  await context.addInitScript(installRestlessLearner);
  await context.addInitScript(noteAcknowledged);
  const hints = [rich('First hint.'), rich('Second hint.')];
  const address = publish(lessonWith({ ask: ALL_NAMES, quiz: { feedback, shuffle: 'all' }, each: { hints } }));
  const registration = randomUUID();
  const state = () => lrs.documents.get(`${registration} lessonpack`);
  const launch = async (moment: number): Promise<Page> => {
    lrs.behave(() => 'well');
    const { page } = await open(address + lrs.launch({ registration }).query, context);
    await page.evaluate(
      (random) => {
        window.learner = window.restless(random, () => window);
        window.looks.push(window.learner.look());
      },
      1000 * seed + moment,
    );
    return page;
  };
  let page = await launch(0);
  // The order of the items is the next launch's to choose until anything is saved.
  await page.evaluate(() => window.learner.turn('quiz'));
  for (let moment = 1; moment <= 25; moment += 1) {
    const crashes = moment % 2 === 1;
    await page.evaluate(act, moment % 5);
    // Of a crash the network may be the first victim.
    if (moment % 3 === 1 && crashes) lrs.behave(() => 'drop');
    await page.evaluate(act, 1 + (moment % 3));
    if (moment % 3 === 0) await beAcknowledged(page);
    const looks = await page.evaluate(() => window.looks);
    if (crashes) await crash(page);
    else {
      // What a page sends at its end outlives it, but not the window that a test closes at once. It is the state where
      // that is owed, else the end.
      const ends = having(lrs, 'terminated').length;
      await page.goto('about:blank');
      const isThere = async () => having(lrs, 'terminated').length > ends || state() === (await lastSent(context));
      await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
      await page.close();
    }
    page = await launch(moment);
    const expected = crashes ? looks : looks.slice(-1);
    const now = await page.evaluate(() => window.learner.look());
    for (const [part, seen] of Object.entries(now)) {
      expect(
        expected.map((look) => look[part]),
        `moment ${moment}, ${crashes ? 'crash' : 'closed'}: ${part}`,
      ).toContain(seen);
    }
  }
  const final = await page.$$eval('form[data-question]:has([data-outcome]:not(:empty, :has(.remark)))', (forms) =>
    forms.map(({ id }) => id.replace('q-', '')),
  );
  await press(page, 'leave');
  await page.waitForSelector('#notice:has-text("Your work is saved.")');
  const told = having(lrs, 'answered').map(({ object }) => object.id.split(':').at(-1));
  expect(told).toEqual(expect.arrayContaining(final));
});
