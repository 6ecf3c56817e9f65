import type { Topic } from '../topic/topic.js';

/**
 * What a topic says that no page of its lesson shows, as JSON for an import that brings the lesson back: `retired`,
 * `allow-loss`, `print`, `include-review`, and the names of its pools by their ids. Undefined where it says none of it.
 */
export function unshownOf({ retired, print, quiz, chapters, ...topic }: Topic): string | undefined {
  const allowed = topic['allow-loss'];
  const pools = (quiz?.pools ?? []).map(({ id, name }) => [id, name] as const);
  const said = {
    ...(retired && { retired }),
    ...(allowed.length > 0 && { 'allow-loss': allowed }),
    ...(print !== 'handout' && { print }),
    ...(quiz?.['include-review'] && { 'include-review': true }),
    ...(pools.length > 0 && { pools: Object.fromEntries(pools) }),
  };
  return chapters || Object.keys(said).length === 0 ? undefined : JSON.stringify(said);
}
