import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTarget } from '../../src/build/build-package.js';
import { type Fidelity, fidelityOf } from '../../src/build/fidelity.js';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { RuleArgs, RuleId } from '../../src/diagnostics/rules.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const topic = everyShape();
const loss = (rule: RuleId, args: RuleArgs = {}, line = 1): Diagnostic =>
  diagnostic(rule, topic.file, { line, column: 1 }, { target: 'qti12', ...args });
const statusOf = ({ questions }: Fidelity, id: string, type?: string): string | undefined =>
  questions.find((one) => one.id === id && (type === undefined || one.type === type))?.status;

describe('the fidelity of a topic', () => {
  it('is exact where nothing is lost', () => {
    const { lesson, questions } = fidelityOf(topic, []);
    expect(new Set([lesson, ...questions].map(({ status }) => status))).toEqual(new Set(['exact']));
    expect(questions.map(({ id }) => id)).toEqual([...(topic.quiz?.questions ?? []).map(({ id }) => id), 'why']);
  });

  it('is the worst of what concerns a question, and touches no other part', () => {
    const found = fidelityOf(topic, [loss('loss-hint', { question: 'who' })]);
    expect(statusOf(found, 'who')).toBe('adapted');
    const worse = fidelityOf(topic, [
      loss('loss-hint', { question: 'who' }),
      loss('loss-hint-penalty', { question: 'who', penalty: 1 }),
      loss('loss-shuffle', { question: 'who' }),
    ]);
    expect(statusOf(worse, 'who')).toBe('lost');
    expect(worse.lesson.status).toBe('exact');
    expect(worse.questions.filter(({ status }) => status !== 'exact')).toHaveLength(1);
  });

  it('takes a loss of a pool for one of each of its questions', () => {
    const members = topic.quiz?.questions.filter(({ pool }) => pool === 'dates').map(({ id }) => id) ?? [];
    expect(members.length).toBeGreaterThan(1);
    const { lesson, questions } = fidelityOf(topic, [loss('loss-pool-points', { pool: 'dates', points: 1 })]);
    expect(questions.filter(({ status }) => status === 'lost').map(({ id }) => id)).toEqual(members);
    expect(lesson.status).toBe('exact');
  });

  it('takes review questions that are left out for lost, and a quiz that is not written for lost in whole', () => {
    const review = fidelityOf(topic, [loss('loss-review', { count: 1 })]);
    expect(review.questions.filter(({ status }) => status === 'lost').map(({ type }) => type)).toEqual(['review']);
    const none = fidelityOf(topic, [loss('loss-no-quiz')]);
    expect(new Set([none.lesson, ...none.questions].map(({ status }) => status))).toEqual(new Set(['lost']));
  });

  it('tells a review question from a question of the quiz with the same id', () => {
    const at = (line: number) => ({ line, column: 1 });
    const twins = topicOf({
      sections: [{ kind: 'review', title: 'Review', questions: [{ id: 'why', at: at(5), question: rich('Why?') }] }],
      quiz: { questions: [{ type: 'essay', id: 'why', at: at(20), stem: rich('Why?') }] },
    });
    const found = fidelityOf(twins, [loss('loss-link', { question: 'why' }, 5)]);
    expect([statusOf(found, 'why', 'essay'), statusOf(found, 'why', 'review')]).toEqual(['exact', 'lost']);
  });

  it.each(Object.keys(targets) as TargetName[])(
    '%s: every loss of any topic stands at the part that it names',
    (name) => {
      fc.assert(
        fc.property(topicWithQuiz, (any) => {
          const { losses } = runTarget(any, name);
          const { lesson, questions } = fidelityOf(any, losses);
          const placed = new Set([lesson, ...questions].flatMap((part) => part.losses));
          expect([...placed]).toHaveLength(losses.length);
          for (const { args } of lesson.losses) expect([args.question, args.pool]).toEqual([undefined, undefined]);
          for (const { id, losses: own } of questions)
            for (const { args } of own) if (args.question !== undefined) expect(args.question).toBe(id);
        }),
        { numRuns: 30 },
      );
    },
  );
});
