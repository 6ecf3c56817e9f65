import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say, stringsFor } from '../../../src/render/strings/index.js';
import type { Question, QuestionOf, QuestionType } from '../../../src/topic/questions/index.js';
import { escapeAttribute, type RichText } from '../../../src/topic/rich-text.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import {
  buildQti12,
  choiceHtml,
  feedbackOf,
  lossesOf,
  metadataField,
  openQti12,
  questionHtml,
} from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first, plainText, texts, type XmlNode } from '../../support/xml-tree.js';

/** Topics of which a package is written: some texts are longer than Canvas shows. */
const packaged = topicWithQuiz.filter((topic) => buildQti12(topic).files.length > 0);

const markup = (html: string, inline = false): RichText => ({ ...rich('text', inline), html });

/** The HTML of a question's text whose second part is `html`. */
function bodyOf(html: string, data: object = {}): string {
  const topic = topicOf({
    ...data,
    quiz: { questions: [{ type: 'essay', id: 'q', stem: rich('S', true), body: markup(html) }] },
  });
  return questionHtml(openQti12(topic).items[0]!).replace('<p>S</p>', '');
}

const formula = (tex: string, display = ''): string =>
  `<math${display}><semantics><mi>x</mi><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;

describe('no text is changed', () => {
  const plain = (...parts: (RichText | undefined)[]): string => parts.map((part) => part?.text ?? '').join('');

  const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

  /** The question's text with `____` for each blank, as a topic's plain text has it. */
  function askedText(item: XmlNode): string {
    const names = texts(item, 'mattext').slice(1);
    return names.reduce(
      (text, name) => (/^b+\d+$/.test(name) ? text.replace(`[${name}]`, '____') : text),
      plainText(questionHtml(item)),
    );
  }

  function checkFeedback(question: Question, item: XmlNode): void {
    const feedback = feedbackOf(item);
    expect(plainText(feedback.general_fb ?? '')).toContain(question.feedback.general?.text ?? '');
    if (metadataField(item, 'question_type') === 'essay_question') return;
    expect(plainText(feedback.correct_fb ?? '')).toContain(question.feedback.correct?.text ?? '');
    expect(plainText(feedback.general_incorrect_fb ?? '')).toContain(question.feedback.incorrect?.text ?? '');
  }

  const checkChoices = (
    choices: readonly { readonly text: RichText; readonly feedback?: RichText | undefined }[],
    item: XmlNode,
  ): void => {
    expect(choiceHtml(item).map(plainText)).toEqual(choices.map(({ text }) => text.text));
    const feedback = feedbackOf(item);
    choices.forEach((choice, place) => {
      expect(plainText(feedback[`${101 + place}_fb`] ?? '')).toBe(choice.feedback?.text ?? '');
    });
  };

  /** Every answer's feedback is somewhere. */
  const checkAnswers = (answers: readonly { readonly feedback?: RichText | undefined }[], item: XmlNode): void => {
    const said = plainText(Object.values(feedbackOf(item)).join(''));
    for (const { feedback } of answers) expect(said).toContain(feedback?.text ?? '');
  };

  const menus = (item: XmlNode): string[][] =>
    all(item, 'response_lid').map((menu) => all(menu, 'response_label').map((label) => first(label, 'mattext').text));
  const lefts = (item: XmlNode): string[] => all(item, 'response_lid').map((menu) => first(menu, 'mattext').text);

  const checks: { readonly [T in QuestionType]: (question: QuestionOf<T>, item: XmlNode, lang: string) => void } = {
    'single-choice': ({ choices }, item) => checkChoices(choices, item),
    'true-false': ({ choices }, item) => checkChoices(choices, item),
    'multiple-choice': ({ choices }, item) => checkChoices(choices, item),
    hotspot: ({ areas, image }, item) => {
      checkChoices(
        areas.map(({ label, feedback }) => ({ text: label, feedback })),
        item,
      );
      expect(questionHtml(item)).toContain(` alt="${escapeAttribute(image.text)}"`);
    },
    'short-text': ({ answers }, item) => {
      const plainAnswers = answers.filter(({ right, pattern }) => right && !pattern);
      const full = plainAnswers.filter(({ credit = 100 }) => credit === 100);
      const accepted = (full.length > 0 ? full : plainAnswers).map(({ text }) => text);
      expect(texts(item, 'varequal')).toEqual([...new Set(accepted)]);
      checkAnswers(answers, item);
    },
    numeric: ({ answers, unit }, item) => {
      expect(plainText(questionHtml(item))).toContain(unit ?? '');
      checkAnswers(answers, item);
    },
    matching: ({ pairs, distractors }, item) => {
      expect(lefts(item).map(plainText)).toEqual(pairs.map(({ left }) => left.text));
      const rights = new Set([...pairs.map(({ right }) => right.text), ...distractors.map(({ text }) => text)]);
      for (const menu of menus(item)) expect([...menu].sort()).toEqual([...rights].sort());
    },
    ordering: ({ items }, item, lang) => {
      const wanted = items.map(({ text }) => text.text).sort();
      for (const menu of menus(item)) expect([...menu].sort()).toEqual(wanted);
      expect(lefts(item)).toEqual(
        items.map((_, place) => say(stringsFor(lang).page.place, { number: place + 1 }, lang)),
      );
    },
    'fill-blanks': ({ gaps }, item) => expect(menus(item)).toEqual(gaps.map(({ answers }) => [...new Set(answers)])),
    dropdowns: ({ gaps }, item) =>
      expect(menus(item)).toEqual(gaps.map(({ choices }) => choices.map(({ text }) => text))),
    essay: ({ answer, rubric }, item) => {
      expect(plainText(feedbackOf(item).general_fb ?? '')).toContain(answer?.text ?? '');
      expect(metadataField(item, 'grading_notes') ?? '').toBe(onOneLine(rubric?.text ?? ''));
    },
  };

  test('of any question', () => {
    fc.assert(
      fc.property(packaged, (topic: Topic) => {
        const { items, losses, assessment, meta } = openQti12(topic);
        for (const question of topic.quiz!.questions) {
          const item = items.find(({ attributes }) => attributes.ident === `${topic.id}-${question.id}`);
          if (!lossesOf(losses, question.id).includes('loss-question-too-long'))
            expect(askedText(item!).startsWith(plain(question.stem, question.body))).toBe(true);
          checkFeedback(question, item!);
          (checks[question.type] as (question: Question, item: XmlNode, lang: string) => void)(
            question,
            item!,
            topic.lang,
          );
        }
        expect(first(assessment, 'assessment').attributes.title).toBe(topic.title);
        expect(first(meta, 'title').text).toBe(topic.title);
        expect(plainText(first(meta, 'description').text)).toBe(
          (topic.summary ?? '') + (topic.quiz?.intro?.text ?? ''),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('mattext', () => {
  test('is escaped HTML of texttype text/html: markup that an author typed as text stays text', () => {
    const topic = topicOf({ quiz: { questions: [{ type: 'essay', id: 'q', stem: rich('<b>&amp;</b> ]]>', true) }] } });
    const { files, items } = openQti12(topic);
    expect(String(files[1]!.content)).toContain(
      '&lt;p&gt;&amp;lt;b&amp;gt;&amp;amp;amp;&amp;lt;/b&amp;gt; ]]&amp;gt;&lt;/p&gt;',
    );
    expect(first(items[0]!, 'mattext').attributes.texttype).toBe('text/html');
  });

  test('mathematics is TeX between \\( and \\), or \\[ and \\] on a line of its own', () => {
    expect(bodyOf(`<p>${formula('\\frac{1}{2}')}</p>`)).toBe('<p>\\( \\frac{1}{2} \\)</p>');
    expect(bodyOf(formula('a &lt; b &amp; c', ' display="block"'))).toBe('\\[ a &lt; b &amp; c \\]');
  });

  test('text that only looks like mathematics does not become it', () => {
    expect(bodyOf('<p>\\(x\\) \\[y\\] $$z$$</p>')).toBe(
      '<p>\\<span>(</span>x\\) \\<span>[</span>y\\] <span>$</span>$z<span>$</span>$</p>',
    );
    expect(bodyOf('<p><img src="media:a.png" alt="\\(x\\) $$" /></p>')).toContain('alt="\\(x\\) $$"');
  });

  describe('over 16,384 characters, which Canvas replaces by a notice', () => {
    const rest = '<p>This question is too long to be shown here. Read the whole of it in the lesson “Sample”.</p>';
    const essay = { type: 'essay', id: 'q', points: 2 };
    const opened = (question: object, data: object = {}) =>
      openQti12(topicOf({ ...data, quiz: { questions: [{ ...essay, ...question }] } }));

    test('keeps heading, answers and points, says where to read the rest, and is a loss', () => {
      const { items, losses, meta } = opened({
        stem: rich('Why?', true),
        body: rich('x'.repeat(16_400)),
        words: { max: 9 },
      });
      expect(questionHtml(items[0]!)).toBe(`<p>Why?</p>${rest}<p>Write at most 9 words.</p>`);
      expect(first(meta, 'points_possible').text).toBe('2.0');
      expect(lossesOf(losses, 'q')).toEqual(['loss-words', 'loss-question-too-long']);
    });

    test('a heading of its own length is cut to its first words', () => {
      const { items } = opened({ stem: rich(`Why ${'x'.repeat(16_400)}`, true) });
      expect(questionHtml(items[0]!)).toBe(`<p>Why…</p>${rest}`);
    });

    test('16,384 are shown whole', () => {
      const { items, losses } = opened({ stem: rich('x'.repeat(16_377), true) });
      expect(questionHtml(items[0]!)).toHaveLength(16_384);
      expect(lossesOf(losses, 'q')).toEqual([]);
    });

    test('keeps the names of its blanks, so that what they hold is asked all the same', () => {
      const body = markup(`<p>${'x'.repeat(17_000)} <span data-gap="0"></span></p>`);
      const question = { type: 'fill-blanks', id: 'q', stem: rich('Fill in.', true), body, gaps: [{ answers: ['a'] }] };
      const { items } = openQti12(topicOf({ quiz: { questions: [question] } }));
      expect(questionHtml(items[0]!)).toBe(`<p>Fill in.</p>${rest}<p>[b1]</p>`);
      expect(texts(items[0]!, 'mattext')).toContain('b1');
    });

    test('in a review question too', () => {
      const question = { id: 'why', question: rich('y'.repeat(17_000), true) };
      const { items, losses } = openQti12(
        topicOf({
          sections: [{ kind: 'review', title: 'Review', questions: [question] }],
          quiz: { 'include-review': true, questions: [] },
        }),
      );
      expect(questionHtml(items[0]!)).toContain(rest);
      expect(lossesOf(losses, 'why')).toEqual(['loss-question-too-long']);
    });
  });

  test('a link to a page of the lesson becomes its words, and is a loss; other links stay', () => {
    const html = '<p><a href="#facts">the <em>facts</em></a> and <a href="https://example.org/#top">more</a></p>';
    expect(bodyOf(html)).toBe('<p>the <em>facts</em> and <a href="https://example.org/#top">more</a></p>');
    const question = { type: 'essay', id: 'q', stem: rich('S', true), body: markup(html) };
    const { losses } = buildQti12(topicOf({ quiz: { intro: markup(html), questions: [question] } }));
    expect(losses.filter(({ rule }) => rule === 'loss-link').map(({ args }) => args.question)).toEqual([
      'q',
      undefined,
    ]);
  });

  test('struck words stay struck: Canvas removes the element s', () => {
    expect(bodyOf('<p><s>no</s> <samp>s</samp></p>')).toBe('<p><del>no</del> <samp>s</samp></p>');
  });

  test('a language that is written from right to left says so', () => {
    expect(bodyOf('<p>نص</p>', { lang: 'ar' })).toContain('<div dir="rtl" lang="ar"><p>نص</p></div>');
    expect(bodyOf('<p>Text</p>', { lang: 'de' })).toBe('<p>Text</p>');
  });
});
