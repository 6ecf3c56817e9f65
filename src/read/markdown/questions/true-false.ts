import { truthOf } from '../../languages.js';
import type { QuestionParts } from '../question.js';
import type { QuestionReader } from './question-reader.js';

/** Two choices that say True and False, in English or the topic's language. */
export const trueFalse: QuestionReader<'true-false'> = {
  type: 'true-false',
  attributes: ['penalty'],
  recognises: (parts, { lang }) =>
    !parts.has('.multiple') && !parts.has('.single') && truthOf(textsOf(parts), lang) !== undefined,
  read: (parts, { lang }) => {
    const values = truthOf(textsOf(parts), lang) ?? [];
    return { choices: parts.choices.map((choice, index) => ({ ...choice, value: values[index] })) };
  },
};

const textsOf = ({ choices }: QuestionParts): string[] => choices.map(({ text }) => text.text);
