import { describe, expect, it } from 'vitest';
import { pageIds } from '../../../src/topic/page-ids.js';
import { read, readBody, readQuiz } from './reading.js';

const FRONT = '---\nid: sample\ntitle: Sample\n---\n';

describe('the page title and the definition', () => {
  it('are the # and what stands under it', async () => {
    const { topic, problems } = await read(`${FRONT}\n# The *Term*\n\nOne.\n\n- Two.\n\n## Text\n\nThree.\n`);
    expect(problems).toEqual([]);
    expect(topic).toMatchObject({
      heading: 'The Term',
      definition: { html: '<p>One.</p>\n<ul>\n<li>Two.</li>\n</ul>' },
    });
  });

  const cases: [name: string, body: string, problems: string[]][] = [
    ['no title', 'Text.\n', ['1:1 heading-missing']],
    ['a second title', '# A\n\nText.\n\n# B\n', ['9:1 heading-repeated']],
    ['text above the title', 'Text.\n\n# A\n\nText.\n', ['5:1 out-of-place']],
    ['a section above the title', '## S\n\nText.\n\n# A\n\nText.\n', ['5:1 out-of-place']],
    ['more than words in the title', '# A ![b](c.png)\n\nText.\n', ['5:5 plain-title']],
    [
      'attributes of the title',
      '# A {.facts #a}\n\nText.\n',
      ['5:6 attribute-without-effect', '5:13 attribute-without-effect'],
    ],
  ];
  it.each(cases)('%s', async (_, body, problems) => {
    expect((await read(FRONT + body)).problems).toEqual(problems);
  });
});

describe('a section', () => {
  const names: [lang: string, facts: string, review: string, terms: string, quiz: string][] = [
    ['en', 'Key facts', 'Review questions', 'Related terms', 'Quiz'],
    ['es', 'Datos clave', 'Preguntas de repaso', 'Términos relacionados', 'Cuestionario'],
    ['fr', 'Faits clés', 'Questions de révision', 'Termes associés', 'Questionnaire'],
    ['de', 'Wichtige Fakten', 'Wiederholungsfragen', 'Verwandte Begriffe', 'Test'],
    ['pt', 'Factos principais', 'Perguntas de revisão', 'Termos relacionados', 'Questionário'],
    ['it', 'Fatti principali', 'Domande di ripasso', 'Termini correlati', 'Questionario'],
    ['nl', 'Belangrijkste feiten', 'Herhalingsvragen', 'Verwante begrippen', 'Toets'],
    ['pl', 'Najważniejsze fakty', 'Pytania powtórkowe', 'Pojęcia pokrewne', 'Test'],
    ['uk', 'Ключові факти', 'Запитання для повторення', 'Пов’язані терміни', 'Тест'],
    ['ru', 'Ключевые факты', 'Вопросы для повторения', 'Связанные термины', 'Тест'],
    ['zh-Hans', '关键事实', '复习题', '相关术语', '测验'],
    ['ja', '重要な事実', '復習問題', '関連用語', 'クイズ'],
    ['ar', 'حقائق أساسية', 'أسئلة المراجعة', 'مصطلحات ذات صلة', 'اختبار'],
    ['he', 'עובדות מפתח', 'שאלות חזרה', 'מונחים קשורים', 'חידון'],
    ['fr', 'KEY FACTS', 'Review Questions:', 'related  terms', 'Quiz'],
  ];
  it.each(names)('is recognised by its name in %s', async (lang, facts, review, terms, quiz) => {
    const body = `## ${facts}\n\n- a\n\n## ${review}\n\n### b\n\nc\n\n## ${terms}\n\n- **d** — e\n\n## ${quiz}\n\n## Other\n\nf\n`;
    const { topic, problems } = await read(
      `---\nid: sample\ntitle: Sample\nlang: ${lang}\n---\n# Sample\n\nText.\n\n${body}`,
    );
    expect(problems).toEqual([]);
    expect(topic?.sections.map(({ kind }) => kind)).toEqual(['facts', 'review', 'terms', 'quiz', 'text']);
  });

  it('of lesson text has an id of its own, another kind has none', async () => {
    const named = '## A {#before .text}\n\nSee [it](#before) and [more](#b).\n\n## B\n\nText.\n';
    const { topic, problems } = await readBody(named);
    expect(problems).toEqual([]);
    const [section] = topic?.sections ?? [];
    expect(section).toMatchObject({ kind: 'text', title: 'A', id: 'before' });
    expect(section?.kind === 'text' && section.body.html).toContain('<a href="#before">it</a>');
    expect((await readBody('## Key facts {#facts}\n\n- a\n')).problems).toEqual([
      expect.stringContaining('attribute-without-effect'),
    ]);
  });

  it('keeps its id whatever the others are called', () => {
    const named = { kind: 'text', title: 'After', id: 'before' } as const;
    const ids = (title: string): string[] =>
      pageIds([{ kind: 'text', title }, named, { kind: 'quiz', title: 'Quiz' }], []);
    expect(ids('Else')).toEqual(['else', 'before', 'quiz']);
    expect(ids('Before')).toEqual(['before-2', 'before', 'quiz']);
  });

  it('is forced by a class', async () => {
    const { topic } = await readBody(
      '## One {.facts}\n\n- a\n\n## Two {.review}\n\n## Three {.terms}\n\n## Four {.quiz}\n',
    );
    expect(topic?.sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'facts One',
      'review Two',
      'terms Three',
      'quiz Four',
    ]);
  });

  it('may be a text of blocks', async () => {
    const { topic, problems } = await readBody('## Text\n\nOne.\n\n### Inner\n\n> Two.\n');
    expect(problems).toEqual([]);
    expect(topic?.sections).toMatchObject([
      {
        kind: 'text',
        title: 'Text',
        body: { html: '<p>One.</p>\n<h3 id="inner">Inner</h3>\n<blockquote>\n<p>Two.</p>\n</blockquote>' },
      },
    ]);
  });

  const cases: [name: string, body: string, problems: string[]][] = [
    ['an unknown class', '## A {.fact}\n\nText.\n', ['1:7 unknown-attribute']],
    ['text among the facts', '## Key facts\n\nText.\n\n- a\n', ['3:1 out-of-place']],
    ['a line across the page among the facts', '## Key facts\n\n- a\n\n---\n', []],
    ['text above the review questions', '## Review questions\n\nText.\n\n### A\n\nb\n', ['3:1 out-of-place']],
    ['text among the terms', '## Related terms\n\nText.\n', ['3:1 out-of-place']],
    ['a callout in a text', '## A\n\n- b\n  > [!hint] c\n', ['4:5 unknown-callout']],
  ];
  it.each(cases)('%s', async (_, body, problems) => {
    expect((await readBody(body)).problems).toEqual(problems);
  });
});

