import { isNumber } from '../../read/markdown/questions/numbers.js';
import type { AuthoredQuestion } from '../../write/authored.js';
import { oneOfChoices } from '../bank/choices.js';
import { essayOf } from '../bank/essay.js';
import { wordingOf } from '../wording.js';
import type { Draft } from './drafts.js';
import type { Element, Mark } from './elements.js';

interface Means {
  readonly markdown: (text: string) => string;
  readonly note: (words: string) => void;
}

interface Choice {
  readonly text: string;
  readonly right: boolean;
  feedback?: string;
}

const CHOICES: readonly Mark[] = ['right choice', 'wrong choice', 'right answer', 'wrong answer', 'short answer'];

/** A question without its id, or why it cannot be one. */
export function questionOf(draft: Draft, means: Means): AuthoredQuestion | string {
  const { parts, points: given } = draft;
  const points = given === undefined ? undefined : Number(given);
  if (points !== undefined && !(points > 0)) return `${given} is no number of points`;
  const { choices, feedback } = readParts(parts, means);
  const base = {
    id: '',
    ...wordingOf(means.markdown(draft.text), draft.title),
    ...(points !== undefined && { points }),
    ...(Object.keys(feedback).length > 0 && { feedback }),
  };
  const marks = new Set(parts.map(({ mark }) => mark));
  const right = choices.filter((each) => each.right).length;
  if (marks.has('upload')) return 'it asks for a file, which no question of ours does';
  if (marks.has('essay')) {
    const solution = parts.find(({ mark }) => mark === 'solution')?.text;
    return essayOf(base, { answer: solution && means.markdown(solution) }, means.note);
  }
  if (marks.has('number')) return numberQuestion(base, parts);
  if (marks.has('short answer'))
    return {
      ...base,
      type: 'short-text',
      answers: parts.filter(({ mark }) => mark === 'short answer').map(({ text }) => ({ text })),
    };
  if (choices.length < 2) return 'it has fewer than two choices';
  if (marks.has('right answer') || marks.has('wrong answer'))
    return right === 0 ? 'none of its choices is right' : { ...base, type: 'multiple-choice', choices };
  if (right !== 1) return right === 0 ? 'none of its choices is right' : 'several of its choices are right';
  return oneOfChoices(base, choices);
}

type Feedback = { general?: string; correct?: string; incorrect?: string };

/** Feedback below a choice is that choice's, above all of them the question's. */
function readParts(parts: readonly Element[], { markdown }: Means): { choices: Choice[]; feedback: Feedback } {
  const choices: Choice[] = [];
  const feedback: Feedback = {};
  const isEssay = parts.some(({ mark }) => mark === 'essay');
  for (const { mark, text } of parts) {
    const last = choices.at(-1);
    if (CHOICES.includes(mark)) choices.push({ text: markdown(text), right: mark.startsWith('right') });
    else if (mark === 'feedback' && last) last.feedback = markdown(text);
    else if (mark === 'feedback' || (mark === 'solution' && !isEssay))
      feedback.general = [feedback.general, markdown(text)].filter(Boolean).join('\n\n');
    else if (mark === 'correct' || mark === 'incorrect') feedback[mark] = markdown(text);
  }
  return { choices, feedback };
}

function numberQuestion(base: Omit<AuthoredQuestion, 'type'>, parts: readonly Element[]): AuthoredQuestion | string {
  const [{ text } = { text: '' }] = parts.filter(({ mark }) => mark === 'number');
  const [, min, max] = /^\[([^,]+),([^\]]+)\]$/.exec(text.trim()) ?? [];
  const [, exact = '', margin] = /^(.+?)(?:\+-\s*(.+))?$/.exec(text.trim().replace(/_(?=\d)/g, '')) ?? [];
  const isExact = margin === undefined || Number(margin.replace('%', '')) === 0;
  const plain = isExact ? exact.trim() : `${exact.trim()} ± ${margin.trim()}`;
  const written = min !== undefined && max !== undefined ? `${min.trim()}..${max.trim()}` : plain;
  if (!isNumber(written, false)) return `${text} is no number`;
  return { ...base, type: 'numeric', answers: [{ text: written }] } as AuthoredQuestion;
}
