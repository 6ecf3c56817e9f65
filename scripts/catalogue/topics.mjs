// Topics of a made-up catalogue: the same ones for the same seed, on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
  'river engine harvest senate copper lantern orbit treaty glacier fabric signal market thunder library valley voltage parliament harbour molecule railway current census meadow furnace compass archive drought alloy rhythm border canal estuary'.split(
    ' ',
  );
const SECTIONS = 5;
const QUESTIONS = 10;

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pickWith = (random) => (list) => list[Math.floor(random() * list.length)];
const capital = (text) => text[0].toUpperCase() + text.slice(1);

function sentencesWith(pick, random) {
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const sentence = () => `${capital(words(8 + Math.floor(random() * 10)))}, and the *${words(2)}* follows.`;
  const paragraph = (count) => Array.from({ length: count }, sentence).join(' ');
  return { words, sentence, paragraph };
}

/** One question a type; each takes how to make words and answers what stands below the heading. */
const QUESTION_TYPES = {
  single: ({ words }) => `- [x] ${words(3)} one\n  > Yes: ${words(8)}.\n- [ ] ${words(3)} two\n- [ ] ${words(3)} three`,
  multiple: ({ words }) =>
    `- [x] ${words(3)} one\n- [x] ${words(3)} two\n- [ ] ${words(3)} three\n  > No: ${words(6)}.`,
  truth: ({ words }) => `- [ ] True\n- [x] False\n\n> ${capital(words(9))}.`,
  short: ({ words }) => `- = ${words(2)}\n- = ${words(3)}\n- ! ${words(1)} only\n  > ${capital(words(5))}.`,
  numeric: ({ number }) => `- = ${number()} ± 0.5`,
  matching: ({ words }) =>
    `- ${words(2)} one -> ${words(2)} a\n- ${words(2)} two -> ${words(2)} b\n- ${words(2)} three -> ${words(2)} c`,
  ordering: ({ words }) => `1. ${words(3)} one\n2. ${words(3)} two\n3. ${words(3)} three\n4. ${words(3)} four`,
  blanks: ({ words }) => `The ${words(2)} is [[${words(1)} x]] and the ${words(3)} is [[${words(1)} y|other]].`,
  dropdowns: ({ words }) => `The ${words(2)} is [[ (${words(1)} one) | ${words(1)} two ]] at ${words(2)}.`,
  essay: ({ paragraph }) => `> [!answer]\n> ${paragraph(2)}`,
  hotspot: ({ words }) =>
    `![Two marks on a field](img/field.svg)\n\n- [x] ${words(2)} one {circle=60,60,20}\n- [ ] ${words(2)} two {rect=120,30,60,60}`,
};

const FIELD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120"><rect width="240" height="120" fill="#eee"/><circle cx="60" cy="60" r="20"/><rect x="120" y="30" width="60" height="60"/></svg>\n';

/** Only a topic with a picture has a question on it; the others go round the remaining types. */
function questionsOf(index, makers, hasImage) {
  const names = Object.keys(QUESTION_TYPES).filter((name) => hasImage || name !== 'hotspot');
  const chosen = Array.from({ length: QUESTIONS }, (_, place) => names.at((index + place) % names.length));
  if (hasImage && !chosen.includes('hotspot')) chosen[QUESTIONS - 1] = 'hotspot';
  return chosen.map((name, place) => {
    const attributes = `#q${place + 1}${name === 'hotspot' ? ' .hotspot' : ''}`;
    return `### Which ${makers.words(6)}? {${attributes}}\n\n${QUESTION_TYPES[name](makers)}\n`;
  });
}

const idOf = (index) => `topic-${String(index).padStart(5, '0')}`;

/** Topic number `index` of the catalogue as the text of its topic.md; `edition` changes its words. */
export function topicText(index, edition = 0) {
  const random = randomFrom(index * 1000 + edition + 7);
  const pick = pickWith(random);
  const makers = { ...sentencesWith(pick, random), number: () => Math.floor(random() * 900) + 10 };
  const { words, sentence, paragraph } = makers;
  const hasImage = index % 10 === 0;
  const text = Array.from(
    { length: SECTIONS - 3 },
    (_, place) => `## ${capital(words(3))} ${place + 1}\n\n${paragraph(4)}\n\n${paragraph(3)}\n`,
  );
  return [
    `---\nid: ${idOf(index)}\ntitle: ${capital(words(4))} ${index}\nsummary: ${sentence()}\nkeywords: [${words(1)}]\n---\n`,
    `# ${capital(words(3))}\n\n${paragraph(3)}\n`,
    hasImage ? '![Two marks on a field](img/field.svg "The field")\n' : '',
    ...text,
    `## Key facts\n\n${Array.from({ length: 4 }, () => `- ${sentence()}`).join('\n')}\n`,
    `## Related terms\n\n- **${capital(words(2))} alpha** — ${words(10)}.\n- **${capital(words(2))} beta** — ${words(10)}.\n`,
    `## Quiz\n\n${questionsOf(index, makers, hasImage).join('\n')}`,
  ].join('\n');
}

/** Writes topics 1 to `count` below `folder`, a hundred in a folder, every tenth with a picture. */
export function writeCatalogue(folder, count) {
  for (let index = 1; index <= count; index += 1) {
    const topic = topicFolder(folder, index);
    mkdirSync(join(topic, 'img'), { recursive: true });
    writeFileSync(join(topic, 'topic.md'), topicText(index));
    if (index % 10 === 0) writeFileSync(join(topic, 'img/field.svg'), FIELD);
  }
}

/** The folder of topic number `index`. */
export const topicFolder = (folder, index) =>
  join(folder, `part-${String(Math.floor(index / 100)).padStart(3, '0')}`, idOf(index));
