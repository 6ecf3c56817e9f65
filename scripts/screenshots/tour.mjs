import { answerAll } from './learner.mjs';

// The ways through a lesson. `shoot(state, part)` takes the picture: of the whole page, or of one part.

const press = (page, action) => page.locator(`[data-action="${action}"]:visible`).first().click();

async function turnTo(page, id) {
  await page.evaluate((to) => {
    location.hash = to;
  }, id);
  await page.waitForSelector(`#${id}:not([hidden])`);
}

/** Each question by itself, as it stands now. */
async function shootQuestions(page, shoot, state) {
  const window = page.viewportSize();
  // No question is higher than this, so that nothing has to be scrolled, or is covered by what stays at the top.
  await page.setViewportSize({ ...window, height: 3000 });
  for (const form of await page.locator('form[data-question]:not([hidden])').all()) {
    await shoot(`${await form.getAttribute('data-type')}-${await form.getAttribute('data-question')}-${state}`, form);
  }
  await page.setViewportSize(window);
}

/** All that a lesson of any topic has: its pages, and what can be opened there. */
export async function readThrough(page, address, shoot) {
  await page.goto(address);
  for (const id of await page.$$eval('[data-page]:not(#results)', (all) => all.map((one) => one.id))) {
    await turnTo(page, id);
    await shoot(`page-${id}`);
  }
  await turnTo(page, await page.$eval('[data-page]', ({ id }) => id));
  const term = page.locator('.term:visible').first();
  if (await term.count()) {
    await term.click();
    await shoot('term-note', 'window');
    await page.keyboard.press('Escape');
  }
  await page.locator('[data-settings] > summary').click();
  await shoot('settings', 'window');
  await press(page, 'start-over');
  await shoot('start-over', 'window');
  await press(page, 'cancel');
  if (await page.locator('[data-page="terms"]').count()) {
    await turnTo(page, await page.$eval('[data-page="terms"]', ({ id }) => id));
    await press(page, 'turn-all');
    await page.waitForTimeout(400);
    await shoot('cards-turned');
  }
  if (await page.locator('[data-page="review"]').count()) {
    await turnTo(page, await page.$eval('[data-page="review"]', ({ id }) => id));
    await page.locator('.own textarea').first().fill('Stalin alone was to blame, and with him Beria.');
    await page.locator('.answer > summary').first().click();
    await shoot('review-compared');
  }
}

/** A quiz that is failed, tried again where it was wrong, and passed. */
export async function takeQuiz(page, address, shoot) {
  await page.goto(`${address}#quiz`);
  await shootQuestions(page, shoot, '1-fresh');
  await press(page, 'submit');
  await shoot('still-open', page.locator('[role="alert"]'));
  await answerAll(page, false);
  await shootQuestions(page, shoot, '2-wrong');
  await page.evaluate('scrollTo(0, 0)');
  await page.reload();
  await shoot('welcome-back', 'window');
  await press(page, 'submit');
  await page.waitForSelector('#results:not([hidden])');
  await shoot('results-failed');
  await turnTo(page, 'quiz');
  await shootQuestions(page, shoot, '3-submitted');
  await turnTo(page, 'results');
  await press(page, (await page.locator('[data-action="retry-wrong"]').isVisible()) ? 'retry-wrong' : 'retry');
  await page.waitForSelector('#quiz:not([hidden])');
  await shoot('retry-wrong');
  await answerAll(page, true);
  await shootQuestions(page, shoot, '4-right');
  await press(page, 'submit');
  await page.waitForSelector('#results:not([hidden])');
  await shoot('results-passed');
}

/** The gate of a quiz with a time limit, its timer, and the question whether more time is needed. */
export async function runOutOfTime(page, address, shoot) {
  await page.clock.install();
  await page.goto(`${address}#quiz`);
  await shoot('time-gate');
  await press(page, 'start');
  await page.clock.runFor(3000);
  await shoot('timer', 'window');
  await page.clock.runFor(240_000);
  await shoot('time-nearly-up', 'window');
  await page.clock.runFor(60_000);
  await page.waitForSelector('#results:not([hidden])');
  await shoot('time-up');
}

/** On paper: as nobody has answered, and after the quiz. */
export async function print(page, address, shoot) {
  await page.goto(address);
  const onPaper = async (state) => {
    await page.emulateMedia({ media: 'print' });
    await shoot(state);
    await page.emulateMedia({ media: 'screen' });
  };
  await onPaper('fresh');
  await turnTo(page, 'quiz');
  await answerAll(page, false);
  await press(page, 'submit');
  await page.waitForSelector('#results:not([hidden])');
  await onPaper('answered');
}

/** What README shows: a page of cards, a question with its feedback, the results; as the window shows them. */
export async function portray(page, address, shoot) {
  await page.goto(address);
  await turnTo(page, await page.$eval('[data-page="facts"]', ({ id }) => id));
  await shoot('facts', 'window');
  await turnTo(page, 'quiz');
  await answerAll(page, true);
  await page
    .locator('form[data-question]:not([hidden])')
    .first()
    .evaluate((form) => form.scrollIntoView());
  await shoot('feedback', 'window');
  await press(page, 'submit');
  await page.waitForSelector('#results:not([hidden])');
  await page.evaluate('scrollTo(0, 0)');
  await shoot('results', 'window');
}
