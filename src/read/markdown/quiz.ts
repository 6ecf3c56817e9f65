import type { Position } from '../../topic/position.js';
import { slug, takeUnique } from '../../topic/slug.js';
import { takeAttributes } from './attributes.js';
import { type Block, headingLevel, splitAtHeadings } from './blocks.js';
import { type QuestionSource, readQuestion } from './question.js';
import type { Part, Reading } from './reading.js';

/** What stands under `## Quiz`: an introduction, and questions under `###`. Positions begin with `questions/0`. */
export function readQuiz(blocks: readonly Block[], at: Position, reading: Reading): Part {
  const { before, groups } = splitAtHeadings(blocks, 3);
  const positions = new Map<string, Position>();
  const questions = questionSources(groups, reading)
    .flatMap((source) => readQuestion(source, reading) ?? [])
    .map((part, index) => {
      for (const [path, place] of part.positions) positions.set(`questions/${index}/${path}`, place);
      return part.data;
    });
  return { data: { ...(before.length > 0 && { intro: reading.parsed.fragment(before, at) }), questions }, positions };
}

/** Questions with their ids; where one is missing a slug of the stem stands in that no other question has. */
function questionSources(groups: ReturnType<typeof splitAtHeadings>['groups'], reading: Reading): QuestionSource[] {
  const { parsed, say } = reading;
  const sources = groups.flatMap(({ heading, blocks }) => {
    const attributes = heading.inline ? takeAttributes(heading.inline) : [];
    return sayPool(heading, attributes, reading)
      ? []
      : [{ heading, attributes, blocks: withoutHeadings(blocks, reading) }];
  });
  const idOf = ({ attributes }: (typeof sources)[number]): string | undefined =>
    attributes.find(({ name }) => name === '#')?.value;
  const taken = new Set(sources.flatMap((source) => idOf(source) ?? []));
  return sources.map((source) => {
    const { inline, at } = source.heading;
    const given = idOf(source);
    if (given !== undefined) return { ...source, id: given };
    const id = takeUnique(slug(inline ? parsed.line(inline).text : '', 'q'), taken);
    say('question-id-missing', at, { id });
    return { ...source, id };
  });
}

function sayPool({ at }: Block, attributes: QuestionSource['attributes'], { say }: Reading): boolean {
  const pool = attributes.some(({ name }) => name === '.pool');
  if (pool) say('question-type-unsupported', at, { type: 'a pool', instead: 'write its questions under ### headings' });
  return pool;
}

/** A question is one heading deep: what stands under a heading within it would be taken for its text. */
function withoutHeadings(blocks: readonly Block[], { say }: Reading): Block[] {
  return blocks.filter((block) => {
    if (headingLevel(block) === 0) return true;
    say('out-of-place', block.at, {
      where: 'within a question',
      instead: 'write ### for a question, or **bold** in its text',
    });
    return false;
  });
}
