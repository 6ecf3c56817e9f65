import type { Position } from '../../topic/position.js';
import { slug, takeUnique } from '../../topic/slug.js';
import { takeAttributes } from './attributes.js';
import { type Block, type Group, headingLevel, splitAtHeadings } from './blocks.js';
import { isPool, type Pool, readPool } from './pool.js';
import { type QuestionSource, readQuestion } from './question.js';
import type { Part, Reading } from './reading.js';

/** What a heading under *Quiz* begins: a question, or a pool with its questions. */
interface Entry {
  readonly pool?: Pool;
  readonly questions: readonly Omit<QuestionSource, 'id'>[];
}

/** What stands under `## Quiz`: an introduction, and questions under `###`. Positions begin with `questions/0`. */
export function readQuiz(blocks: readonly Block[], at: Position, reading: Reading): Part {
  const { before, groups } = splitAtHeadings(blocks, 3);
  const entries = groups.map((group) => entryOf(group, reading));
  const takeId = idGiver(entries);
  const positions = new Map<string, Position>();
  const questions: Record<string, unknown>[] = [];
  const pools: Record<string, unknown>[] = [];
  for (const { pool, questions: sources } of entries) {
    const id = pool && (pool.id ?? takeId(pool.name, 'pool'));
    if (pool) {
      for (const [key, place] of pool.positions) positions.set(`pools/${pools.length}/${key}`, place);
      pools.push({ ...pool.data, id });
    }
    for (const source of sources) {
      const part = readQuestion({ ...source, id: questionId(source, takeId, reading) }, reading);
      for (const [path, place] of part.positions) positions.set(`questions/${questions.length}/${path}`, place);
      questions.push({ ...part.data, ...(pool && { pool: id }) });
    }
  }
  const intro = withoutHeadings(before, reading);
  const data = { ...(intro.length > 0 && { intro: reading.parsed.fragment(intro, at) }), questions };
  return { data: { ...data, ...(pools.length > 0 && { pools }) }, positions };
}

function entryOf({ heading, blocks }: Group, reading: Reading): Entry {
  const attributes = takeAttributes(heading.inline);
  if (!isPool(attributes)) {
    return { questions: [{ heading, attributes, blocks: withoutHeadings(blocks, reading) }] };
  }
  const { before, groups } = splitAtHeadings(blocks, 4);
  for (const { at } of before) {
    reading.say('out-of-place', at, {
      where: 'between a pool and its first question',
      instead: 'write it above the pool, or begin a question with ####',
    });
  }
  const questions = groups.map((group) => ({
    heading: group.heading,
    attributes: takeAttributes(group.heading.inline),
    blocks: withoutHeadings(group.blocks, reading),
  }));
  return { pool: readPool(heading, attributes, reading), questions };
}

type TakeId = (words: string, prefix: string) => string;

/** Slugs that no question and no pool of the quiz has as its id. */
function idGiver(entries: readonly Entry[]): TakeId {
  const given = entries.flatMap(({ pool, questions }) => [pool?.id, ...questions.map(givenId)]);
  const taken = new Set(given.filter((id) => id !== undefined));
  return (words, prefix) => takeUnique(slug(words, prefix), taken);
}

const givenId = ({ attributes }: Omit<QuestionSource, 'id'>): string | undefined =>
  attributes.find(({ name }) => name === '#')?.value;

/** Where an id is missing a slug of the stem stands in, which is said. */
function questionId(source: Omit<QuestionSource, 'id'>, takeId: TakeId, { say }: Reading): QuestionSource['id'] {
  return (stem) => {
    const given = givenId(source);
    if (given !== undefined) return given;
    const id = takeId(stem, 'q');
    say('question-id-missing', source.heading.at, { id });
    return id;
  };
}

/** Every heading under *Quiz* is a question's or a pool's. */
function withoutHeadings(blocks: readonly Block[], { say }: Reading): Block[] {
  return blocks.filter((block) => {
    if (headingLevel(block) === 0) return true;
    say('out-of-place', block.at, {
      where: 'under a quiz',
      instead: 'write ### for a question, or **bold** in its text',
    });
    return false;
  });
}
