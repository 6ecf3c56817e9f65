import { sliceByWidth, widthOf } from '../diagnostics/format/cells.js';
import { printable } from '../diagnostics/format/printable.js';
import type { Fault, Inspection, Question, TreeNode } from '../inspect/inspection.js';
import { count, size, wrap } from './words.js';

const WIDTH = 80;

/** A package for people: what it is and holds, and what is wrong with it, in 80 columns. */
export function inspectionText(inspection: Inspection): string {
  const { questions, manifest, calls, faults } = inspection;
  const parts = [
    heading(inspection),
    section('Manifest', manifest.map((node) => treeText(node, 1)).join('')),
    section(count(questions.length, 'question'), questions.map(questionText).join('')),
    section('What its scripts call', calls.length === 0 ? '' : wrapped(calls.join(' '), '  ')),
    section('Files', filesText(inspection)),
    faults.length === 0 ? 'No faults.\n' : section('Faults', faults.map(faultText).join('')),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const section = (title: string, text: string): string => (text === '' ? '' : `${title}\n${text}`);

function heading({ file, name, bytes, title, files, settings, questions }: Inspection): string {
  const { pass, attempts, minutes } = settings;
  const points = questions.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const facts = [
    files.length > 0 ? `${size(bytes)}, ${count(files.length, 'file')}` : '',
    questions.length > 0 ? `${count(questions.length, 'question')}, ${count(round(points), 'point')}` : '',
    pass === undefined ? '' : `pass mark ${pass} %`,
    attempts === undefined ? '' : attempts === 0 ? 'any number of attempts' : count(attempts, 'attempt'),
    minutes === undefined ? '' : count(minutes, 'minute'),
  ];
  const lines = [title, facts.filter(Boolean).join(', ')].filter(Boolean);
  return `${wrapped(`${file}: ${name}`, '')}${lines.map((line) => wrapped(line, '  ')).join('')}`;
}

const round = (points: number): number => Number(points.toFixed(6));

const treeText = ({ label, children }: TreeNode, depth: number): string =>
  `${cut(`${'  '.repeat(Math.min(depth, 12))}${label}`)}${children.map((each) => treeText(each, depth + 1)).join('')}`;

function questionText({ id, type, points, pool, stem, choices, key }: Question): string {
  const facts = [type, points === undefined ? '' : count(points, 'point'), pool === undefined ? '' : `pool ${pool}`];
  const isRight = new Set(key);
  const isChoice = choices.length > 0 && key.every((each) => choices.includes(each));
  const lines = isChoice
    ? choices.map((choice) => `${isRight.has(choice) ? '*' : '-'} ${choice}`)
    : [...choices.map((choice) => `- ${choice}`), ...key.map((each) => `= ${each}`)];
  const head = wrapped(`${id} (${facts.filter(Boolean).join(', ')})`, '  ');
  return `${head}${stem ? wrapped(stem, '    ') : ''}${lines.map((line) => wrapped(line, '      ')).join('')}`;
}

function filesText({ files }: Inspection): string {
  const rows = files.map(({ path, bytes, packed }) => ({ path, bytes: size(bytes), packed: size(packed) }));
  const width = (of: 'bytes' | 'packed'): number => Math.max(...rows.map((row) => row[of].length));
  return rows
    .map(({ path, bytes, packed }) =>
      cut(`  ${bytes.padStart(width('bytes'))}  ${packed.padStart(width('packed'))}  ${path}`),
    )
    .join('');
}

function faultText({ severity, rule, file, line, message }: Fault): string {
  const place = line ? `${file}:${line}` : file;
  return `${wrapped(`${severity}  ${rule}${place && `  ${place}`}`, '  ')}${wrapped(message, '    ')}`;
}

/** On one line, harmless to a terminal, and no wider than it. */
const cut = (text: string): string => `${within(printable(text))}\n`;

/** The same on as many lines as it takes. */
export const wrapped = (text: string, indent: string): string =>
  wrap(printable(text), indent)
    .split('\n')
    .map((line) => within(line))
    .join('\n');

const within = (line: string): string => (widthOf(line) > WIDTH ? sliceByWidth(line, 0, WIDTH - 1) : line);
