import { identifier } from '../report-text.js';
import type { ScormCalls } from './scorm-calls.js';
import { numberWithin } from './scorm-session.js';
import type { ObjectiveScore } from './session.js';

/**
 * Tells an LMS how far the topic's objectives are reached: those that it has from the manifest or from earlier sittings,
 * and new ones after them. What it has of an objective is never lowered. False where it does not take one.
 */
export function writeObjectives(lms: ScormCalls, objectives: readonly ObjectiveScore[]): boolean {
  const count = Number(lms.get('cmi.objectives._count')) || 0;
  const known = Array.from({ length: count }, (_, place) => lms.get(`cmi.objectives.${place}.id`));
  return objectives.map((objective) => writeObjective(lms, known, objective)).every(Boolean);
}

function writeObjective(lms: ScormCalls, known: string[], objective: ObjectiveScore): boolean {
  const id = identifier(objective.id);
  const isNew = !known.includes(id);
  const at = `cmi.objectives.${isNew ? known.length : known.indexOf(id)}`;
  if (isNew && !lms.set(`${at}.id`, id)) return false;
  if (isNew) known.push(id);
  const before = isNew ? undefined : numberWithin(-1, 1, lms.get(`${at}.score.scaled`));
  if (before !== undefined && before > objective.share) return true;
  const raw = Math.round(objective.share * 10_000) / 100;
  const scores = { min: 0, max: 100, raw, scaled: objective.share };
  const taken = Object.entries(scores).map(([name, value]) => lms.set(`${at}.score.${name}`, value));
  return [...taken, writeSuccess(lms, at, isNew, objective)].every(Boolean);
}

function writeSuccess(lms: ScormCalls, at: string, isNew: boolean, { success }: ObjectiveScore): boolean {
  const passed = !isNew && lms.get(`${at}.success_status`) === 'passed';
  return success === 'unknown' || passed || lms.set(`${at}.success_status`, success);
}
