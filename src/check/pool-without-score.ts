import { isGraded } from '../scoring/index.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';
import { poolsOf } from './pools.js';

/** All that a machine can grade is in pools, and each of these can give a learner essays alone. */
export const checkPoolWithoutScore: Check = (topic, report) => {
  const pools = poolsOf(topic);
  const pooled = new Set(pools.map(({ pool }) => pool.id));
  const isAlwaysAsked = ({ pool }: { readonly pool?: string | undefined }): boolean =>
    pool === undefined || !pooled.has(pool);
  if (questionsOf(topic).some((question) => isGraded(question) && isAlwaysAsked(question))) return;
  const givesEssaysAlone = pools.every(({ pool, questions }) => {
    const essays = questions.filter((question) => !isGraded(question)).length;
    return essays >= Math.min(pool.pick, questions.length);
  });
  const mixed = pools.find(({ questions }) => questions.some(isGraded));
  if (!mixed || !givesEssaysAlone) return;
  report(mixed.pool.at, { name: mixed.pool.name });
};
