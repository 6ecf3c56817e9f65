import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import { environmentOf } from './environment.js';
import { setPieces, setPlace } from './places.js';
import { type Cell, cellsOf, piecesOf } from './table-cells.js';

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Makes every block rule note where its blocks, and the lines of their contents, stand in the source. */
export function placeBlocks(md: MarkdownIt): void {
  // `at` is how markdown-it lets a rule be replaced; that the old one can be read is its own plugins' way too.
  for (const { name, fn, alt } of [...md.block.ruler.__rules__]) {
    md.block.ruler.at(name, placing(fn, notes[name] ?? (() => undefined)), { alt });
  }
}

function placing(rule: BlockRule, note: (state: StateBlock, tokens: Token[]) => void): BlockRule {
  return (state, startLine, endLine, silent) => {
    const before = state.tokens.length;
    const at = lineStart(state, startLine);
    if (!rule(state, startLine, endLine, silent)) return false;
    const first = state.tokens[before];
    if (silent || !first) return true;
    setPlace(first, at);
    note(state, state.tokens.slice(before));
    return true;
  };
}

/** What a rule's tokens need beside the place of the first. */
const notes: Readonly<Record<string, (state: StateBlock, tokens: Token[]) => void>> = {
  paragraph: placeLines,
  heading: placeHeading,
  lheading: placeLines,
  list: placeItems,
  table: placeCells,
  fence: sayUnclosed,
};

/** Where the text of a line begins, after the marks of the lists and quotes that it stands in. */
function lineStart(state: StateBlock, line: number): Position {
  return offsetPlace(state, line, textStart(state, line));
}

const textStart = (state: StateBlock, line: number): number => (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);

function offsetPlace(state: StateBlock, line: number, offset: number): Position {
  const lineBreak = offset === 0 ? -1 : state.src.lastIndexOf('\n', offset - 1);
  return environmentOf(state.env).locate(line + 1, offset - lineBreak);
}

function placeLines(state: StateBlock, [open, inline]: Token[]): void {
  if (!open?.map || !inline) return;
  const firstLine = open.map[0];
  let offset = 0;
  const pieces = inline.content.split('\n').map((text, index) => {
    const from = offset + text.length - text.trimStart().length;
    offset += text.length + 1;
    return { from, at: lineStart(state, firstLine + index) };
  });
  setPieces(inline, pieces);
  setPlace(inline, pieces[0]?.at ?? lineStart(state, firstLine));
}

function placeHeading(state: StateBlock, [open, inline]: Token[]): void {
  if (!open?.map || !inline) return;
  const line = open.map[0];
  const marks = textStart(state, line) + open.markup.length;
  const at = offsetPlace(state, line, inline.content === '' ? marks : state.src.indexOf(inline.content, marks));
  setPieces(inline, [{ from: 0, at }]);
  setPlace(inline, at);
}

function placeItems(state: StateBlock, tokens: Token[]): void {
  const level = (tokens[0]?.level ?? 0) + 1;
  for (const token of tokens) {
    if (token.type === 'list_item_open' && token.level === level && token.map) {
      setPlace(token, lineStart(state, token.map[0]));
    }
  }
}

function placeCells(state: StateBlock, tokens: Token[]): void {
  const columns = tokens.filter(({ type }) => type === 'th_open').length;
  let cells: Cell[] = [];
  let row: Position = { line: 1, column: 1 };
  for (const token of tokens) {
    if (token.type === 'tr_open' && token.map) {
      const line = token.map[0];
      row = lineStart(state, line);
      cells = cellsOf(state.src.slice(textStart(state, line), state.eMarks[line]).trim());
      if (cells.length > columns) sayTooLong(state, cells.length, columns, row);
    } else if (token.type === 'inline') {
      const cell = cells.shift();
      if (cell) setPieces(token, piecesOf(cell, row.line, row.column));
      setPlace(token, row);
    }
  }
}

/** markdown-it follows GFM, which drops the cells that are too many. */
function sayTooLong(state: StateBlock, cells: number, columns: number, at: Position): void {
  environmentOf(state.env).say('table-row-too-long', at, { cells, columns });
}

/** CommonMark closes a fence at the end of what it stands in; here that is a slip of the author's. */
function sayUnclosed(state: StateBlock, [fence]: Token[]): void {
  if (!fence?.map) return;
  const [first, end] = fence.map;
  const last = end - 1;
  const text = state.src.slice(textStart(state, last), state.eMarks[last]).trimEnd();
  const closes = last > first && text.startsWith(fence.markup) && text === (fence.markup[0] ?? '').repeat(text.length);
  if (closes) return;
  fence.meta = { unclosed: true };
  environmentOf(state.env).say('fence-unclosed', lineStart(state, first), { mark: fence.markup });
}
