let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it takes longer to load than most topics take to check. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

// East Asian Width W and F (UAX #11) by the blocks that hold them, and what is shown as a picture.
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a printable text fills. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** What stands in the columns from `start` to `end` of a terminal, counted from 0; `…` where something is cut off. */
export function sliceByWidth(text: string, start: number, end: number): string {
  let column = 0;
  let slice = '';
  for (const { segment } of graphemes(text)) {
    const width = widthOf(segment);
    if (column >= start && column + width <= end) slice += segment;
    else if (column < start && column + width > start) slice += ' '.repeat(column + width - start);
    column += width;
  }
  const from = start > 0 && column > start ? `…${slice.slice(firstLength(slice))}` : slice;
  return column > end ? `${from}…` : from;
}

const firstLength = (text: string): number => [...graphemes(text)][0]?.segment.length ?? 0;
