import type { GradableType } from '../../scoring/index.js';
import type { QuestionData } from '../lesson-data.js';
import { dropdowns } from './dropdowns.js';
import { essay } from './essay.js';
import { fillBlanks } from './fill-blanks.js';
import { hotspot } from './hotspot.js';
import { matching } from './matching.js';
import { multipleChoice } from './multiple-choice.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import type { QuestionModule } from './question-module.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';

const modules = {
  'single-choice': singleChoice,
  'true-false': trueFalse,
  'multiple-choice': multipleChoice,
  'short-text': shortText,
  numeric,
  matching,
  ordering,
  'fill-blanks': fillBlanks,
  dropdowns,
  essay,
  hotspot,
} satisfies { readonly [T in GradableType]: QuestionModule<T> };

/** The one place where a question meets the module of its own type. */
export const moduleOf = ({ type }: QuestionData): QuestionModule<GradableType> =>
  modules[type] as unknown as QuestionModule<GradableType>;
