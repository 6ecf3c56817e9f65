import { describe, expect, it } from 'vitest';
import { readQuestion, readQuiz } from './reading.js';

const texts = (question: unknown): (string | undefined)[] =>
  (question as { choices: { feedback?: { text: string } }[] }).choices.map(({ feedback }) => feedback?.text);

describe('a quote', () => {
  const cases: [name: string, body: string, choices: (string | undefined)[], general?: string][] = [
    ['indented', '- [x] a\n  > A.\n- [ ] b\n  > B.\n', ['A.', 'B.']],
    ['indented after an empty line', '- [x] a\n\n  > A.\n\n- [ ] b\n\n  > B.\n', ['A.', 'B.']],
    ['at the margin', '- [x] a\n> A.\n- [ ] b\n> B.\n', ['A.', 'B.']],
    ['indented by one blank', '- [x] a\n > A.\n- [ ] b\n', ['A.', undefined]],
    ['in two parts', '- [x] a\n  > A.\n\n  > C.\n- [ ] b\n', ['A. C.', undefined]],
    ['at the margin after an empty line', '- [x] a\n- [ ] b\n\n> Both.\n', [undefined, undefined], 'Both.'],
    ['of a choice and of the question', '- [x] a\n- [ ] b\n> B.\n\n> Both.\n', [undefined, 'B.'], 'Both.'],
    ['twice of the question', '- [x] a\n- [ ] b\n\n> One.\n\n> Two.\n', [undefined, undefined], 'One. Two.'],
  ];
  it.each(cases)('%s', async (_, body, choices, general) => {
    const question = await readQuestion(`### Q {#q}\n\n${body}`);
    expect(texts(question)).toEqual(choices);
    expect(question.feedback.general?.text).toBe(general);
  });
});

describe('a callout', () => {
  it('is the question’s, wherever it stands', async () => {
    const question = await readQuestion(
      '### Q {#q}\n\n> [!hint] One.\n\n- [x] a\n> [!HINT] Two.\n- [ ] b\n  > [!correct]\n  > Right.\n\n> [!incorrect]\n>\n> Wrong.\n\n> General.\n',
    );
    expect(question.hints.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(question.feedback).toMatchObject({
      general: { text: 'General.' },
      correct: { text: 'Right.' },
      incorrect: { html: '<p>Wrong.</p>' },
    });
    expect(question.body).toBeUndefined();
    expect(texts(question)).toEqual([undefined, undefined]);
  });

  it('makes an essay; what stands before it is the stem, quotes after it are feedback', async () => {
    const question = await readQuestion(
      '### Q {#q}\n\nText.\n\n> Quote.\n\n> [!answer]\n> Model.\n\n> [!rubric]\n> - 2 — a\n\n> General.\n',
    );
    expect(question).toMatchObject({
      type: 'essay',
      body: { text: 'Text. Quote.' },
      answer: { html: '<p>Model.</p>' },
      rubric: { html: '<ul>\n<li>2 — a</li>\n</ul>' },
      feedback: { general: { text: 'General.' } },
    });
  });

  const problems: [body: string, problems: string[]][] = [
    ['- [x] a\n- [ ] b\n\n> [!hnt] c\n', ['6:3 unknown-callout']],
    ['- [x] a\n  > [!note] c\n- [ ] b\n', ['4:5 unknown-callout']],
    ['> [!tip] c\n\n- [x] a\n- [ ] b\n', ['3:3 unknown-callout']],
    ['- [x] a\n- [ ] b\n\n> [!correct] c\n\n> [!correct] d\n', ['8:3 callout-repeated']],
    ['- [x] a\n- [ ] b\n\n> [!hint] c\n> [!correct] d\n', ['7:3 callout-within']],
    ['- [x] a\n- [ ] b\n\n> [!hint] [!correct] d\n', ['6:11 callout-within']],
    ['- [x] a\n- [ ] b\n\n> [!hint]\n> - c\n>\n>   [!Correct] d\n', ['9:5 callout-within']],
    ['- [x] a\n- [ ] b\n\n> Text.\n>\n> [!incorrect] d\n', ['8:3 callout-within']],
    ['- [x] a\n  > b\n  > [!correct] c\n- [ ] b\n', ['5:5 callout-within']],
    ['Text.\n\n> [!answer] a\n> [!rubric]\n> - 2 — a\n', ['6:3 callout-within']],
    ['- [x] a\n- [ ] b\n\n> [!hint] not [!correct] c\n> [!note] d\n', []],
    ['- [x] a\n- [ ] b\n\n> [!hint]\n> ```\n> [!correct] c\n> ```\n', []],
    ['- [x] a\n- [ ] b\n\n> [!answer] c\n', ['6:3 out-of-place']],
    ['> [!answer] a\n\nText.\n', ['5:1 out-of-place']],
  ];
  it.each(problems)('%j', async (body, found) => {
    expect((await readQuiz(`### Q {#q}\n\n${body}`)).problems).toEqual(found);
  });

  it('that is unknown keeps its words', async () => {
    const { topic } = await readQuiz('### Q {#q}\n\n- [x] a\n- [ ] b\n\n> [!note] c\n');
    expect(topic?.quiz?.questions[0]?.feedback.general?.text).toBe('[!note] c');
  });
});
