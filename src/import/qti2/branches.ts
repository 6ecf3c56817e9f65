import { all, child, children, childrenOf, lineOf, type XmlNode } from '../../unpack/xml-node.js';

/** A comparison of the response processing. */
export interface Comparison {
  readonly kind: 'value' | 'pattern' | 'from' | 'to';
  readonly response: string;
  readonly text: string;
  readonly isCased: boolean;
  /** How far a number may be missed: `0.5`, `2%`. */
  readonly tolerance: string;
}

/** One branch: what is compared, and what is set where it holds. */
export interface Branch {
  readonly comparisons: readonly Comparison[];
  readonly score: number | undefined;
  /** Values of other outcomes, which show feedback. */
  readonly shows: readonly string[];
}

export const branchesOf = (root: XmlNode): Branch[] =>
  ['responseIf', 'responseElseIf']
    .flatMap((name) => all(child(root, 'responseProcessing'), name))
    .map((branch) => {
      const sets = children(branch, 'setOutcomeValue');
      const wordsIn = (set: XmlNode): string => lineOf(child(set, 'baseValue'));
      const score = sets.find(({ attributes }) => attributes.identifier === 'SCORE');
      return {
        comparisons: childrenOf(branch).flatMap((each) => (each.name === 'setOutcomeValue' ? [] : comparisonsIn(each))),
        score: score && Number.isFinite(Number(wordsIn(score))) ? Number(wordsIn(score)) : undefined,
        shows: sets.filter((set) => set !== score).map(wordsIn),
      };
    });

const KINDS: Readonly<Record<string, Comparison['kind']>> = {
  match: 'value',
  member: 'value',
  equal: 'value',
  stringMatch: 'value',
  patternMatch: 'pattern',
  gte: 'from',
  gt: 'from',
  lte: 'to',
  lt: 'to',
};

function comparisonsIn(node: XmlNode): Comparison[] {
  if (node.name === 'not') return [];
  const kind = KINDS[node.name];
  if (!kind) return childrenOf(node).flatMap(comparisonsIn);
  const { pattern, caseSensitive = 'true', tolerance = '', toleranceMode = 'exact' } = node.attributes;
  const text = pattern ?? lineOf(child(node, 'baseValue'));
  const [response] = all(node, 'variable');
  if (text === '' || !response) return [];
  const [missed = ''] = tolerance.trim().split(/\s+/);
  return [
    {
      kind,
      text,
      response: response.attributes.identifier ?? '',
      isCased: caseSensitive === 'true',
      tolerance: toleranceMode === 'relative' ? `${missed}%` : toleranceMode === 'absolute' ? missed : '',
    },
  ];
}
