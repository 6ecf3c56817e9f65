import type { Fidelity, Part, Status } from '../build/fidelity.js';
import type { Column, Matrix } from '../build/matrix.js';
import { type Diagnostic, messageOf } from '../diagnostics/diagnostic.js';
import { sliceByWidth, widthOf } from '../diagnostics/format/cells.js';
import { printable } from '../diagnostics/format/printable.js';
import { effectOf } from '../diagnostics/rules.js';
import { wrap } from './words.js';

const MARKS = { exact: '=', adapted: '~', lost: '×' } as const satisfies Record<Status, string>;
const WIDTH = 80;
const GAP = 2;

/** A row of the table, and what stands in it for a column. */
interface Row {
  readonly name: string;
  readonly partIn: (column: Fidelity) => Part | undefined;
}

/** A topic's matrix for people: a table of marks within 80 columns, and below it the reasons, row by row. */
export function matrixText({ file, columns }: Matrix): string {
  const room = roomForNames(columns);
  const rows: Row[] = [
    { name: 'the lesson as a whole', partIn: ({ lesson }) => lesson },
    ...(columns[0]?.questions ?? []).map(({ id, type }, index) => ({
      name: `${sliceByWidth(id, 0, room - widthOf(` (${type})`))} (${type})`,
      partIn: ({ questions }: Fidelity) => questions[index],
    })),
  ];
  const legend = `${MARKS.exact} exact  ${MARKS.adapted} adapted: all there, by other means  ${MARKS.lost} lost: not all there`;
  const reasons = rows.map((row) => reasonsOf(row, columns)).filter((text) => text !== '');
  return [`${printable(file)}\n\n${tableOf(rows, columns)}\n${legend}\n`, ...reasons].join('\n');
}

/** How wide the names of rows may be before a sign that they are cut, so that the marks and each target's name behind them have their place. */
const roomForNames = (columns: readonly Column[]): number =>
  WIDTH - GAP - widthOf('…') - Math.max(...columns.map(({ target }, index) => 2 * index + target.length));

/** Names of targets stand as steps over their columns, so that a dozen of them fit. */
function tableOf(rows: readonly Row[], columns: readonly Column[]): string {
  const width = Math.max(...rows.map(({ name }) => widthOf(name))) + GAP;
  const steps = columns.map(({ target }, index) => `${' '.repeat(width)}${'│ '.repeat(index)}${target}\n`);
  const lines = rows.map(({ name, partIn }) => {
    const marks = columns.map((column) => MARKS[partIn(column)?.status ?? 'exact']);
    return `${name}${' '.repeat(width - widthOf(name))}${marks.join(' ')}\n`;
  });
  return [...steps, ...lines].join('');
}

/** Why a row is not exact everywhere; targets that lose the same in the same words share a paragraph. */
function reasonsOf({ name, partIn }: Row, columns: readonly Column[]): string {
  const shared = new Map<string, { loss: Diagnostic; targets: string[] }>();
  for (const column of columns) {
    for (const loss of partIn(column)?.losses ?? []) {
      const key = JSON.stringify({ ...loss, args: { ...loss.args, target: '' } });
      const known = shared.get(key);
      if (known) known.targets.push(column.target);
      else shared.set(key, { loss, targets: [column.target] });
    }
  }
  const paragraphs = [...shared.values()].map(({ loss, targets }) => {
    const allowed = loss.allowed ? ', allowed' : '';
    return `${wrap(`${MARKS[effectOf(loss.rule) ?? 'exact']} ${loss.rule} in ${targets.join(', ')}${allowed}`, '  ')}${wrap(printable(messageOf(loss)), '    ')}`;
  });
  return paragraphs.length === 0 ? '' : `${name}\n${paragraphs.join('')}`;
}
