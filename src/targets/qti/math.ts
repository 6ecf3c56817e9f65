import type { Markup, MarkupElement } from './markup.js';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** Attributes that MathML 2 knows, where not every element has them. Style is left to the elements that QTI lets have it. */
const ON_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  math: ['display'],
  mspace: ['width', 'height', 'depth'],
  mpadded: ['width', 'height', 'depth', 'lspace'],
  mstyle: ['scriptlevel', 'displaystyle', 'mathcolor', 'mathbackground'],
  mtable: ['displaystyle', 'columnalign', 'rowspacing', 'columnspacing', 'columnlines', 'rowlines'],
  mo: 'fence form stretchy separator symmetric movablelimits minsize maxsize accent lspace rspace mathvariant'.split(
    ' ',
  ),
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  mtext: ['mathvariant'],
  ms: ['mathvariant'],
  mover: ['accent'],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
  mfrac: ['linethickness'],
  menclose: ['notation'],
  annotation: ['encoding'],
};

/** Our formulas are written for browsers, which know more of MathML 4 and HTML than the schemas of QTI do. */
export const plainMath = (math: MarkupElement): Markup => ({
  name: 'math',
  attributes: { xmlns: NAMESPACE, ...known(math) },
  children: math.children.flatMap(plain),
});

/** An element of HTML within a formula gives way to its words. */
function plain(node: Markup): Markup[] {
  if (typeof node === 'string') return [node];
  const children = node.children.flatMap(plain);
  return isMath(node.name) ? [{ name: node.name, attributes: known(node), children }] : children;
}

const isMath = (name: string): boolean => /^(?:m[a-z]+|semantics|annotation|none)$/.test(name);

function known({ name, attributes }: MarkupElement): Record<string, string> {
  const names = ['style', ...(ON_ELEMENT[name] ?? [])];
  return Object.fromEntries(
    Object.entries(attributes).filter(([key]) => (names.includes(key) && name !== 'annotation') || key === 'encoding'),
  );
}
