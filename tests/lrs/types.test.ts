import { expect, test } from 'vitest';
import type { Response } from '../../src/scoring/index.js';
import { enter } from '../lms/enter.js';
import { press, submit, turnTo } from '../support/learner.js';
import { ALL_NAMES, lessonWith, type QuestionName } from '../support/lessons.js';
import { having, untilTold, useCmi5 } from './use-cmi5.js';

// What an LRS is told of the answer to a question of each type.

const { publish, launch, newLrs } = useCmi5();

const ANSWERS: Record<QuestionName, Response> = {
  who: 0,
  events: [0, 2, 3],
  secret: 0,
  name: 'De-Stalinisation',
  why: 'To save the Party.',
  percent: '71.5',
  posts: [0, null, 3],
  order: [0, 2, 1, 3],
  gaps: ['Moscow', '', 'party'],
  drop: [1, 0],
  map: [1],
};

test('every type of question: its type, right answers, response and result', async () => {
  const lrs = await newLrs();
  const { page } = await launch(lrs, publish(lessonWith({ ask: ALL_NAMES, quiz: { feedback: 'end' } })));
  await turnTo(page, 'quiz');
  await enter(
    page.mainFrame(),
    Object.entries(ANSWERS).map(([id, response]) => ({ id, response })),
  );
  await submit(page);
  await press(page, 'leave');
  await untilTold(lrs, 'terminated');
  const told = having(lrs, 'answered').map(({ object: { id, definition }, result }) => [
    id.split(':').at(-1),
    definition?.interactionType,
    definition?.correctResponsesPattern?.[0],
    result?.response,
    result?.success,
    result?.score?.scaled,
  ]);
  expect(told).toEqual([
    ['who', 'choice', 'nikita_khrushchev', 'nikita_khrushchev', true, 1],
    [
      ...['events', 'choice', 'a_rising_in_poznan[,]a_revolution[,]a_war', 'a_rising_in_poznan[,]a_revolution[,]a_war'],
      ...[true, 1],
    ],
    ['secret', 'true-false', 'true', 'true', true, 1],
    ['name', 'fill-in', '{case_matters=false}de-Stalinisation', 'De-Stalinisation', true, 1],
    ['why', 'long-fill-in', undefined, 'To save the Party.', undefined, undefined],
    ['percent', 'numeric', '69.9[:]71.1', '71.5', false, 0.5],
    [
      ...['posts', 'matching'],
      'khrushchev[.]first_secretary[,]bulganin[.]head_of_government[,]zhukov[.]minister_of_defence',
      'khrushchev[.]first_secretary[,]zhukov[.]head_of_police',
      ...[false, 0.33],
    ],
    [
      ...['order', 'sequencing', 'stalin_dies[,]beria_is_arrested[,]the_speech_is_read[,]the_body_is_moved'],
      'stalin_dies[,]the_speech_is_read[,]beria_is_arrested[,]the_body_is_moved',
      ...[false, 0.5],
    ],
    [
      ...[
        'gaps',
        'fill-in',
        '{case_matters=false}{order_matters=true}Moscow[,]1956[,]personality',
        'Moscow[,][,]party',
      ],
      ...[false, 0.33],
    ],
    ['drop', 'matching', '1[.]20th[,]2[.]closed', '1[.]20th[,]2[.]closed', true, 1],
    ['map', 'choice', 'moscow', 'warsaw', false, 0],
  ]);
  const [first] = having(lrs, 'answered');
  expect(first?.object.id).toBe('urn:lessonpack:lesson:question:who');
  expect(first?.object.definition?.description).toEqual({ en: 'Question who' });
  expect(first?.context.contextActivities.other?.map(({ id }) => id)).toEqual(['urn:lessonpack:lesson:objective:o1']);
});
