import type { Question } from '../../topic/questions/index.js';
import type { ReviewQuestion } from '../../topic/section.js';
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
import type { TestSection } from './sections.js';
import { sharedBy } from './stimulus.js';

/** A section's questions and pools in the author's order, and after them its review questions. */
export const sectionEntries = ({ asked, review }: TestSection, whole: Package): (Item | ItemGroup)[] => [
  ...askedOf(asked).map((each) => ('pool' in each ? poolGroup(each, whole) : questionItem(each.question, whole))),
  ...review.map((question) => reviewItem(question, whole)),
];

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

function itemOf({ parts, feedback, objectives, whole: { stimulus }, ...item }: Written): Item {
  const { identifier, path, points, files, context } = item;
  return {
    identifier,
    path,
    points,
    files,
    stimulus: stimulus?.identifier,
    categories: [...(parts.key ? [] : [MARKED_BY_HAND]), ...objectives.map((id) => `objective-${id}`)],
    interactionType: parts.interactionType,
    isGraded: parts.key !== undefined,
    hasFeedback: Object.values(feedback).some(({ length }) => length > 0),
    hasSolution: parts.responses.some((response) => 'correctResponse' in response),
    xml: itemXml({ ...item, shared: sharedBy(stimulus) }, parts, feedback, context),
  };
}
