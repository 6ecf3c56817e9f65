import type { Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';

/** From the place `from` of an inline token's content on, its characters stand at `at` and to the right of it. */
export interface Piece {
  readonly from: number;
  readonly at: Position;
}

const places = new WeakMap<Token, Position>();
const pieces = new WeakMap<Token, readonly Piece[]>();

/** markdown-it keeps lines of blocks alone; the parser's rules note the rest here. */
export function setPlace(token: Token, at: Position): void {
  places.set(token, at);
}

export function placeOf(token: Token): Position {
  return places.get(token) ?? { line: 1, column: 1 };
}

/** `lines`: where each line of an inline token's content begins in the source, in order. */
export function setPieces(token: Token, lines: readonly Piece[]): void {
  pieces.set(token, lines);
}

/** Where the character at `offset` of an inline token's content stands. */
export function placeWithin(token: Token, offset: number): Position {
  const known = pieces.get(token) ?? [];
  const piece = known.findLast(({ from }) => from <= offset) ?? known[0];
  if (!piece) return placeOf(token);
  return { line: piece.at.line, column: piece.at.column + Math.max(0, offset - piece.from) };
}

/** The words of an inline token from `start` to `end` as a token of its own. */
export function sliceWords(token: Token, start: number, end: number): Token {
  const slice: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
    content: token.content.slice(start, end),
    children: [],
  });
  setPlace(slice, placeWithin(token, start));
  setPieces(slice, [{ from: 0, at: placeOf(slice) }]);
  return slice;
}

/** Takes the first `count` characters off an inline token's content. */
export function dropStart(token: Token, count: number): void {
  const rest = token.content.slice(count);
  const kept = rest.trimStart();
  const dropped = token.content.length - kept.length;
  token.content = kept;
  setPieces(
    token,
    (pieces.get(token) ?? []).map(({ from, at }) => ({ from: from - dropped, at })),
  );
  setPlace(token, placeWithin(token, 0));
}
