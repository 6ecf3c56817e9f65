import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPackage, runTarget } from '../../../src/build/build-package.js';
import type { TargetName } from '../../../src/targets/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { saidBy } from '../../../src/write/said.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { importOf, type Result } from '../../support/imported.js';
import { sampleTopic } from '../../support/inspected.js';
import { everyShape } from '../../support/topics.js';

/** A topic's package, imported again. */
async function again(topic: Topic, target: TargetName): Promise<Result> {
  const { bytes = new Uint8Array() } = await buildPackage(topic, target);
  return importOf(bytes, `${topic.id}.zip`);
}

/** What a lesson's page does not hold, or holds otherwise. */
const asPageHasIt = (topic: Topic): unknown => {
  const { chapters, ...rest } = topic;
  const shuffles = topic.quiz?.shuffle === 'answers' || topic.quiz?.shuffle === 'all';
  const questions = topic.quiz?.questions.map((question) => {
    // What holds anyhow need not be said.
    if (question.type === 'essay' && question.words?.min === 0)
      return { ...question, words: question.words.max === undefined ? undefined : { max: question.words.max } };
    const usual = question.type === 'matching' || shuffles;
    return 'shuffle' in question && question.shuffle === usual ? { ...question, shuffle: undefined } : question;
  });
  return saidBy({
    ...rest,
    ...(topic.quiz && {
      quiz: { ...topic.quiz, questions: questions ?? [] },
    }),
  } as Topic);
};

interface Parts {
  readonly quiz?: { readonly questions: readonly { readonly id: string }[] };
}

describe('our own lessons, back to an equal topic', () => {
  test('with all that no page shows', async () => {
    const topic = everyShape();
    const quiz = topic.quiz && { ...topic.quiz, 'include-review': true };
    const unshown = { retired: ['old "one" & <two>'], 'allow-loss': ['loss-hint'], print: 'answers' as const };
    const whole = { ...topic, ...unshown, ...(quiz && { quiz }) };
    const { topics } = await again(whole, 'cmi5');
    expect(topics[0] && saidBy(topics[0])).toEqual(asPageHasIt(whole));
    expect(topics[0]).toMatchObject(unshown);
    expect(topics[0]?.quiz).toMatchObject({ 'include-review': true, pools: [{ name: 'Dates' }] });
  });

  test.each(['{', '[]', '{"print": 7, "pools": [1], "retired": "x"}'])('with a head that says %s', async (content) => {
    const { files } = runTarget(everyShape(), 'web');
    const page = String(files.find(({ path }) => path === 'index.html')?.content);
    const changed = page.replace(
      /(<meta name="lessonpack" content=")[^"]*/,
      (_, head) => head + content.replaceAll('"', '&quot;'),
    );
    expect(changed).not.toBe(page);
    const { topics, faults } = await importOf(changed, 'index.html');
    expect(faults).toEqual([]);
    expect(topics[0]?.quiz?.pools).toMatchObject([{ name: 'dates' }]);
  });

  test('with a section that has an id of its own', async () => {
    const topic = everyShape();
    const sections = topic.sections.map((section) =>
      section.kind === 'text' ? { ...section, id: 'before' } : section,
    );
    const { topics } = await again({ ...topic, sections }, 'web');
    expect(topics[0]?.sections).toContainEqual(expect.objectContaining({ title: 'Background', id: 'before' }));
  });

  test.each<TargetName>(['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'])(
    'one of each shape, %s',
    async (target) => {
      const topic = everyShape();
      const { topics, faults, said: lines } = await again(topic, target);
      expect(faults).toEqual([]);
      expect(topics[0] && saidBy(topics[0])).toEqual(asPageHasIt(topic));
      expect(lines.filter((line) => !line.startsWith('imported'))).toEqual([]);
    },
  );

  test('any topic, but for what its report says', async () => {
    await fc.assert(
      fc.asyncProperty(topicWithQuiz, async (topic) => {
        const { topics, faults, entries } = await again(topic, 'web');
        expect(faults).toEqual([]);
        const [wanted, found] = [asPageHasIt(topic), topics[0] && saidBy(topics[0])] as [Parts, Parts];
        const adapted = new Set(entries.flatMap(({ id, outcome }) => (outcome === 'adapted' && id ? [id] : [])));
        for (const [place, question] of (wanted.quiz?.questions ?? []).entries())
          if (!adapted.has(question.id)) expect(found.quiz?.questions[place]).toEqual(question);
        expect(found.quiz?.questions.map(({ id }) => id)).toEqual(wanted.quiz?.questions.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  test.each(['secret-speech', 'congress-1956', 'binary-search'])('the sample %s', async (id) => {
    const topic = await sampleTopic(id);
    const { topics, faults } = await again(topic, 'scorm12');
    expect(faults).toEqual([]);
    expect(topics[0] && saidBy(topics[0])).toEqual(asPageHasIt(topic));
  });
});

test('a page that somebody changed is read as far as it goes, and says what it lacks', async () => {
  const { files } = runTarget(everyShape(), 'web');
  const page = String(files.find(({ path }) => path === 'index.html')?.content).replace(
    'data-question="who"',
    'data-question="whom"',
  );
  const { said: lines, topics } = await importOf(page, 'index.html');
  expect(lines).toContain('left out question who: its form is not on the page');
  expect(topics[0]?.quiz?.questions.map(({ id }) => id)).not.toContain('who');
  expect(lines.join()).toContain('is not in the source');
});
