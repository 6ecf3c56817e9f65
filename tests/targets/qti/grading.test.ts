import type { Topic } from '../../../src/topic/topic.js';
import { type Compared, describeGrading, isNoNumber } from '../../support/grading.js';
import { givenTo } from '../../support/qti-answers.js';
import { answersTo, expectFeedback } from '../../support/qti-grading.js';
import { processItem } from '../../support/qti-interpreter.js';
import { byOldNames } from '../../support/qti-names.js';
import { openQti, qtiNames } from '../../support/qti-package.js';

for (const target of qtiNames) {
  describeGrading(
    target,
    {
      open: (topic: Topic) => {
        const { items, losses } = openQti(target, topic);
        return { item: byOldNames(items[0]!), losses };
      },
      mark: ({ item }, question, responses) =>
        responses.map((response) => {
          const { score, feedback } = processItem(item, givenTo(item, question, response));
          return { theirs: score * question.points, shown: feedback };
        }),
      explanations: { 'loss-number-form': ({ response, theirs }: Compared) => theirs === 0 && isNoNumber(response) },
      tolerance: 1e-9,
      parts: ['multiple-choice', 'matching', 'ordering', 'fill-blanks', 'dropdowns'],
      answers: answersTo,
      agrees: expectFeedback,
    },
    120,
  );
}
