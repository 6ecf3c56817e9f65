import { wordLimits } from '../../../render/word-limits.js';
import type { Essay } from '../../../topic/questions/essay.js';
import type { ItemContext, ItemParts } from '../item.js';
import { plainLines } from '../plain-lines.js';
import { responseStr } from '../response.js';

/** A person marks: the model answer is shown to everybody afterwards, the rubric to who marks. */
export function writeEssay({ answer, rubric, words }: Essay, context: ItemContext): ItemParts {
  if (rubric) context.lose('loss-rubric');
  const limits = words && wordLimits(words, context.lang);
  if (limits) context.lose('loss-words', { limits });
  return {
    type: 'essay_question',
    response: responseStr(),
    ...(limits && { instruction: limits }),
    general: answer ? [context.html(answer)] : [],
    ...(rubric && { gradingNotes: plainLines(context.html(rubric)) }),
  };
}
