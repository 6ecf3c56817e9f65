import type { XmlContent, XmlElement } from '../xml.js';
import { displayFeedback, feedbackBefore, GENERAL, INCORRECT } from './feedback-xml.js';
import type { Item, ItemFeedback } from './item.js';
import { sharesOf } from './shares.js';

/** How an item is marked, and which feedback is shown with which answer. */
export const resprocessing = (item: Item): XmlElement => ({
  outcomes: { decvar: { '@maxvalue': '100', '@minvalue': '0', '@varname': 'SCORE', '@vartype': 'Decimal' } },
  respcondition: respconditions(item),
});

function respconditions({ key, feedback }: Item): XmlElement[] {
  // A condition is needed even where a person marks: then it holds for every answer, and scores none.
  if (!key) return [...feedbackBefore(feedback), { '@continue': 'No', conditionvar: { other: '' } }];
  return 'whole' in key ? wholeConditions(key.whole, feedback) : partConditions(key.parts, feedback);
}

/** A right answer ends the processing, so that what stands after its condition is shown with wrong ones alone. */
function wholeConditions(tests: readonly XmlElement[], feedback: ItemFeedback): XmlElement[] {
  const scoring = tests.map((test) => ({
    '@continue': 'No',
    conditionvar: test,
    setvar: setvar('Set', '100'),
    ...(feedback.correct && { displayfeedback: displayFeedback('correct_fb') }),
  }));
  return [...feedbackBefore(feedback), ...scoring, ...(feedback.incorrect ? [INCORRECT] : [])];
}

/** Feedback stands after what scores, as Classic Quizzes expects it in questions that match. */
function partConditions(parts: readonly (readonly XmlElement[])[], feedback: ItemFeedback): XmlElement[] {
  const shares = sharesOf(parts.length);
  const scoring = parts.flatMap((tests, place) =>
    tests.map((test) => ({ '@continue': 'Yes', conditionvar: test, setvar: setvar('Add', shares[place] ?? '0') })),
  );
  return [
    ...scoring,
    ...(feedback.general ? [GENERAL] : []),
    ...(feedback.correct || feedback.incorrect ? correctConditions(parts, feedback) : []),
    ...(feedback.incorrect ? [INCORRECT] : []),
  ];
}

/** All parts right: their feedback is shown, if there is some, and the processing ends before that of wrong answers. */
function correctConditions(parts: readonly (readonly XmlElement[])[], { correct }: ItemFeedback): XmlElement[] {
  const all = parts.map((tests): XmlContent => (tests.length > 1 ? { or: { '#': tests } } : tests));
  const [first] = parts.flat();
  return [
    {
      '@continue': 'No',
      conditionvar: { and: { '#': all } },
      ...(correct && { displayfeedback: displayFeedback('correct_fb') }),
    },
    // Of the conditions on one place to answer in, Classic Quizzes takes the last one's feedback for that place's own:
    // this one has none.
    ...(first ? [{ '@continue': 'Yes', conditionvar: first }] : []),
  ];
}

const setvar = (action: 'Set' | 'Add', value: string): XmlElement => ({
  '@action': action,
  '@varname': 'SCORE',
  '#': value,
});
