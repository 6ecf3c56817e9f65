import { type Block, isList } from '../read/markdown/blocks.js';
import { childOf } from '../topic/known-keys.js';
import type { Position } from '../topic/position.js';
import type { Source } from './source.js';

/** `-` for `*` and `+`, except beside another list, which another mark may be what parts it from. */
export function withDashes({ lines, blocks }: Source): string {
  const edited = [...lines];
  const mark = (siblings: readonly Block[]): void => {
    for (const [index, block] of siblings.entries()) {
      const beside = [siblings[index - 1], siblings[index + 1]].some((other) => other && isList(other));
      if (block.type === 'bullet_list' && !beside)
        for (const { at } of block.children) replace(edited, at, /^[*+]/, '-');
      mark(block.children);
    }
  };
  mark(blocks);
  return edited.join('\n');
}

/** `[x]` for `[X]` in the boxes of choices. */
export function withSmallBoxes({ lines, draft }: Source): string {
  const edited = [...lines];
  for (const at of choicePlaces(childOf(draft.data, 'quiz'))) replace(edited, at, /^([-*+]\s+)\[X\]/, '$1[x]');
  return edited.join('\n');
}

function choicePlaces(quiz: unknown): Position[] {
  const questions = childOf(quiz, 'questions');
  const boxed = (Array.isArray(questions) ? questions : []).flatMap((question) => [
    childOf(question, 'choices'),
    childOf(question, 'areas'),
  ]);
  return boxed.flatMap((list) => (Array.isArray(list) ? list : [])).map((each) => childOf(each, 'at') as Position);
}

/** Replaces what stands at a place, if it is what is expected there. */
function replace(lines: string[], { line, column }: Position, expected: RegExp, by: string): void {
  const text = lines[line - 1] ?? '';
  const rest = text.slice(column - 1);
  const edited = rest.replace(expected, by);
  // Three dashes in a row draw a line across the page.
  if (!/^(?:-[ \t]*){3,}$/.test(edited)) lines[line - 1] = text.slice(0, column - 1) + edited;
}
