import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Effect, effectOf } from '../diagnostics/rules.js';
import type { Position } from '../topic/position.js';
import type { Question } from '../topic/questions/index.js';
import { reviewQuestions } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';

/** How much of a part is there in a target: all of it as it was meant, all of it by other means, or not all of it. */
export type Status = 'exact' | Effect;

/** What became of a part of a topic in one target. */
export interface Part {
  readonly status: Status;
  /** What concerns the part, in the order of the reports. */
  readonly losses: readonly Diagnostic[];
}

export interface QuestionPart extends Part {
  readonly id: string;
  readonly type: Question['type'] | 'review';
}

/** What became of a topic in one target, part by part. */
export interface Fidelity {
  /** The lesson as a whole: its pages, metadata and settings. */
  readonly lesson: Part;
  /** The questions of the quiz in the author's order, and after them the review questions. */
  readonly questions: readonly QuestionPart[];
}

/** A question of the quiz, or a review question. */
interface Asked {
  readonly id: string;
  readonly type: QuestionPart['type'];
  readonly at: Position;
  readonly pool?: string | undefined;
}

/** The status of each part is the worst of the losses that concern it. */
export function fidelityOf(topic: Topic, losses: readonly Diagnostic[]): Fidelity {
  const asked: Asked[] = [
    ...(topic.quiz?.questions ?? []),
    ...reviewQuestions(topic).map(({ id, at }) => ({ id, at, type: 'review' as const })),
  ];
  return {
    lesson: partOf(
      losses.filter((loss) => loss.rule === 'loss-no-quiz' || !asked.some((one) => concerns(loss, one, asked))),
    ),
    questions: asked.map((question) => ({
      id: question.id,
      type: question.type,
      ...partOf(losses.filter((loss) => concerns(loss, question, asked))),
    })),
  };
}

/** Does the loss name this question, its pool or all of its kind? */
function concerns({ rule, args, line }: Diagnostic, question: Asked, asked: readonly Asked[]): boolean {
  if (rule === 'loss-no-quiz') return true;
  if (rule === 'loss-review') return question.type === 'review';
  if (args.pool !== undefined) return args.pool === question.pool;
  // A review question may bear the id of a question of the quiz: the two differ in their places.
  const named = asked.filter(({ id }) => id === args.question);
  return question === (named.find(({ at }) => at.line === line) ?? named[0]);
}

function partOf(losses: readonly Diagnostic[]): Part {
  const effects = losses.map(({ rule }) => effectOf(rule));
  const status = effects.includes('lost') ? 'lost' : effects.includes('adapted') ? 'adapted' : 'exact';
  return { status, losses };
}
