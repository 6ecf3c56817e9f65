import { stringsFor } from '../../render/strings/index.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { decimal, float, gte, identifier, lt, product, setOutcome, sum, variable } from './expressions.js';
import type { Item } from './item.js';
import { framed } from './item-context.js';
import { MARKED_BY_HAND } from './items.js';
import type { Entry } from './test.js';
import type { Version } from './version.js';

/** What becomes of a whole test. */
interface Outcomes {
  readonly declarations: readonly XmlElement[];
  readonly processing: readonly XmlContent[];
  readonly feedback: readonly XmlElement[];
}

/**
 * TOTAL is the sum of all points, never below 0; PASSED and RESULT compare what a machine has marked with the pass mark,
 * as the lesson does.
 */
export function outcomes({ lang }: Topic, quiz: Quiz, entries: readonly Entry[], version: Version): Outcomes {
  const most = mostPoints(entries, () => true);
  const total = {
    '@identifier': 'TOTAL',
    '@cardinality': 'single',
    '@baseType': 'float',
    ...(most !== undefined && { '@normalMaximum': decimal(most) }),
    defaultValue: { value: '0' },
  };
  const adding = [setOutcome('TOTAL', points('SCORE', false)), neverBelowZero('TOTAL')];
  if (quiz.pass === 0 || !itemsOf(entries).some(isScored)) {
    return { declarations: [total], processing: adding, feedback: [] };
  }
  const { passed, failed } = stringsFor(lang).player;
  return {
    declarations: [total, ...PASS_OUTCOMES],
    processing: [...adding, ...passing(quiz, entries)],
    feedback: [testFeedback('passed', passed, version), testFeedback('failed', failed, version)],
  };
}

const PASS_OUTCOMES: readonly XmlElement[] = [
  { '@identifier': 'PASSED', '@cardinality': 'single', '@baseType': 'boolean', defaultValue: { value: 'false' } },
  { '@identifier': 'RESULT', '@cardinality': 'single', '@baseType': 'identifier' },
];

const itemsOf = (entries: readonly Entry[]): Item[] =>
  entries.flatMap((entry) => ('items' in entry ? entry.items : [entry]));

const isScored = ({ isGraded, points }: Item): boolean => isGraded && points > 0;

/** The points of those items that count; undefined where they depend on which items of a pool are drawn. */
function mostPoints(entries: readonly Entry[], counts: (item: Item) => boolean): number | undefined {
  const pointsOf = (item: Item): number => (counts(item) ? item.points : 0);
  let most = 0;
  for (const entry of entries) {
    if (!('items' in entry)) most += pointsOf(entry);
    else {
      const [first = 0, ...others] = entry.items.map(pointsOf);
      if (others.some((each) => each !== first)) return undefined;
      most += first * entry.pick;
    }
  }
  return Number(most.toPrecision(12));
}

/** The sum of a variable of all items, each by its weight; without those that a person marks, if so. */
const points = (name: 'SCORE' | 'MAXSCORE', markedAlone: boolean): XmlElement =>
  sum([
    {
      testVariables: {
        '@variableIdentifier': name,
        '@weightIdentifier': 'POINTS',
        ...(markedAlone && { '@excludeCategory': MARKED_BY_HAND }),
      },
    },
  ]);

const neverBelowZero = (name: string): XmlElement => ({
  outcomeCondition: { outcomeIf: { '#': [lt(variable(name), float(0)), setOutcome(name, float(0))] } },
});

function passing({ pass }: Quiz, entries: readonly Entry[]): XmlContent[] {
  const byHand = itemsOf(entries).some(({ isGraded }) => !isGraded);
  const most = mostPoints(entries, isScored);
  const needed =
    most === undefined
      ? product([points('MAXSCORE', byHand), float(pass / 100)])
      : float(Number(((most * pass) / 100).toPrecision(12)));
  // Thirds and tenths miss their sum by some 1e-16: the nudge of src/scoring/index.ts.
  const gained = byHand ? points('SCORE', true) : variable('TOTAL');
  const reached = gte(sum([gained, float(1e-9)]), needed);
  return [
    setOutcome('PASSED', reached),
    {
      outcomeCondition: {
        outcomeIf: { '#': [variable('PASSED'), setOutcome('RESULT', identifier('passed'))] },
        outcomeElse: { '#': [setOutcome('RESULT', identifier('failed'))] },
      },
    },
  ];
}

const testFeedback = (name: string, words: string, version: Version): XmlElement => ({
  '@access': 'atEnd',
  '@outcomeIdentifier': 'RESULT',
  '@identifier': name,
  '@showHide': 'show',
  ...framed([{ p: words }], version),
});
