import type { Question } from '../../topic/questions/index.js';
import { type ReviewQuestion, reviewQuestions } from '../../topic/section.js';
import { type AskedPool, askedOf } from '../asked.js';
import { itemIdent, poolIdent, reviewIdent } from '../identifiers.js';
import { shortTitle } from '../short-title.js';
import { type Feedback, feedbackOf } from './feedback.js';
import { itemPath, reviewPath } from './identifiers.js';
import type { Item, ItemContext, ItemGroup, ItemParts } from './item.js';
import { itemContext, type Package } from './item-context.js';
import { itemXml } from './item-xml.js';
import { questionParts } from './questions/index.js';
import { reviewParts } from './review.js';
import { sharedBy } from './stimulus.js';

/** The quiz's questions and pools in the author's order, and after them the review questions where the author wants them. */
export function quizEntries(whole: Package): (Item | ItemGroup)[] {
  const { topic, quiz } = whole;
  const review = quiz['include-review'] ? reviewQuestions(topic) : [];
  return [
    ...askedOf(quiz).map((asked) => ('pool' in asked ? poolGroup(asked, whole) : questionItem(asked.question, whole))),
    ...review.map((question) => reviewItem(question, whole)),
  ];
}

const poolGroup = ({ pool, questions }: AskedPool, whole: Package): ItemGroup => ({
  identifier: poolIdent(whole.topic, pool.id),
  title: shortTitle(pool.name),
  pick: pool.pick,
  items: questions.map((question) => questionItem(question, whole)),
});

function questionItem(question: Question, whole: Package): Item {
  const { context, files } = itemContext(question, whole);
  const parts = questionParts(question, context);
  return itemOf({
    identifier: itemIdent(whole.topic, question.id),
    path: itemPath(question.id),
    points: question.points,
    title: shortTitle(question.stem.text),
    objectives: question.obj,
    parts,
    feedback: feedbackOf(question, parts, context),
    context,
    files,
    whole,
  });
}

/** A review question is for self-check, so it gives no points. */
function reviewItem(question: ReviewQuestion, whole: Package): Item {
  const { context, files } = itemContext(question, whole);
  const parts = reviewParts(question, context);
  return itemOf({
    identifier: reviewIdent(whole.topic, question.id),
    path: reviewPath(question.id),
    points: 0,
    title: shortTitle(question.question.text),
    objectives: [],
    parts,
    feedback: { choices: [], general: parts.general ?? [], correct: [], incorrect: [] },
    context,
    files,
    whole,
  });
}

interface Written {
  readonly identifier: string;
  readonly path: string;
  readonly points: number;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly parts: ItemParts;
  readonly feedback: Feedback;
  readonly context: ItemContext;
  readonly files: ReadonlySet<string>;
  readonly whole: Package;
}

/** By what the test leaves out what no machine marks. */
export const MARKED_BY_HAND = 'human';

function itemOf({ parts, feedback, objectives, whole: { topic, quiz, version }, ...item }: Written): Item {
  const { identifier, path, points, files, context } = item;
  const shared = version.stimulus && quiz.intro ? sharedBy(topic) : { references: [], body: [] };
  return {
    identifier,
    path,
    points,
    files,
    categories: [...(parts.key ? [] : [MARKED_BY_HAND]), ...objectives.map((id) => `objective-${id}`)],
    interactionType: parts.interactionType,
    isGraded: parts.key !== undefined,
    hasFeedback: Object.values(feedback).some(({ length }) => length > 0),
    hasSolution: parts.responses.some((response) => 'correctResponse' in response),
    xml: itemXml({ ...item, shared }, parts, feedback, context),
  };
}
