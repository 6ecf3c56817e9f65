// How Moodle finds the blanks of a Cloze text: the expressions of its question type multianswer.

const FRACTION = '=|%(-?[0-9]+(?:[.,][0-9]*)?)%';
const ANSWER = '.+?(?<!\\\\|&|&amp;)(?=[~#}]|$)';
const FEEDBACK = '.*?(?<!\\\\)(?=[~}]|$)';
const ALTERNATIVE = `(?<fraction>${FRACTION})?(?<answer>${ANSWER})(?:#${FEEDBACK})?`;
const UNNAMED = `(?:${FRACTION})?(?:${ANSWER})(?:#${FEEDBACK})?`;
const TYPES = 'NUMERICAL|NM|MULTICHOICE|MC|SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC';
const BLANK = new RegExp(`\\{([0-9]*):(${TYPES}):(${UNNAMED}(?:~${UNNAMED})*)\\}`, 's');

/** One blank: its weight, whether case counts, and what may be typed, as short answers are written. */
export interface ClozeBlank {
  readonly weight: number;
  readonly type: string;
  readonly answers: readonly { readonly fraction: number; readonly text: string }[];
}

/** The blanks of a text, in order, and the text with `{#1}`, `{#2}` … in their places. */
export function readCloze(html: string): { readonly text: string; readonly blanks: readonly ClozeBlank[] } {
  const blanks: ClozeBlank[] = [];
  let text = html;
  for (let found = BLANK.exec(text); found; found = BLANK.exec(text)) {
    blanks.push({ weight: Number(found[1] || 1), type: found[2]!, answers: alternatives(found[3]!) });
    text = text.replace(found[0], () => `{#${blanks.length}}`);
  }
  return { text, blanks };
}

function alternatives(written: string): ClozeBlank['answers'] {
  return [...written.matchAll(new RegExp(`~?${ALTERNATIVE}`, 'gs'))].map(({ groups }) => {
    const { fraction = '0%', answer = '' } = groups!;
    const text = decoded(answer).replaceAll('\\}', '}').replaceAll('\\#', '#');
    return { fraction: fraction === '=' ? 1 : Number.parseFloat(fraction.replace(/%/g, '')) / 100, text };
  });
}

/** PHP's html_entity_decode, as far as numbers and XML's names go. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot|#039));/g, (entity, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name!] ?? entity),
  );
