import type { XmlElement } from '../xml.js';
import { menuText } from './menu-text.js';

/** As long as Moodle's column for names is, less what entities add. */
const LONGEST = 240;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names of categories side by side. Two of one name are one category to Moodle, so that these bear their ids too. */
export function namesApart(siblings: readonly Named[]): string[] {
  const keyOf = ({ name }: Named): string => cut(name, LONGEST).trim().toLowerCase();
  const keys = siblings.map(keyOf);
  return siblings.map((one) => {
    if (keys.filter((key) => key === keyOf(one)).length === 1) return one.name;
    const end = ` (${one.id})`;
    return cut(one.name, LONGEST - end.length) + end;
  });
}

const cut = (name: string, length: number): string => [...name].slice(0, length).join('');

/** A category of the question bank; questions that follow in the file belong to it. `info` is HTML. */
export const category = (names: readonly string[], idnumber: string, info: string): XmlElement => ({
  '@type': 'category',
  category: { text: ['$course$', 'top', ...names.map(pathName)].join('/') },
  info: { '@format': 'html', text: info },
  idnumber,
});

/**
 * A name in a path: Moodle splits at a slash and takes two for one. Three in a row it does not split at, so that a
 * slash at the end of a name is kept away from the path's by a blank, which Moodle drops.
 */
const pathName = (name: string): string =>
  menuText(cut(name, LONGEST))
    .replace(/\//g, '//')
    .replace(/^\/|\/$/g, (slash, offset: number) => (offset === 0 ? ` ${slash}` : `${slash} `));
