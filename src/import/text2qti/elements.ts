/** What a line that is not indented begins. */
export type Mark =
  | 'quiz title'
  | 'quiz description'
  | 'text title'
  | 'text'
  | 'title'
  | 'points'
  | 'option'
  | 'group'
  | 'end of group'
  | 'pick'
  | 'points per question'
  | 'question'
  | 'right choice'
  | 'wrong choice'
  | 'right answer'
  | 'wrong answer'
  | 'short answer'
  | 'number'
  | 'essay'
  | 'upload'
  | 'feedback'
  | 'correct'
  | 'incorrect'
  | 'solution'
  | 'code'
  | 'unknown';

/** A mark with the Markdown behind it, that of the indented lines below too. */
export interface Element {
  readonly mark: Mark;
  readonly text: string;
  readonly line: number;
}

/** In the order in which they are tried: each ends where its text begins. */
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['quiz title', /^quiz title:[ \t]*/i],
  ['quiz description', /^quiz description:[ \t]*/i],
  ['text title', /^text title:[ \t]*/i],
  ['text', /^text:[ \t]*/i],
  ['title', /^title:[ \t]*/i],
  ['points per question', /^points per question:[ \t]*/i],
  ['points', /^points:[ \t]*/i],
  ['pick', /^(?:solutions )?pick:[ \t]*/i],
  [
    'option',
    /^(?=(?:shuffle answers|show correct answers|one question at a time|can['’]t go back|feedback is solution|solutions? [a-z ]+):)/i,
  ],
  ['group', /^GROUP[ \t]*$/],
  ['end of group', /^END_GROUP[ \t]*$/],
  ['question', /^\d+\.[ \t]+/],
  ['right choice', /^\*[a-zA-Z]\)[ \t]+/],
  ['wrong choice', /^[a-zA-Z]\)[ \t]+/],
  ['right answer', /^\[\*\][ \t]+/],
  ['wrong answer', /^\[ ?\][ \t]+/],
  ['number', /^=[ \t]+/],
  ['essay', /^_{3,}[ \t]*$/],
  ['upload', /^\^{3,}[ \t]*$/],
  ['feedback', /^\.\.\.[ \t]+/],
  ['correct', /^\+[ \t]+/],
  ['incorrect', /^-[ \t]+/],
  ['solution', /^![ \t]+/],
  ['short answer', /^\*[ \t]+/],
  ['code', /^```+[ \t]*\S.*$/],
];

/** The elements of a file; comments are no part of any. */
export function elementsIn(text: string): Element[] {
  const elements: { mark: Mark; lines: string[]; line: number }[] = [];
  let until: RegExp | undefined;
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.replace(/\t/g, '    ');
    const last = elements.at(-1);
    if (until) {
      if (last?.mark === 'code' && !/^COMMENT/.test(line)) last.lines.push(line);
      if (until.test(line)) until = undefined;
    } else if (/^COMMENT[ ]*$/.test(line)) until = /^END_COMMENT[ ]*$/;
    else if (line.startsWith('%')) continue;
    else if (line.trim() === '' || (/^\s/.test(line) && last)) last?.lines.push(line);
    else {
      const [mark, pattern] = MARKS.find(([, each]) => each.test(line)) ?? (['unknown', /^/] as const);
      elements.push({ mark, lines: [line.replace(pattern, mark === 'code' ? '$&' : '')], line: index + 1 });
      if (mark === 'code') until = /^```+[ ]*$/;
    }
  }
  return elements.map(({ mark, lines, line }) => ({ mark, text: dedented(lines), line }));
}

/** Lines below the first less the indentation that they share. */
function dedented([first = '', ...rest]: readonly string[]): string {
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, 99);
  return [first, ...rest.map((line) => line.slice(indent))].join('\n').trim();
}
