import type { Block } from './blocks.js';
import { showEscapes } from './escapes.js';
import { formatOf, type TextFormat, toMarkdown } from './text.js';

/** A block cut into what it is made of. */
export interface Parts {
  readonly name: string | undefined;
  /** Markdown, with a line for the missing word. */
  readonly text: string;
  /** What stands between the braces; undefined where there are none. Its escapes are hidden. */
  readonly answers: string | undefined;
  /** The general feedback, Markdown. */
  readonly feedback: string | undefined;
  /** Why it cannot be read. */
  readonly wrong: string | undefined;
  /** A text of the answers as Markdown. */
  readonly markdown: (text: string) => string;
  readonly note: (words: string) => void;
}

const NAME = /^::(.*?)::/s;
const BLANK = '_____';

/** Name, text with the place of the answers, answers, general feedback. */
export function partsOf({ text: block }: Block, note: (words: string) => void): Parts {
  const named = NAME.exec(block);
  const whole = named ? block.slice(named[0].length).trim() : block;
  const [open, close] = [whole.indexOf('{'), whole.indexOf('}')];
  const isDescription = open < 0 && close < 0;
  const wrong = isDescription || (open >= 0 && close > open) ? undefined : braceError(open, close);
  const [answers, general] =
    isDescription || wrong ? [undefined, undefined] : cutFeedback(whole.slice(open + 1, close));
  const behind = whole.slice(close + 1).trim();
  const rest = behind === '' ? '' : `${blankIn(whole)}${whole.slice(close + 1)}`;
  const text = isDescription || wrong ? whole : `${whole.slice(0, open)}${rest}`;
  const { format } = formatOf(text, 'moodle');
  const markdown = (each: string, usual: TextFormat = format): string => toMarkdown(each, usual, note);
  return {
    name: named
      ? showEscapes(named[1] ?? '')
          .replace(/\s+/g, ' ')
          .trim() || undefined
      : undefined,
    text: markdown(text, 'moodle'),
    answers,
    feedback: general === undefined ? undefined : markdown(general),
    wrong,
    markdown,
    note,
  };
}

/** A line of its own format: in Markdown underscores would be a rule or emphasis. */
const blankIn = (text: string): string =>
  formatOf(text, 'moodle').format === 'markdown' ? BLANK.replace(/_/g, '\\_') : BLANK;

const braceError = (open: number, close: number): string => {
  if (open < 0) return 'its answers begin with no {';
  return close < 0 ? 'its { is never closed before the next empty line' : 'a } stands before its {';
};

/** `####` begins the general feedback. */
function cutFeedback(text: string): [answers: string, general: string | undefined] {
  const at = text.lastIndexOf('####');
  if (at < 0) return [text.trim(), undefined];
  return [text.slice(0, at).trim(), text.slice(at + 4).trim() || undefined];
}
