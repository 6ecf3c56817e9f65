// What a learner answers to content/congress-1956, by question: places of choices, texts of fields, places in menus.

const RIGHT = {
  speaker: { choose: [0] },
  autumn: { choose: [0, 1] },
  debate: { choose: [1] },
  legacy: { type: ['de-Stalinisation'] },
  share: { type: ['70.5'] },
  offices: { pick: ['0', '1', '2'] },
  sequence: { order: [0, 1, 2, 3] },
  sentence: { type: ['Moscow', 'February', 'personality'] },
  session: { pick: ['0', '1'] },
  city: { choose: [0] },
  weakened: { type: ['They had leaned on Stalin, and now he was no longer to be leaned on.'] },
  'year-death': { type: ['1953'] },
  'year-print': { type: ['1989'] },
};

/** Wrong in full or in part, but for two of them, which can be kept then. */
const WRONG = {
  ...RIGHT,
  autumn: { choose: [0, 2] },
  debate: { choose: [0] },
  legacy: { type: ['thaw'] },
  share: { type: ['141.8'] },
  offices: { pick: ['0', '3', '2'] },
  sequence: { order: [1, 0, 2, 3] },
  sentence: { type: ['Moscow', 'March', 'the individual'] },
  session: { pick: ['1', '1'] },
  city: { choose: [1] },
  'year-death': { type: ['1956'] },
  'year-print': { type: ['1956'] },
};

/** Answers what can still be answered, and checks it, after all of its hints. */
export async function answerAll(page, right) {
  for (const form of await page.locator('form[data-question]:not([hidden])').all()) {
    if (!(await form.locator('[data-action="check"]').isVisible())) continue;
    const hint = form.locator('[data-action="hint"]');
    while ((await hint.count()) && (await hint.isVisible())) await hint.click();
    const id = await form.getAttribute('data-question');
    await give(form, (right ? RIGHT : WRONG)[id] ?? { choose: [0] });
    await form.locator('[data-action="check"]').click();
  }
}

async function give(form, { choose = [], type = [], pick = [], order = [] }) {
  for (const place of choose) await form.locator(`[data-choice="${place}"] input`).check();
  for (const [place, text] of type.entries()) {
    await form.locator('input[type="text"], textarea').nth(place).fill(text);
  }
  for (const [place, value] of pick.entries()) await form.locator('select').nth(place).selectOption(value);
  for (const [place, item] of order.entries()) {
    const at = () => form.locator('[data-item]').evaluateAll((all) => all.map(({ dataset }) => dataset.item));
    while ((await at()).indexOf(String(item)) > place)
      await form.locator(`[data-item="${item}"] [data-move="up"]`).click();
  }
  const keep = form.locator('.keep input');
  if (order.length > 0 && (await keep.isVisible())) await keep.check();
}
