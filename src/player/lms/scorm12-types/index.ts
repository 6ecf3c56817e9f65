import type { GradableType } from '../../../scoring/index.js';
import type { QuestionData } from '../../lesson-data.js';
import { hotspot, multipleChoice, ordering, singleChoice, trueFalse } from './choices.js';
import { numeric } from './numeric.js';
import { dropdowns, matching } from './pairs.js';
import type { Scorm12Type } from './scorm12-type.js';
import { essay, fillBlanks, shortText } from './typed.js';

const types = {
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
} satisfies { readonly [T in GradableType]: Scorm12Type<T> };

/** The one place where a question meets SCORM 1.2's forms of its own type. */
export const scorm12TypeOf = ({ type }: QuestionData): Scorm12Type<GradableType> =>
  types[type] as unknown as Scorm12Type<GradableType>;
