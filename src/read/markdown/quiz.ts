import type { Position } from '../../topic/position.js';
import { slug, takeUnique } from '../../topic/slug.js';
import { type Attribute, takeAttributes } from './attributes.js';
import { type Block, type Group, headingLevel, splitAtHeadings } from './blocks.js';
import { type QuestionSource, readQuestion } from './question.js';
import type { Part, Reading } from './reading.js';

/** What stands under `## Quiz`: an introduction, and questions under `###`. Positions begin with `questions/0`. */
export function readQuiz(blocks: readonly Block[], at: Position, reading: Reading): Part {
  const { before, groups } = splitAtHeadings(blocks, 3);
  const positions = new Map<string, Position>();
  const questions = questionSources(groups, reading).map((source, index) => {
    const part = readQuestion(source, reading);
    for (const [path, place] of part.positions) positions.set(`questions/${index}/${path}`, place);
    return part.data;
  });
  const intro = withoutHeadings(before, reading);
  return { data: { ...(intro.length > 0 && { intro: reading.parsed.fragment(intro, at) }), questions }, positions };
}

/** Questions with their ids; where one is missing a slug of the stem stands in that no other question has. */
function questionSources(groups: readonly Group[], reading: Reading): QuestionSource[] {
  const { parsed, say } = reading;
  const sources = groups.map(({ heading, blocks }) => {
    const attributes = takeAttributes(heading.inline);
    return { heading, attributes, blocks: isPool(attributes) ? blocks : withoutHeadings(blocks, reading) };
  });
  const idOf = ({ attributes }: (typeof sources)[number]): string | undefined =>
    attributes.find(({ name }) => name === '#')?.value;
  const taken = new Set(sources.flatMap((source) => idOf(source) ?? []));
  return sources.map((source) => {
    const { inline, at } = source.heading;
    const given = idOf(source);
    if (given !== undefined) return { ...source, id: given };
    const id = takeUnique(slug(parsed.line(inline).text, 'q'), taken);
    if (!isPool(source.attributes)) say('question-id-missing', at, { id });
    return { ...source, id };
  });
}

const isPool = (attributes: readonly Attribute[]): boolean => attributes.some(({ name }) => name === '.pool');

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
