import { child, children, lineOf } from '../../unpack/xml-node.js';
import { writeMenu } from '../../write/typed.js';
import { held } from '../html/to-markdown.js';
import { rawOf, wordsOf } from './fields.js';
import { flag } from './question.js';
import type { ReadType } from './types.js';

/** Menus, and words that are dragged into a text: `[[2]]` is the second option; those of its group make up its menu. */
export const readMenus: ReadType = ({ node, withText, note }) => {
  const options = [...children(node, 'selectoption'), ...children(node, 'dragbox')].map((option) => ({
    text: wordsOf(option).replace(/<[^>]*>/g, ''),
    group: lineOf(child(option, 'group')) || '1',
  }));
  const holds: string[] = [];
  let wrong: string | undefined;
  const html = rawOf(child(node, 'questiontext')).replace(/\[\[(\d+)\]\]/g, (whole, number: string) => {
    const right = options[Number(number) - 1];
    if (!right) {
      wrong ??= `${whole} names none of its options`;
      return '';
    }
    const menu = options
      .filter(({ group }) => group === right.group)
      .map((each) => ({ text: each.text, right: each === right }));
    return held(holds.push(writeMenu(menu)) - 1);
  });
  if (wrong !== undefined) return wrong;
  if (holds.length === 0) return 'its text has no gap';
  if (node.attributes.type === 'ddwtos') note('words that are dragged became menus');
  return {
    ...withText(html, holds),
    type: 'dropdowns',
    ...(flag(child(node, 'shuffleanswers')) && { shuffle: true }),
  };
};
