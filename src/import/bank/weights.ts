import type { AuthoredOf } from '../../write/authored.js';
import { oneOfChoices } from './choices.js';

/** A choice as Moodle weighs it: per cent of the points, of those that are not right 0 or less. */
export interface Weighted {
  /** Markdown. */
  readonly text: string;
  readonly percent: number;
  readonly feedback?: string | undefined;
}

type Base = Omit<AuthoredOf<'single-choice'>, 'type' | 'choices' | 'shuffle' | 'penalty'> & {
  readonly shuffle?: boolean;
};
type ChoiceQuestion = AuthoredOf<'single-choice' | 'true-false' | 'multiple-choice'>;

/** What a choice costs, in per cent, where each that is not right costs the same. */
const costOf = (wrong: readonly Weighted[]): number | undefined => {
  const [first = 0, ...rest] = wrong.map(({ percent }) => -percent);
  return rest.every((each) => Math.abs(each - first) < 0.001) ? first : undefined;
};

const costs = (percent: number, points = 1): number => Number(((percent * points) / 100).toFixed(5));

/** A question of which one choice is taken; `note` hears what its weights cannot be here. */
export function weighOne(
  base: Base,
  choices: readonly Weighted[],
  note: (words: string) => void,
  lang?: string,
): ChoiceQuestion {
  const best = Math.max(...choices.map(({ percent }) => percent));
  const wrong = choices.filter(({ percent }) => percent <= 0);
  const cost = costOf(wrong);
  if (cost === undefined) note('its wrong choices cost different parts of the points: here they cost nothing');
  const { shuffle, ...rest } = base;
  const question = oneOfChoices(
    rest,
    choices.map(({ text, percent, feedback }) => ({
      text,
      right: percent > 0 && percent === best,
      ...(percent > 0 && percent < 100 && { credit: percent }),
      ...(feedback !== undefined && { feedback }),
    })),
    lang,
  );
  return {
    ...question,
    ...(question.type === 'single-choice' && shuffle !== undefined && { shuffle }),
    ...(cost && { penalty: costs(cost, base.points) }),
  };
}

/** A question of which several may be taken. */
export function weighSeveral(base: Base, choices: readonly Weighted[], note: (words: string) => void): ChoiceQuestion {
  const right = choices.filter(({ percent }) => percent > 0);
  const wrong = choices.filter(({ percent }) => percent <= 0);
  const share = 100 / Math.max(1, right.length);
  if (right.some(({ percent }) => Math.abs(percent - share) > EVEN))
    note('its right choices earn different parts of the points: here they earn the same');
  const cost = costOf(wrong);
  if (cost === undefined)
    note('its wrong choices cost different parts of the points: here each takes back what a right one earns');
  const isUsual = cost === undefined || wrong.length === 0 || Math.abs(cost - share) < EVEN;
  return {
    ...base,
    type: 'multiple-choice',
    choices: choices.map(({ text, percent, feedback }) => ({
      text,
      right: percent > 0,
      ...(feedback !== undefined && { feedback }),
    })),
    ...(!isUsual && { penalty: costs(cost, base.points) }),
  };
}

/** Parts such as a seventh are rounded, and 30, 35 and 35 stand for a third each. */
const EVEN = 6;
