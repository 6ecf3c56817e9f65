import { acceptedRows } from '../../questions/fill-blanks.js';
import { rightAnswers } from '../../questions/typed.js';
import { oneLine } from '../../report-text.js';
import type { DelimitedType } from './delimited-type.js';

const components = () => ({});

/** `{case_matters=false}`; none of the player's patterns leaves it to the default, which differs between standards. */
const caseMatters = (matters: boolean): string => `{case_matters=${matters}}`;

/** What people type, of which nothing is taken for a delimiter or a prefix such as `{lang=en}`. */
export const plainText = (text: string): string =>
  oneLine(text)
    .replace(/\[([,.:])\]/g, '[ $1 ]')
    .replace(/^\{/, ' {');

export const shortText: DelimitedType<'short-text'> = {
  kind: 'fill-in',
  parts: () => 1,
  response: plainText,
  patterns: (question) =>
    rightAnswers(question)
      .filter(({ pattern }) => !pattern)
      .map(({ text }) => caseMatters(question.case) + plainText(text)),
  components,
};

/** As typed, one after the other; a pattern holds one accepted answer of each gap. */
export const fillBlanks: DelimitedType<'fill-blanks'> = {
  kind: 'fill-in',
  parts: ({ gaps }) => gaps.length,
  response: (texts) => texts.map(plainText).join('[,]'),
  patterns: (question) =>
    acceptedRows(question).map(
      (row) => `${caseMatters(question.case)}{order_matters=true}${row.map(plainText).join('[,]')}`,
    ),
  components,
};

/** As it was written, line by line. */
export const essay: DelimitedType<'essay'> = {
  kind: 'long-fill-in',
  parts: () => 1,
  response: (text) => text,
  patterns: () => [],
  components,
};
