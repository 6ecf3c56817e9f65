import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Media } from '../topic/media.js';
import type { Position } from '../topic/position.js';
import { isRichText } from '../topic/rich-text.js';
import { type Topic, topicSchema } from '../topic/topic.js';
import type { Draft } from './draft.js';
import { diagnosticsOf } from './issues.js';
import { parsePruned } from './prune.js';

/**
 * The topic that a reader's draft says, and everything that is wrong with its shape.
 * What is wrong is left out of the topic, or a word stands in for it, so that the checks still see the rest;
 * there is no topic where nothing of use is left.
 */
export function validate(draft: Draft, media: readonly Media[]): { topic?: Topic; diagnostics: Diagnostic[] } {
  const places = placesOf(draft);
  const { data, positions, issues } = parsePruned(topicSchema, { data: draft.data, positions: places });
  const diagnostics = diagnosticsOf(issues, { ...draft, positions: places }, topicSchema);
  if (!data) return { diagnostics };

  // A malformed id stays what it is, so that two topics that share one are told of it; two without any share none.
  const id = typeof draft.data.id === 'string' && draft.data.id !== '' ? draft.data.id : draft.file;
  return { topic: { ...data, id, file: draft.file, media, positions }, diagnostics };
}

/** The reader's places by path, and beside them what the draft's objects say in their `at`. */
function placesOf(draft: Draft): Map<string, Position> {
  const places = new Map<string, Position>();
  collectPlaces(draft.data, '', places);
  for (const [path, position] of draft.positions) places.set(path, position);
  return places;
}

function collectPlaces(value: unknown, path: string, places: Map<string, Position>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, 'at')) places.set(path, (value as { at: Position }).at);
  if (isRichText(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key !== 'at') collectPlaces(child, path === '' ? key : `${path}/${key}`, places);
  }
}
