import { describe, expect, test } from 'vitest';
import { hintOf, messageOf } from '../../../src/diagnostics/diagnostic.js';
import { qtiLossRules } from '../../../src/diagnostics/rules/qti-losses.js';
import { byOldNames } from '../../support/qti-names.js';
import { buildQti, openQti, qtiNames } from '../../support/qti-package.js';
import { lossesOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first } from '../../support/xml-tree.js';

const at = { line: 40, column: 1 };
const formatted = {
  ...rich('Formatted'),
  html: '<p><s>out</s> <s>again</s> <a href="#facts">facts</a> <a href="https://example.org" title="T">x</a></p>\n<ol start="3">\n<li>c</li>\n</ol>\n<figure data-player="audio">\n<audio src="media:a.mp3" controls="" aria-label="A tone"></audio>\n</figure>',
};
const question = (type: string, id: string, more: object) => ({ type, id, at, stem: rich('What?', true), ...more });
const pattern = (text: string, more: object = {}) => ({ text, pattern: true, ...more });

/** Everything in it that some version cannot hold. */
const lossy = topicOf({
  sources: ['A book'],
  completion: 'both',
  sections: [{ kind: 'review', title: 'Review', questions: [{ id: 'why', question: rich('Why?', true) }] }],
  quiz: {
    'show-answers': 'passed',
    'time-limit': 1.5,
    intro: formatted,
    questions: [
      question('essay', 'essay', { body: formatted, words: { max: 9 }, feedback: { correct: rich('Yes.') } }),
      question('short-text', 'short', { answers: [{ text: 'a' }, pattern('/(?=a)b/'), pattern('/a|b/')] }),
      question('short-text', 'alone', {
        answers: [pattern('/\\bword\\b/'), { text: 'b', right: false, feedback: rich('No.') }],
        feedback: { incorrect: rich('Try again.') },
      }),
      question('numeric', 'number', {
        unit: 'm',
        comma: true,
        answers: [{ text: '5' }],
        hints: [rich('Think.')],
        'hint-penalty': 0.5,
      }),
    ],
  },
});

const MANY = ['loss-pages', 'loss-review', 'loss-metadata', 'loss-completion', 'loss-attempts', 'loss-show-answers'];

describe.each(qtiNames)('losses of %s', (target) => {
  const { losses } = buildQti(target, lossy);
  const rules = new Set(losses.map(({ rule }) => rule as string));

  test('each rule that is QTI’s own is reported by a topic that has what it speaks of', () => {
    const inSome = ['loss-title', 'loss-list-number'];
    const expected = Object.keys(qtiLossRules).filter((rule) => target === 'qti21' || !inSome.includes(rule));
    expect(Object.keys(qtiLossRules).filter((rule) => rules.has(rule))).toEqual(expected);
    for (const rule of MANY) expect(rules.has(rule), rule).toBe(true);
  });

  test('of questions', () => {
    const attributes = target === 'qti21' ? ['loss-list-number', 'loss-title'] : [];
    const player = target === 'qti30' ? [] : ['loss-player'];
    expect(lossesOf(losses, 'essay').sort()).toEqual(
      ['loss-essay-feedback', 'loss-link', 'loss-strikethrough', 'loss-words', ...attributes, ...player].sort(),
    );
    expect(lossesOf(losses, 'short')).toEqual(['loss-pattern']);
    expect(lossesOf(losses, 'alone')).toEqual(['loss-pattern-alone', 'loss-essay-feedback']);
    expect(lossesOf(losses, 'number')).toEqual(['loss-number-form', 'loss-hint', 'loss-hint-penalty']);
  });

  test('name the target and the question, at its place, in whole sentences', () => {
    for (const loss of losses) {
      expect(messageOf(loss)).toContain(target);
      expect(messageOf(loss) + hintOf(loss)).not.toMatch(/undefined|NaN|\[object/);
      if (loss.args.question !== undefined) expect([loss.line, loss.column]).toEqual([40, 1]);
    }
  });

  test('are reported at most once a question, and once where no question is meant', () => {
    const keys = losses.map(({ rule, args }) => `${rule} ${args.question ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a pattern that cannot be said goes to the person who marks', () => {
    const item = byOldNames(openQti(target, lossy).items[2]!);
    expect(first(item, 'rubricBlock').text.trim()).toBe('= /\\bword\\b/ / ! b');
    expect(all(item, 'responseProcessing')).toEqual([]);
  });
});
