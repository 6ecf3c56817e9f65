import type { Interaction } from './interaction.js';
import type { LessonData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';

/** An interaction as JSON. */
export interface InteractionRecord {
  /** Key and stamp of the question. */
  readonly question: string;
  readonly description: string;
  readonly response: string | null;
  readonly result: Interaction['result'];
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly latency: number;
}

export function recordOf({ question, response, time, ...rest }: Interaction): InteractionRecord {
  return {
    ...rest,
    question: question.key + question.stamp,
    response: response === undefined ? null : moduleOf(question).encode(response),
    time: time.getTime(),
  };
}

/** Undefined where the question is gone, or has changed. */
export function interactionFrom({ quiz }: LessonData, record: InteractionRecord): Interaction | undefined {
  const question = quiz?.questions.find(({ key, stamp }) => key + stamp === record.question);
  if (!question) return undefined;
  const response = record.response === null ? undefined : moduleOf(question).decode(record.response, question);
  return { ...record, question, response, time: new Date(record.time) };
}
