import type { Question } from '../topic/questions/index.js';
import type { RichText } from '../topic/rich-text.js';
import type { Check } from './check.js';
import { isBlank, questionsOf, sectionsOf } from './parts.js';

/** A key fact without words, a term without its definition, a hint, a feedback or a model answer that says nothing. */
export const checkEmptyEntry: Check = (topic, report) => {
  for (const fact of sectionsOf(topic, 'facts').flatMap(({ facts }) => facts)) {
    if (isBlank(fact)) report(fact.at, { entry: 'key fact', lacks: 'text' });
  }
  for (const { term, definition, at } of sectionsOf(topic, 'terms').flatMap(({ terms }) => terms)) {
    if (term.trim() === '') report(at, { entry: 'related term', lacks: 'name' });
    else if (isBlank(definition)) report(at, { entry: `related term "${term}"`, lacks: 'definition' });
  }
  for (const [entry, text] of questionsOf(topic).flatMap(remarksOf)) {
    if (text && isBlank(text)) report(text.at, { entry, lacks: 'text' });
  }
};

/** What is said of a question beside its stem and its answers, by what it is called. */
function remarksOf(question: Question): [entry: string, text: RichText | undefined][] {
  const { hints, feedback } = question;
  return [
    ...hints.map((hint): [string, RichText] => ['hint', hint]),
    ...[...Object.values(feedback), ...entriesOf(question).map((entry) => entry.feedback)].map(
      (text): [string, RichText | undefined] => ['feedback', text],
    ),
    ['model answer', 'answer' in question ? question.answer : undefined],
    ['rubric', 'rubric' in question ? question.rubric : undefined],
  ];
}

function entriesOf(question: Question): readonly { readonly feedback?: RichText | undefined }[] {
  if ('choices' in question) return question.choices;
  if ('answers' in question) return question.answers;
  return 'areas' in question ? question.areas : [];
}
