import { childrenOf, textOf, type XmlNode } from '../../unpack/xml-node.js';

/** What is made of an element's parts; undefined where one of them cannot be said. */
type Writer = (parts: readonly string[]) => string;

/** Elements of presentation MathML (MathML 3, chapter 3) with a fixed number of parts. */
const FIXED: Readonly<Record<string, readonly [count: number, write: Writer]>> = {
  mfrac: [2, ([over, under]) => `\\frac{${over}}{${under}}`],
  msup: [2, ([base, raised]) => `{${base}}^{${raised}}`],
  msub: [2, ([base, lowered]) => `{${base}}_{${lowered}}`],
  msubsup: [3, ([base, lowered, raised]) => `{${base}}_{${lowered}}^{${raised}}`],
  mroot: [2, ([base, degree]) => `\\sqrt[${degree}]{${base}}`],
  munder: [2, ([base, under]) => `\\underset{${under}}{${base}}`],
  mover: [2, ([base, over]) => `\\overset{${over}}{${base}}`],
};

/** Elements around any number of parts. */
const AROUND: Readonly<Record<string, Writer>> = {
  math: (parts) => parts.join(' '),
  mrow: (parts) => parts.join(' '),
  mstyle: (parts) => parts.join(' '),
  mpadded: (parts) => parts.join(' '),
  msqrt: (parts) => `\\sqrt{${parts.join(' ')}}`,
};

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '\\times',
  '⋅': '\\cdot',
  '·': '\\cdot',
  '÷': '\\div',
  '±': '\\pm',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '→': '\\to',
  '∞': '\\infty',
  '∑': '\\sum',
  '∫': '\\int',
  '√': '\\surd',
  '⁡': '',
  '⁢': '',
};

const escaped = (text: string): string =>
  text.replace(/[\\{}$%#&_^~]/g, (sign) => (sign === '\\' ? '\\backslash' : `\\${sign}`));

/** The TeX of a formula in presentation MathML; undefined where it has an element that is not known here. */
export function texOfMathml(node: XmlNode): string | undefined {
  const words = textOf(node).trim();
  if (node.name === 'mi') return [...words].length > 1 ? `\\mathrm{${escaped(words)}}` : escaped(words);
  if (node.name === 'mn') return escaped(words);
  if (node.name === 'mo') return SIGNS[words] ?? escaped(words);
  if (node.name === 'mtext') return `\\text{${escaped(words)}}`;
  if (node.name === 'mspace') return '\\ ';
  const parts = childrenOf(node).map(texOfMathml);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const [count, write] = FIXED[node.name] ?? [];
  if (write) return known.length === count ? write(known) : undefined;
  return AROUND[node.name]?.(known);
}
