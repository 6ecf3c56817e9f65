/** One answer: `=%50%words#feedback`. Its texts still hide their escapes. */
export interface Answer {
  readonly sign: '=' | '~' | '';
  /** Per cent of the points; undefined where none is written. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string | undefined;
}

const WEIGHT = /^%\s*(-?\d{1,3}(?:\.\d*)?)\s*%/;

/** The answers between the braces, each behind its `=` or `~`. */
export function answersIn(text: string): Answer[] {
  const parts = text.split(/([=~])/);
  const signs = [''].concat(parts.filter((_, index) => index % 2 === 1));
  return parts
    .filter((_, index) => index % 2 === 0)
    .map((part, index) => answerOf(part.trim(), signs[index] ?? ''))
    .filter(({ sign, text: words }) => sign !== '' || words !== '');
}

function answerOf(part: string, sign: string): Answer {
  const weight = WEIGHT.exec(part);
  const [text = '', ...feedback] = part.slice(weight?.[0].length ?? 0).split('#');
  return {
    sign: sign as Answer['sign'],
    weight: weight ? Number(weight[1]) : undefined,
    text: text.trim(),
    feedback: feedback.join('#').trim() || undefined,
  };
}
