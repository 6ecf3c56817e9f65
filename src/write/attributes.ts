import type { AuthoredQuestion } from './authored.js';

/** `{#id .class key=value}` of a question; what says what holds anyhow is left out. */
export function questionAttributes(question: AuthoredQuestion, classes: readonly string[]): string {
  const given = new Map<string, unknown>(Object.entries(question));
  const pairs = KEYS.flatMap((key) => {
    const value = given.get(key);
    const isUsual =
      (key === 'hint-penalty' && question.type === 'essay') ||
      value === undefined ||
      value === DEFAULTS[key] ||
      (key === 'grading' && value === usualGrading(question));
    const text = isUsual ? '' : valueText(value);
    return text === '' ? [] : [`${key}=${quoted(text)}`];
  });
  const bare = given.get('case') === true ? ['case'] : [];
  return `{${[`#${question.id}`, ...classes.map((name) => `.${name}`), ...pairs, ...bare].join(' ')}}`;
}

const KEYS = ['points', 'penalty', 'hint-penalty', 'shuffle', 'obj', 'unit', 'grading', 'words'] as const;
const DEFAULTS: Readonly<Record<string, unknown>> = { points: 1 };

const usualGrading = ({ type }: AuthoredQuestion): string => (type === 'ordering' ? 'all' : 'partial');

function valueText(value: unknown): string {
  if (typeof value === 'number') return decimal(value);
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: number; max?: number };
    return `${min ?? ''}..${max ?? ''}`;
  }
  return String(value);
}

/** Without an exponent, which attributes do not know. */
const decimal = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value);

/** A value with blanks or braces stands in quotes, and one with quotes in others. */
const quoted = (value: string): string => {
  if (/^[^\s{}"“”]+$/.test(value)) return value;
  return value.includes('"') ? `“${value}”` : `"${value}"`;
};

/** What a choice or an answer earns, and whether it keeps its place. */
export const choiceAttributes = ({
  pin,
  credit,
}: {
  pin?: boolean | undefined;
  credit?: number | undefined;
}): string => {
  const words = [...(pin ? ['pin'] : []), ...(credit === undefined ? [] : [`${decimal(credit)}%`])];
  return words.length === 0 ? '' : `{${words.join(' ')}}`;
};
