import type { ScormMethods } from '../../src/player/lms/scorm-calls.js';
import type { LmsSession, Standing } from '../../src/player/lms/session.js';
import type { Stored, TestLms } from './adapter-contract.js';

/** Values by element. */
export type Values = Readonly<Record<string, string>>;

/** The API of one launch, and what it has by now. */
export interface Runtime {
  readonly methods: ScormMethods;
  readonly values: () => unknown;
}

export interface ScormLms {
  /** One launch, with what earlier ones `kept`. */
  readonly launch: (kept: unknown, standing: Standing) => Runtime;
  readonly connect: (methods: ScormMethods) => LmsSession;
  readonly stored: (kept: unknown) => Stored;
  /** The error code of a lost session. */
  readonly lost: string;
}

/** An LMS for tests of SCORM's adapters. What is committed, or finished, is what outlives a crash. */
export function scormLms({ launch, connect, stored, lost }: ScormLms): TestLms {
  let kept: unknown;
  let writes = 0;
  let behaviour: Parameters<TestLms['behave']>[0] = 'well';
  const open = (standing: Standing = 'credit'): LmsSession => {
    const { methods, values } = launch(kept, standing);
    /** A call that misbehaves as it was told, and else does what it should. */
    const call = (answer: () => unknown, failure: string, keeps = false): unknown => {
      if (behaviour === 'throw') throw new Error('out of order');
      if (behaviour === 'refuse') return failure;
      const answered = answer();
      if (keeps) kept = values();
      return answered;
    };
    const write = (answer: () => unknown, keeps = false): unknown => {
      if (behaviour === 'well') writes += 1;
      return call(answer, 'false', keeps);
    };
    return connect({
      initialize: () => call(methods.initialize, 'false'),
      get: (element) => call(() => methods.get(element), ''),
      set: (element, value) => write(() => methods.set(element, value)),
      commit: () => write(methods.commit, true),
      finish: () => write(methods.finish, true),
      lastError: () => (behaviour === 'refuse' ? lost : '0'),
    });
  };
  return {
    connect: open,
    stored: () => stored(kept),
    writes: () => writes,
    behave: (how) => {
      behaviour = how;
    },
  };
}

/** Takes whatever it is given, and counts interactions and objectives. */
export function memoryRuntime(first: Values): Runtime {
  const values: Record<string, string> = { ...first };
  const count = (list: string): number =>
    Object.keys(values).filter((name) => name.startsWith(`${list}.`) && /^\d+\.id$/.test(name.slice(list.length + 1)))
      .length;
  const methods: ScormMethods = {
    initialize: () => 'true',
    finish: () => 'true',
    get: (element) => (element.endsWith('._count') ? String(count(element.slice(0, -7))) : (values[element] ?? '')),
    set: (element, value) => {
      values[element] = value;
      return 'true';
    },
    commit: () => 'true',
    lastError: () => '0',
  };
  return { methods, values: () => ({ ...values }) };
}

/** Ids of the reported questions, in the order of their records. */
export function interactionsIn(values: Values): string[] {
  const ids = Object.entries(values).filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
  return ids.sort(([a], [b]) => Number(a.split('.')[2]) - Number(b.split('.')[2])).map(([, id]) => id);
}

/** What scorm-again keeps, as values by element. */
export function flatten(value: unknown, name: string): Values {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') return { [name]: String(value) };
  const parts = Object.entries(value).filter(([key]) => key !== 'childArray');
  const children = (value as { childArray?: readonly unknown[] }).childArray ?? [];
  return Object.assign(
    {},
    ...[...parts, ...children.entries()].map(([key, part]) => flatten(part, `${name}.${key}`)),
  ) as Values;
}
