import { all, child, children, childrenOf, lineOf, type XmlNode } from '../../unpack/xml-node.js';

/** A value that a condition wants of a response, or a bound of it. */
export interface Test {
  readonly kind: 'equal' | 'substring' | 'from' | 'to' | 'other';
  readonly response: string;
  readonly text: string;
  readonly isNot: boolean;
  readonly isCased: boolean;
}

/** One `respcondition`. */
export interface Condition {
  readonly tests: readonly Test[];
  /** What it adds or sets, per cent of the points; undefined where it says nothing of them. */
  readonly percent: number | undefined;
  readonly adds: boolean;
  /** Idents of the feedback that it shows. */
  readonly feedback: readonly string[];
}

/** The response processing of an item. */
export function conditionsOf(item: XmlNode): Condition[] {
  const processing = child(item, 'resprocessing');
  const declared = all(processing, 'decvar').map(({ attributes }) => Number(attributes.maxvalue));
  const conditions = children(processing, 'respcondition');
  const given = conditions.flatMap((each) => children(each, 'setvar').map((set) => Number(lineOf(set))));
  const most = Math.max(...[...declared, ...given].filter((value) => Number.isFinite(value) && value > 0), 0);
  return conditions.map((node) => {
    const sets = children(node, 'setvar');
    return {
      tests: testsIn(child(node, 'conditionvar'), false),
      percent: sets.length === 0 ? undefined : sets.reduce((sum, set) => sum + percentOf(set, most), 0),
      adds: sets.some(({ attributes }) => /add/i.test(attributes.action ?? '')),
      feedback: children(node, 'displayfeedback').map(({ attributes }) => attributes.linkrefid ?? ''),
    };
  });
}

function percentOf(set: XmlNode, most: number): number {
  const text = lineOf(set);
  const sign = /subtract/i.test(set.attributes.action ?? '') ? -1 : 1;
  // Blackboard's way to say all of them.
  if (/\.max$/i.test(text)) return 100;
  return most === 0 ? 0 : (sign * 100 * (Number(text) || 0)) / most;
}

const KINDS: Readonly<Record<string, Test['kind']>> = {
  varequal: 'equal',
  varsubset: 'equal',
  varsubstring: 'substring',
  vargte: 'from',
  vargt: 'from',
  varlte: 'to',
  varlt: 'to',
  other: 'other',
};

function testsIn(node: XmlNode | undefined, isNot: boolean): Test[] {
  return (node ? childrenOf(node) : []).flatMap((each) => {
    const kind = KINDS[each.name];
    if (!kind) return testsIn(each, isNot !== (each.name === 'not'));
    const { respident: response = '', case: cased = 'No' } = each.attributes;
    return [{ kind, response, text: lineOf(each), isNot, isCased: /^yes$/i.test(cased) }];
  });
}

/** What a value of a response earns, per cent: of conditions that ask for it alone, or with other values. */
export function earned(conditions: readonly Condition[], response: string, value: string): number {
  let best = 0;
  let added = 0;
  for (const { tests, percent = 0, adds } of conditions) {
    const isMet = tests.some(
      (test) => test.kind === 'equal' && test.response === response && test.text === value && !test.isNot,
    );
    if (!isMet) continue;
    if (adds) added += percent;
    else best = percent > 0 || best === 0 ? Math.max(best, percent) || percent : best;
  }
  return added === 0 ? best : added;
}
