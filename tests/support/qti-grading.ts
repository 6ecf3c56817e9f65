import fc from 'fast-check';
import { expect } from 'vitest';
import type { Response } from '../../src/scoring/index.js';
import type { Question } from '../../src/topic/questions/index.js';
import type { Compared } from './grading.js';
import { anyResponse } from './responses.js';
import { first, texts, type XmlNode } from './xml-tree.js';

/** An answer without a mistake has the feedback of right ones, any other that of wrong ones. */
export function expectFeedback({ question, result, shown }: Compared): void {
  if (question.type === 'essay') return;
  const { feedback, hints } = question;
  const results = shown.filter((each) => each.startsWith('RESULT'));
  const right = result === 'correct';
  const wanted = right ? feedback.correct : (feedback.incorrect ?? hints[0]);
  expect(results).toEqual(wanted ? [`RESULT ${right ? 'correct' : 'incorrect'}`] : []);
  expect(shown.includes('GENERAL general_fb')).toBe(feedback.general !== undefined);
}

/** Now and then the number that the item itself declares right: hardly any drawn one is. By the names of 2.x. */
export function answersTo(question: Question, { item }: { readonly item: XmlNode }): fc.Arbitrary<Response> {
  const declared = question.type === 'numeric' ? texts(first(item, 'responseDeclaration'), 'value') : [];
  if (declared.length === 0) return anyResponse(question);
  return fc.oneof({ weight: 3, arbitrary: anyResponse(question) }, fc.constantFrom(...declared));
}
