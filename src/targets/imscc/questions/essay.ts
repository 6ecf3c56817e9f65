import type { Essay } from '../../../topic/questions/essay.js';
import type { ItemContext } from '../../qti12/item.js';
import { writeEssay as essayParts } from '../../qti12/questions/essay.js';
import type { CcPart } from '../item.js';

/** As in QTI 1.2: the model answer is shown to everybody afterwards, the rubric is for who marks. */
export function writeEssay(question: Essay, context: ItemContext): CcPart[] {
  const { instruction, general = [], gradingNotes } = essayParts(question, context);
  return [
    {
      answer: { profile: 'essay' },
      general,
      ...(instruction && { instruction }),
      ...(gradingNotes && { gradingNotes }),
    },
  ];
}
