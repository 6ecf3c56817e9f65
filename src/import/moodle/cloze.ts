import { parseHtml } from '../../unpack/html.js';
import { child, textOf } from '../../unpack/xml-node.js';
import { writeBlank, writeMenu } from '../../write/typed.js';
import { held } from '../html/to-markdown.js';
import { rawOf } from './fields.js';
import type { ReadType } from './types.js';

/** One embedded answer: `{2:SHORTANSWER:=right~%50%half#feedback}`. */
interface Code {
  readonly weight: number;
  readonly kind: string;
  readonly answers: readonly { readonly text: string; readonly percent: number; readonly feedback: string }[];
}

/** A text with embedded answers: blanks where any is to be typed, else menus. */
export const readCloze: ReadType = ({ node, withText, note }) => {
  const codes: Code[] = [];
  const html = rawOf(child(node, 'questiontext')).replace(CODE, (_, weight: string, kind: string, answers: string) => {
    codes.push({ weight: Number(weight || 1) || 1, kind, answers: answersIn(answers) });
    return held(codes.length - 1);
  });
  if (codes.length === 0) return 'its text has no embedded answer';
  if (codes.some(({ kind }) => /^(?:MULTIRESPONSE|MR)/.test(kind))) return 'one of its gaps has several right choices';
  if (!codes.every(({ answers }) => answers.some(({ percent }) => percent === 100)))
    return 'one of its gaps has no right answer';
  const areMenus = codes.every(isMenu);
  tell(codes, areMenus, note);
  const holds = codes.map(({ answers }) =>
    areMenus
      ? writeMenu(firstRight(answers))
      : writeBlank(answers.filter(({ percent }) => percent === 100).map(({ text }) => text.replace(/\\\*/g, '*'))),
  );
  const points = codes.reduce((sum, { weight }) => sum + weight, 0);
  const isCased = codes.every(({ kind }) => isMenu({ kind }) || /(?:_C|AC|WC)$/.test(kind));
  const base = { ...withText(html, holds), points };
  if (areMenus)
    return { ...base, type: 'dropdowns', ...(codes.some(({ kind }) => /S$/.test(kind)) && { shuffle: true }) };
  return { ...base, type: 'fill-blanks', ...(isCased && { case: true }) };
};

const CODE = /\{(\d*):([A-Z_]+):((?:\\.|[^}\\]){0,5000})\}/g;

const isMenu = ({ kind }: Pick<Code, 'kind'>): boolean => /^(?:MULTICHOICE|MC)/.test(kind);

/** `=` is 100 per cent, nothing 0; entities and backslashes stand for what would mean something. */
const answersIn = (text: string): Code['answers'] =>
  text.split(/(?<!\\)~/).map((part) => {
    const [, sign = '', percent, rest = ''] = /^\s*(=|%(-?[\d.]+)%|)(.*)$/s.exec(part) ?? [];
    const [answer = '', ...feedback] = rest.split(/(?<!\\|&)#/);
    return {
      text: wordsIn(answer),
      percent: sign === '=' ? 100 : Number(percent ?? 0),
      feedback: feedback.join('#'),
    };
  });

const wordsIn = (html: string): string =>
  textOf(parseHtml(html.replace(/\\([}~#"/\\])/g, '$1')))
    .replace(/\s+/g, ' ')
    .trim();

/** A menu has one right choice. */
function firstRight(answers: Code['answers']): { text: string; right: boolean }[] {
  const right = answers.findIndex(({ percent }) => percent === 100);
  return answers.map(({ text }, place) => ({ text, right: place === right }));
}

function tell(codes: readonly Code[], areMenus: boolean, note: (words: string) => void): void {
  const answers = codes.flatMap((code) => code.answers);
  if (answers.some(({ feedback }) => feedback.trim() !== '')) note('feedback to single gaps is left out');
  if (answers.some(({ percent }) => percent > 0 && percent < 100))
    note('gap answers that earn a part earn nothing here');
  if (!areMenus && codes.some(isMenu)) note('its menus became blanks: a text has either');
  if (codes.some(({ kind }) => /^N(?:UMERICAL|M)/.test(kind)))
    note('its numbers are compared as texts, without tolerance');
  if (new Set(codes.map(({ weight }) => weight)).size > 1) note('its gaps earn the same here');
}
