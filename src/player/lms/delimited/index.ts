import type { GradableType } from '../../../scoring/index.js';
import type { Interaction } from '../../interaction.js';
import { hotspot, multipleChoice, ordering, singleChoice, trueFalse } from './choices.js';
import type { Components, DelimitedKind, DelimitedType } from './delimited-type.js';
import { numeric } from './numeric.js';
import { dropdowns, matching } from './pairs.js';
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
} satisfies { readonly [T in GradableType]: DelimitedType<T> };

/** One interaction in the forms that SCORM 2004 and xAPI share. */
export interface DelimitedReport {
  readonly kind: DelimitedKind;
  /** How many parts a response can have at most. */
  readonly parts: number;
  /** Undefined where nothing was answered, or what was answered has no such form. */
  readonly response: string | undefined;
  readonly patterns: readonly string[];
  readonly components: Components;
}

export function delimitedReport({ question, response }: Interaction): DelimitedReport {
  // The one place where a question meets the forms of its own type.
  const type = types[question.type] as unknown as DelimitedType<GradableType>;
  return {
    kind: type.kind,
    parts: type.parts(question),
    response: response === undefined ? undefined : type.response(response, question) || undefined,
    patterns: type.patterns(question),
    components: type.components(question),
  };
}
