import type { AuthoredQuestion } from '../../write/authored.js';
import { oneOfChoices } from '../bank/choices.js';
import { bankTopic, titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { questionId, topicId } from '../ids.js';
import { plainText } from '../plain.js';
import type { Entry, Place, Reading } from '../reader.js';
import type { Source } from '../source.js';
import { wordingOf } from '../wording.js';

/** A question as it stands in the source. */
interface Draft {
  readonly place: Place;
  readonly stem: string[];
  readonly choices: { letter: string; text: string }[];
  answer?: string;
}

/** Aiken: a question, its choices `A.` or `A)`, and `ANSWER:` with a letter; an empty line may follow. */
export function readAiken({ file, text }: Source): Reading {
  const title = titleOfFile(file);
  const topic = topicId(title, new Set());
  const used = new Set<string>();
  const questions: AuthoredQuestion[] = [];
  const entries = draftsIn(text, file).map((draft): Entry => {
    const name = draft.stem.join(' ');
    const why = whyNot(draft);
    if (why !== undefined) return leftOut('question', name, draft.place, why);
    const question = questionOf(draft, used);
    questions.push(question);
    return taken('question', name, draft.place, { topic, id: question.id });
  });
  return { topics: questions.length > 0 ? [{ topic: bankTopic(topic, title, questions) }] : [], entries };
}

const CHOICE = /^([A-Z])[.)](?:[ \t]+(.*))?$/;
const ANSWER = /^ANSWER:[ \t]*(.*)$/i;

function draftsIn(text: string, file: string): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '') continue;
    const [, letter, choice = ''] = CHOICE.exec(line) ?? [];
    const answer = ANSWER.exec(line)?.[1];
    const last = drafts.at(-1);
    const open = last && last.answer === undefined ? last : undefined;
    // A line of text below choices is the next question: the one before never told its answer.
    const isNext = !open || (answer === undefined && letter === undefined && open.choices.length > 0);
    const column = written.length - written.trimStart().length + 1;
    const draft: Draft = isNext ? { place: { file, line: index + 1, column }, stem: [], choices: [] } : open;
    if (isNext) drafts.push(draft);
    if (answer !== undefined) draft.answer = answer;
    else if (letter !== undefined && !isNext) draft.choices.push({ letter, text: choice });
    else draft.stem.push(line);
  }
  return drafts;
}

function whyNot({ stem, choices, answer }: Draft): string | undefined {
  if (answer === undefined) return 'there is no line ANSWER: below its choices';
  if (stem.length === 0) return 'ANSWER: stands without a question above it';
  if (choices.length < 2) return 'it has fewer than two choices';
  const letters = choices.filter(({ letter }) => letter === letterOf(answer));
  if (letters.length === 0) return `ANSWER: ${answer.slice(0, 20)} names none of its choices`;
  return letters.length > 1 ? `two of its choices are called ${letterOf(answer)}` : undefined;
}

const letterOf = (answer: string): string => answer.trim().replace(/[.)]$/, '').toUpperCase();

function questionOf({ stem, choices, answer = '' }: Draft, used: Set<string>): AuthoredQuestion {
  const base = { id: questionId(undefined, stem.join(' '), used), ...wordingOf(plainText(stem.join('\n'))) };
  const marked = choices.map(({ letter, text }) => ({ text: plainText(text), right: letter === letterOf(answer) }));
  return oneOfChoices(base, marked);
}
