/** Pieces of Markdown that a conversion must not touch: marks stand for them until it is done. */
export class Kept {
  readonly #pieces: string[];

  constructor(pieces: readonly string[]) {
    this.#pieces = [...pieces];
  }

  /** The mark that stands for a piece. */
  keep(piece: string): string {
    this.#pieces.push(piece);
    return `\u0001${this.#pieces.length - 1}\u0002`;
  }

  /** A formula that a digit follows would not be closed. */
  putBack(markdown: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them, so that they can be marks.
    return markdown.replace(/\u0001(\d+)\u0002(?=(\d)?)/g, (_, index: string, digit?: string) => {
      const piece = this.#pieces[Number(index)] ?? '';
      return digit !== undefined && piece.endsWith('$') ? `${piece} ` : piece;
    });
  }
}
