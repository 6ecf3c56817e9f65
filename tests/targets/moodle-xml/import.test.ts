import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { readCloze } from '../../support/moodle-cloze.js';
import { childrenOf, fieldOf, openMoodle, RASTER } from '../../support/moodle-package.js';
import { gapped, pictured, rich, topicOf } from '../../support/topics.js';
import { all, type XmlNode } from '../../support/xml-tree.js';

const written = (question: object, data: object = {}): XmlNode =>
  openMoodle(topicOf({ ...data, quiz: { questions: [{ id: 'q', stem: rich('What?', true), ...question }] } }, [RASTER]))
    .questions[0]!;

describe('what Moodle’s import stumbles over', () => {
  test('an ordering without shownumcorrect ends in an error of the database', () => {
    const items = ['A', 'B', 'C'].map((text) => ({ text: rich(text, true) }));
    const ordering = written({ type: 'ordering', items });
    expect(['shownumcorrect', 'selecttype', 'gradingtype'].map((name) => fieldOf(ordering, name))).toEqual([
      ...['1', 'ALL', 'ALL_OR_NOTHING'],
    ]);
  });

  test('true and false are these words in every language, and the author’s own stand in the text', () => {
    const choices = [
      { text: rich('Wahr', true), value: true },
      { text: rich('Falsch', true), value: false, right: true },
    ];
    const question = written({ type: 'true-false', choices }, { lang: 'de' });
    expect(childrenOf(question, 'answer').map((one) => [fieldOf(one, 'text'), one.attributes.fraction])).toEqual([
      ['true', '0'],
      ['false', '100'],
    ]);
  });

  test('any shuffleanswers in a ddmarker, even 0, means yes', () => {
    const areas = [{ label: rich('Here', true), right: true, shape: { circle: [9, 9, 9] } }];
    const question = written({ type: 'hotspot', image: pictured('Map'), areas });
    expect(question.attributes.type).toBe('ddmarker');
    expect(all(question, 'shuffleanswers')).toEqual([]);
  });

  test('braces, tildes and signs of a cloze stay characters of an answer', () => {
    const nasty = 'a}b~c#d\\e=f';
    const question = written({ type: 'fill-blanks', stem: gapped(['It is ', '.']), gaps: [{ answers: [nasty] }] });
    const text = fieldOf(question, 'questiontext')!;
    expect(text).toContain('&#125;b&#126;c&#35;d');
    expect(readCloze(text).blanks).toHaveLength(1);
  });

  test('a tolerance in per cent would be taken for a number', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        for (const question of openMoodle(topic).questions)
          for (const { text } of all(question, 'tolerance'))
            expect(text.trim()).toMatch(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/);
      }),
      { numRuns: 60 },
    );
  });
});
