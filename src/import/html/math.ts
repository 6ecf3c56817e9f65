import { parseHtml } from '../../unpack/html.js';
import { all, textOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Kept } from './kept.js';
import { texOfMathml } from './mathml.js';

const MATHML = /<math\b[\s\S]*?<\/math>/gi;
/** Pictures of formulas that carry their TeX, as Canvas makes them. */
const PICTURE = /<img\b[^>]*\bdata-equation-content="([^"]*)"[^>]*>/gi;
const TEX = [
  { pattern: /\\\(([\s\S]+?)\\\)/g, display: false },
  { pattern: /\\\[([\s\S]+?)\\\]/g, display: true },
  { pattern: /\$\$([^$]+?)\$\$/g, display: true },
];

interface MathMeans {
  readonly note?: (words: string) => void;
  readonly tex?: boolean;
}

/** `html` with a mark in place of each formula, whose Markdown `kept` keeps. */
export function keepMath(html: string, kept: Kept, { note, tex }: MathMeans): string {
  const formula = (source: string, display: boolean): string => kept.keep(formulaOf(source, display));
  const withoutMathml = html.replace(MATHML, (math) => {
    const [root] = all(parseHtml(math), 'math');
    const annotation = root && texOf(root);
    if (annotation !== undefined) return formula(annotation, root?.attributes.display === 'block');
    const written = root && texOfMathml(root);
    if (written) return formula(written, root?.attributes.display === 'block');
    note?.('a formula in MathML without TeX became its signs in a row');
    return root
      ? formula(
          `\\text{${textOf(root)
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/[\\{}$]/g, '')}}`,
          false,
        )
      : '';
  });
  if (!tex) return withoutMathml;
  const withoutPictures = withoutMathml.replace(PICTURE, (_, source: string) => formula(decoded(source), false));
  return TEX.reduce(
    (text, { pattern, display }) =>
      text.replace(pattern, (whole, source: string) =>
        /<(?!br\b)[a-z/]/i.test(source) ? whole : formula(decoded(source.replace(/<br\b[^>]*>/gi, ' ')), display),
      ),
    withoutPictures,
  );
}

const texOf = (math: XmlNode): string | undefined =>
  all(math, 'annotation')
    .filter(({ attributes }) => /tex/i.test(attributes.encoding ?? ''))
    .map((node) => textOf(node))[0];

const decoded = (html: string): string => textOf(parseHtml(html));

/** A dollar within would close the formula, and blanks beside the marks would leave it text. */
function formulaOf(source: string, display: boolean): string {
  const mark = display ? '$$' : '$';
  return `${mark}${source
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\$/g, '\\$')}${mark}`;
}
