import type { XmlContent, XmlElement } from '../xml.js';
import { firstOf, float, identifier, setOutcome, variable } from './expressions.js';
import type { Feedback } from './feedback.js';
import { type ItemParts, type Key, RESPONSE } from './item.js';

/** How an item is marked, and which feedback goes with which answer; nothing where there is nothing to say. */
export function responseProcessing(parts: ItemParts, feedback: Feedback): XmlContent[] {
  const chosen = parts.feedbackBy === 'response' && feedback.choices.length > 0;
  const rules = [
    ...(parts.key ? marking(parts.key, feedback) : []),
    ...(chosen ? [setOutcome('FEEDBACK', variable(RESPONSE))] : []),
    ...(feedback.general.length > 0 ? [setOutcome('GENERAL', identifier('general_fb'))] : []),
  ];
  return rules.length > 0 ? [{ responseProcessing: { '#': rules } }] : [];
}

function marking({ before = [], cases, otherwise }: Key, { correct, incorrect }: Feedback): readonly XmlContent[] {
  const hasResult = correct.length > 0 || incorrect.length > 0;
  const result = (right: boolean): XmlElement[] =>
    hasResult ? [setOutcome('RESULT', identifier(right ? 'correct' : 'incorrect'))] : [];
  const branches = cases.map(({ when, score, feedback }) => ({
    when,
    rules: [
      setOutcome('SCORE', float(score)),
      ...result(score >= 1),
      ...(feedback ? [setOutcome('FEEDBACK', identifier(feedback))] : []),
    ],
  }));
  return [...before, ...firstOf(branches, [...otherwise, ...result(false)])];
}
