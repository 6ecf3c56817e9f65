import { writesDecimalComma } from '../../languages.js';
import type { QuestionParts } from '../question.js';
import type { Reading } from '../reading.js';
import { isNumber } from './numbers.js';

/** A type that the format has and this version does not build. It must not be read as another one. */
interface Unsupported {
  readonly name: string;
  readonly instead: string;
  readonly recognises: (parts: QuestionParts, reading: Reading) => boolean;
}

export const unsupported: readonly Unsupported[] = [
  {
    name: 'a pool',
    instead: 'write its questions under ### headings',
    recognises: ({ has }) => has('.pool'),
  },
  {
    name: 'a hotspot',
    instead: 'remove .hotspot, and write choices without coordinates',
    recognises: ({ has }) => has('.hotspot'),
  },
  {
    name: 'a numeric question',
    instead: 'write {.text} at the end of the heading to have the answers compared as words',
    recognises: ({ shape, answers, has }, { lang }) => {
      if (shape !== 'answers' || has('.text')) return false;
      const right = answers.filter((answer) => answer.right);
      const numbers = right.every(({ text }) => isNumber(text, writesDecimalComma(lang)));
      return has('unit') || (right.length > 0 && numbers);
    },
  },
  {
    name: 'a matching question',
    instead: 'ask for each pair in a question of its own',
    recognises: ({ shape }) => shape === 'pairs',
  },
  {
    name: 'an ordering question',
    instead: 'offer several orders as choices',
    recognises: ({ shape }) => shape === 'order',
  },
  {
    name: 'a question with gaps',
    instead: 'ask for each gap in a question of its own; for brackets that are text write \\[\\[',
    recognises: ({ shape, callouts, stem, stemLine }, { parsed }) =>
      shape === undefined &&
      !callouts.some(({ name }) => name === 'answer' || name === 'rubric') &&
      [stemLine, parsed.fragment(stem, stemLine.at)].some(({ tokens }) =>
        tokens.some(({ children }) => children?.some(({ type, content }) => type === 'text' && content.includes('[['))),
      ),
  },
];
