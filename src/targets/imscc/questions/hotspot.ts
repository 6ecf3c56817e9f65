import type { Hotspot } from '../../../topic/questions/hotspot.js';
import type { ItemContext } from '../../qti12/item.js';
import { stemAndBody } from '../../qti12/question-text.js';
import type { CcPart } from '../item.js';
import { choicesOf } from './choices.js';

/** A choice of the areas' labels below the picture. */
export function writeHotspot(question: Hotspot, context: ItemContext): CcPart[] {
  const several = question.areas.filter(({ right }) => right).length > 1;
  context.lose('loss-hotspot');
  if (several) context.lose('loss-grading', { grading: 'all' });
  const offered = question.areas.map(({ label, right, feedback }) => ({ text: label, right, feedback }));
  return [
    {
      text: { ...stemAndBody(question, context.html), needed: context.html(question.image) },
      answer: { profile: several ? 'multiple_response' : 'multiple_choice', choices: choicesOf(offered, context) },
    },
  ];
}
