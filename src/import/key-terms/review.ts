import { type Line, sentencesIn } from './lines.js';

/** A question with its answer's paragraphs. */
export interface Asked {
  readonly question: string;
  readonly line: number;
  readonly answer: string[];
}

const ASKS = /^(?:q(?:uestion)?\s*\d*\s*[:.)]|question\s+\d+\s*[-–—]?)\s+/i;
const ANSWERS = /^(?:a(?:ns(?:wer)?)?\s*\d*\s*[:.)]|(?:model |sample )?answer\s*:)\s+/i;

/** Questions and answers in turn, with marks such as `Q:` and `A:`, numbers before the questions, or none. */
export function questionsIn(lines: readonly Line[]): Asked[] {
  const asked: Asked[] = [];
  const areMarked = lines.some(({ text }) => ANSWERS.test(text));
  const areNumbered = !areMarked && lines.filter(({ mark }) => mark === 'number').length > 1;
  for (const line of lines) {
    const last = asked.at(-1);
    if (!last || isQuestion(line, last, { areMarked, areNumbered }))
      asked.push({ question: line.text.replace(ASKS, ''), line: line.line, answer: [] });
    else last.answer.push(line.text.replace(ANSWERS, ''));
  }
  return asked;
}

function isQuestion(
  { text, mark }: Line,
  { answer }: Asked,
  { areMarked, areNumbered }: { readonly areMarked: boolean; readonly areNumbered: boolean },
): boolean {
  if (ANSWERS.test(text)) return false;
  if (ASKS.test(text)) return true;
  const asks = /\?[”"’)]*$/.test(text) && sentencesIn(text) <= 2;
  if (areMarked) return asks && answer.length > 0;
  if (areNumbered) return mark === 'number';
  // In turn; but one question may lack its answer, and a long text without a question mark goes on with the last.
  return answer.length === 0 ? asks : asks || sentencesIn(text) <= 2;
}
