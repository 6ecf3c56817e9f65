import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { effectOf, isRuleId } from '../../src/diagnostics/rules.js';
import { type Response, type Result, score } from '../../src/scoring/index.js';
import type { Question, QuestionType } from '../../src/topic/questions/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { questionOf } from './arbitraries.js';
import { lossesOf } from './qti12-package.js';
import { anyResponse } from './responses.js';
import { PICTURE, topicOf } from './topics.js';

/** What became of one answer, here and by the package, in points of the question. */
export interface Compared {
  readonly question: Question;
  readonly response: Response;
  readonly ours: number;
  readonly result: Result;
  readonly theirs: number;
  /** Feedback that the package shows, where its format says what it shows. */
  readonly shown: readonly string[];
  /** What an engine complained of. */
  readonly error: string;
  readonly losses: readonly Diagnostic[];
}

type Marked = Pick<Compared, 'theirs'> & Partial<Pick<Compared, 'shown' | 'error'>>;
type Reasons = Readonly<Record<string, (compared: Compared) => boolean>>;

/** A package with what it loses. */
interface Package {
  readonly losses: readonly Diagnostic[];
}

/** How a format marks, from the package alone. */
interface Grader<Opened extends Package> {
  readonly open: (topic: Topic) => Opened;
  /** Of one question, whose id is `q`. */
  readonly mark: (
    opened: Opened,
    question: Question,
    responses: readonly Response[],
  ) => readonly Marked[] | Promise<readonly Marked[]>;
  /** Each loss, and how the points may differ for it: nothing else may explain a difference. */
  readonly explanations: Reasons;
  /** What an engine itself gets wrong, by name. */
  readonly faults?: Reasons;
  /** How far points may miss ours, as a share of the question's: by the digits of the format. */
  readonly tolerance: number;
  /** Types in which a part of the points comes up often. */
  readonly parts: readonly QuestionType[];
  readonly topics?: (type: QuestionType) => fc.Arbitrary<Topic>;
  readonly answers?: (question: Question, opened: Opened) => fc.Arbitrary<Response>;
  /** Looks at an answer whose points are ours. */
  readonly agrees?: (compared: Compared) => void;
}

const ANSWERS = 5;

/** What our grading may read as a number, and others do not: with a unit, a decimal comma, as a power of ten. */
export const isNoNumber = (response: Response): boolean =>
  typeof response === 'string' && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(response.trim());

/** A topic that asks one question of that type. */
export const asking = (
  type: QuestionType,
  questions: fc.Arbitrary<object> = questionOf[type],
  picture = PICTURE,
): fc.Arbitrary<Topic> =>
  questions.map((data) => topicOf({ quiz: { questions: [{ ...withoutUndefined(data), id: 'q' }] } }, [picture]));

const withoutUndefined = (data: object): object => JSON.parse(JSON.stringify(data));

/** The format's own marking against src/scoring: hundreds of answers to questions of each type. */
export function describeGrading<Opened extends Package>(name: string, grader: Grader<Opened>, numRuns: number): void {
  describe(`${name} grades as src/scoring does, but where a loss says otherwise`, () => {
    test('what is adapted alone is graded alike: no such loss explains a difference', () => {
      for (const loss of Object.keys(grader.explanations)) expect(isRuleId(loss) && effectOf(loss), loss).toBe('lost');
    });

    test.each(Object.keys(questionOf) as QuestionType[])('any answer to any question: %s', async (type) => {
      const seen = { all: 0, part: 0, none: 0 };
      for (const { question, opened, responses } of fc.sample(drawn(type, grader), { numRuns, seed: 12 })) {
        const marks = await grader.mark(opened, question, responses);
        for (const [place, response] of responses.entries()) {
          const compared = compare(question, response, marks[place]!, opened.losses);
          judge(compared, grader);
          seen[compared.theirs <= 0 ? 'none' : compared.theirs < question.points * 0.99 ? 'part' : 'all'] += 1;
        }
      }
      // Otherwise the test would say little of the type.
      expect(seen.all + seen.part + seen.none).toBeGreaterThan(300);
      expect(seen.none).toBeGreaterThan(20);
      if (type !== 'essay') expect(seen.all).toBeGreaterThan(15);
      if (grader.parts.includes(type)) expect(seen.part).toBeGreaterThan(10);
    });
  });
}

interface Drawn<Opened> {
  readonly question: Question;
  readonly opened: Opened;
  readonly responses: readonly Response[];
}

const drawn = <Opened extends Package>(
  type: QuestionType,
  { open, topics = (one) => asking(one), answers = anyResponse }: Grader<Opened>,
): fc.Arbitrary<Drawn<Opened>> =>
  topics(type).chain((topic) => {
    const [question] = topic.quiz!.questions;
    const opened = open(topic);
    const responses = fc.array(answers(question!, opened), { minLength: ANSWERS, maxLength: ANSWERS });
    return responses.map((all) => ({ question: question!, opened, responses: all }));
  });

function compare(
  question: Question,
  response: Response,
  { shown = [], error = '', theirs }: Marked,
  losses: readonly Diagnostic[],
): Compared {
  const { points: ours, result } = score(question, response as never);
  return { question, response, ours, result, theirs, shown, error, losses };
}

function judge<Opened extends Package>(
  compared: Compared,
  { explanations, faults = {}, tolerance, agrees }: Grader<Opened>,
): void {
  const { question, response, ours, theirs, error, losses } = compared;
  if (error === '' && Math.abs(ours - theirs) <= tolerance * Math.max(1, question.points)) {
    agrees?.(compared);
    return;
  }
  const lost = lossesOf(losses, question.id).filter((loss) => explanations[loss]?.(compared));
  const reasons = [...lost, ...Object.keys(faults).filter((name) => faults[name]?.(compared))];
  const said = `${JSON.stringify(response)} gives ${ours} here and ${theirs} there ${error}: ${JSON.stringify(question)}`;
  expect(reasons, said).not.toEqual([]);
}
