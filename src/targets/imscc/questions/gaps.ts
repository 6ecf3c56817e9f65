import type { Dropdowns, FillBlanks } from '../../../topic/questions/gaps.js';
import { escapeAttribute, withGaps } from '../../../topic/rich-text.js';
import { choiceIdent } from '../../qti12/identifiers.js';
import type { ItemContext } from '../../qti12/item.js';
import { stemAndBody } from '../../qti12/question-text.js';
import { loseShares } from '../../qti12/questions/losses.js';
import { sentence } from '../../sentence.js';
import { spellings } from '../../spellings.js';
import type { CcAnswer, CcPart } from '../item.js';
import { loseShuffle } from './choices.js';
import { loseParts } from './parts.js';
import { typedAnswer } from './typed.js';

/** A field for each blank, each below the whole text with its numbered blanks. */
export function writeFillBlanks(question: FillBlanks, context: ItemContext): CcPart[] {
  if (question.case) context.lose('loss-case');
  const answers = question.gaps.map(({ answers: texts }) => typedAnswer(spellings(texts), context));
  return gapParts(question, answers, 'blank', context);
}

/** A choice for each menu. */
export function writeDropdowns(question: Dropdowns, context: ItemContext): CcPart[] {
  loseShuffle(question, context);
  const answers = question.gaps.map(
    ({ choices }): CcAnswer => ({
      profile: 'multiple_choice',
      choices: choices.map(({ text, right }, place) => ({
        ident: choiceIdent(place),
        html: `<p>${escapeAttribute(text)}</p>`,
        right,
        feedback: '',
      })),
    }),
  );
  return gapParts(question, answers, 'menu', context);
}

function gapParts(
  question: FillBlanks | Dropdowns,
  answers: readonly CcAnswer[],
  name: 'blank' | 'menu',
  context: ItemContext,
): CcPart[] {
  loseParts(question, answers.length, context);
  loseShares(question, context);
  const { stem, body } = stemAndBody(question, context.html);
  const numbered = (html: string): string => withGaps(html, (gap) => `____<strong>(${gap + 1})</strong>`);
  return answers.map((answer, index) => ({
    number: index + 1,
    text: { stem: numbered(stem), body: numbered(body) },
    instruction: sentence(name, { number: index + 1, count: answers.length }, context),
    answer,
  }));
}
