// The page in which @citolab/qti-components plays items of QTI 3.0 in the tests.

/** An item as its learner finds it. */
function open(xml) {
  const host = document.createElement('qti-item');
  const container = document.createElement('item-container');
  container.itemXML = xml;
  host.append(container);
  const opened = new Promise((resolve) => {
    host.addEventListener('qti-assessment-item-connected', ({ detail }) => resolve(detail), { once: true });
  });
  document.body.replaceChildren(host);
  return opened;
}

const isSingle = (item, identifier) =>
  item.querySelector(`qti-response-declaration[identifier="${identifier}"]`).getAttribute('cardinality') === 'single';

/** What is answered shows in the interaction, which tells it to the item as after a learner's act. */
async function answer(item, identifier, values) {
  const interaction = item.querySelector(`[response-identifier="${identifier}"]`);
  await interaction.updateComplete;
  const value = isSingle(item, identifier) ? (values[0] ?? null) : values;
  interaction.response = value;
  await interaction.updateComplete;
  interaction.saveResponse(value);
}

const outcome = (item, identifier) => [item.getOutcome(identifier)?.value].flat();

/** `{ score, feedback, error }` of one answer: what it throws is told, and the score is what it was before. */
async function play(xml, given) {
  const item = await open(xml);
  let error = '';
  try {
    for (const [identifier, values] of Object.entries(given)) await answer(item, identifier, values);
    item.processResponse();
  } catch (thrown) {
    error = String(thrown);
  }
  const feedback = [...item.querySelectorAll('qti-modal-feedback')]
    .filter((each) => each.showStatus === 'on')
    .map((each) => `${each.getAttribute('outcome-identifier')} ${each.getAttribute('identifier')}`);
  return { score: Number(outcome(item, 'SCORE')[0]), feedback, error };
}

async function playAll(xml, answers) {
  const outcomes = [];
  for (const given of answers) outcomes.push(await play(xml, given));
  return outcomes;
}

globalThis.playAll = playAll;
