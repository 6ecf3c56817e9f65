import type { ExpectedAnswer, ShortText } from '../../../topic/questions/short-text.js';
import { gradingNotes } from '../../grading-notes.js';
import { spellings } from '../../spellings.js';
import type { XmlElement } from '../../xml.js';
import { responseDeclaration } from '../declarations.js';
import { baseValue, isNull, not, or, variable } from '../expressions.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { schemaPattern } from '../pattern.js';
import { forScorer, textsOf } from './asked.js';
import { type Expected, expectedFeedback, expectedKey } from './expected.js';
import { costOf } from './keys.js';
import { roomFor, textEntry } from './text-entry.js';

export function writeShortText(question: ShortText, context: ItemContext): ItemParts {
  const { answers } = question;
  const said = answers.flatMap((answer, place) => {
    const when = testOf(answer, question.case);
    return when ? [{ ...answer, place, when }] : [];
  });
  const lost = answers.filter((answer) => !said.some(({ place }) => answers[place] === answer));
  const markable = said.some(({ right }) => right);
  if (lost.length > 0) {
    const patterns = lost.map(({ text }) => text).join(', ');
    context.lose(markable ? 'loss-pattern' : 'loss-pattern-alone', { patterns });
  }
  // A text as typed goes before a pattern.
  const expected: Expected[] = [...said.filter(({ pattern }) => !pattern), ...said.filter(({ pattern }) => pattern)];
  const texts = spellings(answers.filter(({ right, pattern }) => right && !pattern).map(({ text }) => text));
  const notes = markable ? [] : [forScorer([{ p: gradingNotes(answers) }], context)];
  return {
    interactionType: 'textEntryInteraction',
    responses: [responseDeclaration(RESPONSE, 'single', 'string', { right: texts.slice(0, 1) })],
    body: [...notes, ...textsOf(question, context), { p: { '#': ['', textEntry(RESPONSE, roomFor(texts))] } }],
    ...(markable && {
      key: expectedKey(expected, question, EMPTY),
      least: costOf(question),
      feedback: expectedFeedback(expected, context),
      feedbackBy: 'case',
    }),
  };
}

/** Blanks alone are no answer. The pattern says the same to engines that look for it within the answer. */
const EMPTY = or([isNull(variable(RESPONSE)), not(patternMatch('.*\\S.*'))]);

function patternMatch(pattern: string): XmlElement {
  return { patternMatch: { '@pattern': pattern, ...variable(RESPONSE) } };
}

/** The test by which an answer is known; none where it is a pattern that XML Schema cannot say. */
function testOf({ text, pattern }: ExpectedAnswer, caseSensitive: boolean): XmlElement | undefined {
  if (pattern) {
    const said = schemaPattern(text);
    return said === undefined ? undefined : patternMatch(said);
  }
  const [spelling = ''] = spellings([text]);
  return {
    stringMatch: { '@caseSensitive': String(caseSensitive), '#': [variable(RESPONSE), baseValue('string', spelling)] },
  };
}
