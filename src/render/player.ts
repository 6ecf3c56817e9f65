import type { Topic } from '../topic/topic.js';

const PART = /\/\*part ([\w-]+)\*\/(.*?)\/\*end\*\//gs;

/** `player` (see scripts/players.mjs) with those of its parts alone that the lesson of this topic uses. */
export function playerFor(player: string, topic: Topic): string {
  const used = new Set(partsOf(topic));
  return player.replace(PART, (_, part: string, code: string) => (used.has(part) ? code : ''));
}

/** Parts are named after files of src/player: those of question types like the type. */
const partsOf = ({ quiz, sections }: Topic): string[] => [
  ...(quiz?.questions ?? []).map(({ type }) => type),
  ...(quiz?.['time-limit'] ? ['timer'] : []),
  ...(sections.some(({ kind }) => kind === 'terms') ? ['term-notes'] : []),
];
