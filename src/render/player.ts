import { memoised } from '../topic/memoised.js';
import type { Topic } from '../topic/topic.js';

const PART = /\/\*part ([\w-]+)\*\/(.*?)\/\*else\*\/(.*?)\/\*end\*\//gs;

/** `player` (see scripts/players.mjs) with those of its parts alone that the lesson of this topic uses. */
export const playerFor = (player: string, topic: Topic): string =>
  withParts(player)([...new Set(partsOf(topic))].sort().join(' '));

/** The player with these parts, named with blanks between them: one text for all lessons that use the same ones. */
const withParts = memoised((player: string) =>
  memoised((parts: string) => {
    const used = new Set(parts.split(' '));
    return player.replace(PART, (_, part: string, code: string, without: string) => (used.has(part) ? code : without));
  }),
);

/** Parts are named after files of src/player: those of question types like the type. */
const partsOf = ({ quiz, sections }: Topic): string[] => [
  ...(quiz?.questions ?? []).map(({ type }) => type),
  ...(quiz?.['time-limit'] ? ['timer'] : []),
  ...(sections.some(({ kind }) => kind === 'terms') ? ['term-notes'] : []),
];
