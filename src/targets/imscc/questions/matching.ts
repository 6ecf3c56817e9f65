import { matchingOptions } from '../../../scoring/matching.js';
import type { Matching } from '../../../topic/questions/matching.js';
import { choiceIdent } from '../../qti12/identifiers.js';
import type { ItemContext } from '../../qti12/item.js';
import { stemAndBody } from '../../qti12/question-text.js';
import { loseShares } from '../../qti12/questions/losses.js';
import { scrambled } from '../../scrambled.js';
import type { CcPart } from '../item.js';
import { loseParts } from './parts.js';

/** A choice for each pair, which offers every right side. */
export function writeMatching(question: Matching, context: ItemContext): CcPart[] {
  const { pairs, distractors } = question;
  loseParts(question, pairs.length, context);
  loseShares(question, context);
  const rights = [...pairs.map(({ right }) => right), ...distractors];
  const options = matchingOptions(question).map((text) => {
    const right = rights.find((candidate) => candidate.text === text);
    return { text, html: right ? context.html(right) : '' };
  });
  const order = question.shuffle === false ? [...options.keys()] : scrambled(options.length, question.id);
  return pairs.map(({ left, right }, index) => ({
    number: index + 1,
    text: { ...stemAndBody(question, context.html), needed: context.html(left) },
    answer: {
      profile: 'multiple_choice',
      choices: order.map((place) => ({
        ident: choiceIdent(place),
        html: options[place]?.html ?? '',
        right: options[place]?.text === right.text,
        feedback: '',
      })),
    },
  }));
}
