import { truthOf } from '../../languages.js';
import { choicesOf } from '../choices.js';
import type { QuestionParts } from '../question.js';
import type { QuestionReader } from './question-reader.js';

/** Two choices that say True and False, in English or the topic's language. */
export const trueFalse: QuestionReader<'true-false'> = {
  type: 'true-false',
  attributes: ['penalty'],
  recognises: (parts, { lang }) =>
    !parts.has('.multiple') && !parts.has('.single') && truthOf(textsOf(parts), lang) !== undefined,
  read: (parts, reading) => {
    const values = truthOf(textsOf(parts), reading.lang) ?? [];
    const choices = choicesOf(parts.boxes, ['pin', '%'], reading);
    return { choices: choices.map((choice, index) => ({ ...choice, value: values[index] })) };
  },
};

const textsOf = ({ boxes }: QuestionParts): string[] => boxes.map(({ text }) => text.text);