describe('facts', () => {
  it('are lines where they can be', async () => {
    const { topic } = await readBody('## Key facts\n\n- *One*\n\n- Two\n\n  Three\n\n1. Four\n');
    expect(topic?.sections[0]).toMatchObject({
      facts: [
        { html: '<em>One</em>', inline: true },
        { html: '<p>Two</p>\n<p>Three</p>', inline: false },
        { html: 'Four' },
      ],
    });
  });
});

describe('review questions', () => {
  it('have an id, a question and a model answer', async () => {
    const { topic, problems } = await readBody(
      '## Review questions\n\n### *Why*?\n\nOne.\n\n- Two.\n\n### Why?\n\nThree.\n\n### How? {#how-so}\n\nFour.\n',
    );
    expect(problems).toEqual([]);
    expect(topic?.sections[0]).toMatchObject({
      questions: [
        {
          id: 'why',
          question: { html: '<em>Why</em>?', inline: true },
          answer: { html: '<p>One.</p>\n<ul>\n<li>Two.</li>\n</ul>' },
        },
        { id: 'why-2', answer: { text: 'Three.' } },
        { id: 'how-so', answer: { text: 'Four.' } },
      ],
    });
  });
});

describe('related terms', () => {
  const ok: [written: string, term: string, definition: string][] = [
    ['**A** — b', 'A', 'b'],
    ['**A** – b', 'A', 'b'],
    ['**A** - b', 'A', 'b'],
    ['**A**: b', 'A', 'b'],
    ['**A:** b', 'A', 'b'],
    ['__A__ : *b*', 'A', '<em>b</em>'],
    ['**A b** —\n  c', 'A b', 'c'],
    ['**A：**b', 'A', 'b'],
    ['**De-*Stal*in** — b', 'De-Stalin', 'b'],
  ];
  it.each(ok)('%j', async (written, term, definition) => {
    const { topic, problems } = await readBody(`## Related terms\n\n- ${written}\n`);
    expect(problems).toEqual([]);
    expect(topic?.sections[0]).toMatchObject({ terms: [{ term, definition: { html: definition } }] });
  });

  const broken = ['A — b', '**A** b', '**A**', '*A* — b'];
  it.each(broken)('%j is none', async (written) => {
    const { problems } = await readBody(`## Related terms\n\n- **X** — y\n- ${written}\n`);
    expect(problems).toEqual(['4:1 term-malformed']);
  });
});

describe('a quiz', () => {
  it('has its settings in the front matter, an introduction, and questions', async () => {
    const source = `---\nid: sample\ntitle: Sample\nquiz:\n  pass: 60\n---\n# Sample\n\nText.\n\n## Quiz\n\nIntro.\n\n### Q {#q}\n\n- [x] a\n- [ ] b\n`;
    const { topic, problems } = await read(source);
    expect(problems).toEqual([]);
    expect(topic?.quiz).toMatchObject({ pass: 60, intro: { html: '<p>Intro.</p>' }, questions: [{ id: 'q' }] });
  });

  it('has no headings but those of questions', async () => {
    expect((await readQuiz('#### A\n\n##### B\n')).problems).toEqual(['1:1 out-of-place', '3:1 out-of-place']);
  });
});

describe('a heading within a text', () => {
  it('has no settings: braces are told, and not shown', async () => {
    const { topic, problems } = await readBody('## Quizz\n\n### Who? {#who}\n\nAnn.\n');
    expect(problems).toEqual(['3:11 attribute-without-effect']);
    expect(topic?.sections[0]).toMatchObject({ kind: 'text', body: { text: 'Who? Ann.' } });
  });
});
