import type { Element, Mark } from './elements.js';

/** A question with the elements that belong to it. */
export interface Draft {
  readonly kind: 'question';
  readonly line: number;
  readonly text: string;
  readonly title: string | undefined;
  readonly points: string | undefined;
  readonly group: Group | undefined;
  readonly parts: Element[];
}

/** Questions of which some are picked. */
export interface Group {
  readonly number: number;
  pick: string;
  points: string | undefined;
}

/** A text between questions. */
export interface Region {
  readonly kind: 'text';
  readonly line: number;
  readonly title: string | undefined;
  text: string;
}

const OF_QUESTIONS: ReadonlySet<Mark> = new Set([
  'right choice',
  'wrong choice',
  'right answer',
  'wrong answer',
  'short answer',
  'number',
  'essay',
  'upload',
  'feedback',
  'correct',
  'incorrect',
  'solution',
]);

type Step = (parsed: Parsed, element: Element) => void;

/** What an element does to what was read before it; those that are not here belong to the last question. */
const STEPS: Partial<Record<Mark, Step>> = {
  'quiz title': (parsed, { text }) => {
    parsed.title = text;
  },
  'quiz description': (parsed, { text }) => {
    parsed.description = text;
  },
  option: ({ options }, element) => {
    options.push(element);
  },
  group: (parsed) => {
    parsed.groups += 1;
    parsed.group = { number: parsed.groups, pick: '1', points: undefined };
  },
  'end of group': (parsed) => {
    parsed.group = undefined;
  },
  pick: ({ group }, { text }) => {
    if (group) group.pick = text;
  },
  'points per question': ({ group }, { text }) => {
    if (group) group.points = text;
  },
  title: ({ next }, { text }) => {
    next.title = text;
  },
  points: ({ next }, { text }) => {
    next.points = text;
  },
  'text title': ({ drafts }, { text, line }) => {
    drafts.push({ kind: 'text', line, title: text, text: '' });
  },
  text: ({ drafts }, { text, line }) => {
    const last = drafts.at(-1);
    if (last?.kind === 'text' && last.text === '') last.text = text;
    else drafts.push({ kind: 'text', line, title: undefined, text });
  },
  question: (parsed, { text, line }) => {
    const { group, next } = parsed;
    const points = group ? group.points : next.points;
    parsed.drafts.push({ kind: 'question', line, text, title: next.title, points, group, parts: [] });
    parsed.next = {};
  },
};

/** What a file holds. */
export class Parsed {
  title: string | undefined;
  description: string | undefined;
  readonly options: Element[] = [];
  readonly drafts: (Draft | Region)[] = [];
  /** What belongs to nothing. */
  readonly left: Element[] = [];
  groups = 0;
  group: Group | undefined;
  /** What was said of the question to come. */
  next: { title?: string; points?: string } = {};

  constructor(elements: readonly Element[]) {
    for (const element of elements) {
      const last = this.drafts.at(-1);
      const step = STEPS[element.mark];
      if (step) step(this, element);
      else if (OF_QUESTIONS.has(element.mark) && last?.kind === 'question') last.parts.push(element);
      else this.left.push(element);
    }
  }
}
