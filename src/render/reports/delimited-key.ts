import type { QuestionData, QuestionDataOf } from '../../player/lesson-data.js';
import { delimitedResponse } from '../../player/lms/delimited/index.js';
import type { DelimitedKind } from '../../player/lms/report-key.js';
import { rightPlaces } from '../../scoring/choice.js';
import { writeDecimal } from '../../scoring/decimal.js';
import { acceptedRows, rightMenuPlaces } from '../../scoring/gaps.js';
import type { GradableType, Responses } from '../../scoring/index.js';
import { matchingOptions, rightOptions } from '../../scoring/matching.js';
import { parseRange } from '../../scoring/numeric.js';
import { rightAnswers } from '../../scoring/score.js';
import { type Component, componentsOf } from './components.js';

/** What xAPI's definition of an interaction lists: `choices` of a choice or a sequence, the two sides of a matching. */
interface Components {
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

/** One question in the forms that SCORM 2004 and xAPI share. */
export interface DelimitedKey {
  readonly kind: DelimitedKind;
  /** Identifiers of what is chosen or moved (src/player/lms/report-key.ts). */
  readonly names: readonly string[];
  /** Each accepted answer; none where a person marks it, or where only a regular expression says what is right. */
  readonly patterns: readonly string[];
  /** Empty where the answer is typed. */
  readonly components: Components;
}

/** How one question type is described to the standards that join a response's parts with `[,]`. */
interface KeyType<T extends GradableType> {
  readonly kind: DelimitedKind;
  /** How many parts a response can have at most; one without it. */
  readonly parts?: (question: QuestionDataOf<T>) => number;
  readonly components?: (question: QuestionDataOf<T>) => Components;
  readonly names?: (question: QuestionDataOf<T>, components: Components) => readonly string[];
  /** `write` writes a response; a pattern is one, or begins or ends with more. */
  readonly patterns: (question: QuestionDataOf<T>, write: (response: Responses[T]) => string) => readonly string[];
}

type Words = Pick<QuestionData, 'words'>;

const idsOf = (components: readonly Component[] = []): string[] => components.map(({ id }) => id);

const chosen = {
  components: ({ words }: Words) => ({ choices: componentsOf(words) }),
  names: (_question: Words, { choices }: Components) => idsOf(choices),
};

/** `{case_matters=false}`; none of the player's patterns leaves it to the default, which differs between standards. */
const caseMatters = (matters: boolean): string => `{case_matters=${matters}}`;

const types: { readonly [T in GradableType]: KeyType<T> } = {
  'single-choice': {
    kind: 'choice',
    ...chosen,
    patterns: (question, write) => rightPlaces(question.choices).map(write),
  },
  'true-false': {
    kind: 'true-false',
    names: ({ words }) => words,
    patterns: (question, write) => rightPlaces(question.choices).map(write),
  },
  'multiple-choice': {
    kind: 'choice',
    parts: ({ choices }) => choices.length,
    ...chosen,
    patterns: (question, write) => [write(rightPlaces(question.choices))],
  },
  hotspot: {
    kind: 'choice',
    parts: ({ areas }) => areas.length,
    ...chosen,
    patterns: (question, write) => [write(rightPlaces(question.areas))],
  },
  ordering: {
    kind: 'sequencing',
    parts: ({ items }) => items.length,
    ...chosen,
    patterns: ({ items }, write) => [write([...items.keys()])],
  },
  'short-text': {
    kind: 'fill-in',
    patterns: (question, write) =>
      rightAnswers(question)
        .filter(({ pattern }) => !pattern)
        .map(({ text }) => caseMatters(question.case) + write(text)),
  },
  'fill-blanks': {
    kind: 'fill-in',
    parts: ({ gaps }) => gaps.length,
    // One accepted answer of each gap.
    patterns: (question, write) =>
      acceptedRows(question).map((row) => `${caseMatters(question.case)}{order_matters=true}${write(row)}`),
  },
  essay: { kind: 'long-fill-in', patterns: () => [] },
  numeric: {
    kind: 'numeric',
    // Both ends of what is accepted: Moodle refuses an open range.
    patterns: (question) =>
      rightAnswers(question).flatMap(({ text }) => {
        const range = parseRange(text, question.comma);
        return range ? [`${writeDecimal(range.min)}[:]${writeDecimal(range.max)}`] : [];
      }),
  },
  matching: {
    kind: 'matching',
    parts: ({ pairs }) => pairs.length,
    components: (question) => ({
      source: componentsOf(question.words),
      target: componentsOf(matchingOptions(question)),
    }),
    names: (_question, { source, target }) => [...idsOf(source), ...idsOf(target)],
    patterns: (question, write) => [write(rightOptions(question))],
  },
  dropdowns: {
    kind: 'matching',
    parts: ({ gaps }) => gaps.length,
    // What all menus offer, each once: the same words in two menus are one target.
    components: ({ gaps, words }) => ({
      source: componentsOf(gaps.map((_, gap) => String(gap + 1))),
      target: componentsOf([...new Set(words)]),
    }),
    names: ({ words }, { target }) => {
      const all = [...new Set(words)];
      return words.map((each) => target?.[all.indexOf(each)]?.id ?? '');
    },
    patterns: (question, write) => [write(rightMenuPlaces(question))],
  },
};

/** The one place where a question meets the description of its own type. */
const typeOf = ({ type }: QuestionData) => types[type] as unknown as KeyType<GradableType>;

/** How many parts a response can have at most. */
export const mostParts = (question: QuestionData): number => typeOf(question).parts?.(question) ?? 1;

/** What SCORM 2004 and xAPI are told of a question, whatever is answered. */
export function delimitedKey(question: QuestionData): DelimitedKey {
  const type = typeOf(question);
  const components = type.components?.(question) ?? {};
  const names = type.names?.(question, components) ?? [];
  const patterns = type.patterns(question, (response) => delimitedResponse(question, response, names));
  return { kind: type.kind, names, patterns, components };
}
