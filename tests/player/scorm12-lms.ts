import { Scorm12API } from 'scorm-again';
import { outcomeFrom } from '../../src/player/lms/lesson-status.js';
import { scorm12Session } from '../../src/player/lms/scorm12.js';
import type { Scorm12Api } from '../../src/player/lms/scorm12-api.js';
import type { Standing } from '../../src/player/lms/session.js';
import type { Stored, TestLms } from './adapter-contract.js';

// LMSs for tests of SCORM 1.2's adapter, outside a browser. What is committed, or finished, is what outlives a crash.

type Values = Readonly<Record<string, string>>;

const MODES: Partial<Record<Standing, Values>> = {
  preview: { 'cmi.core.lesson_mode': 'browse' },
  review: { 'cmi.core.lesson_mode': 'review' },
  'no-credit': { 'cmi.core.credit': 'no-credit' },
};

/** An API, and what it has by now, of one launch. */
type Runtime = (kept: unknown, mode: Values) => { readonly api: Scorm12Api; readonly values: () => unknown };

/** `valuesOf` flattens what the runtime keeps to `cmi.` elements. */
function scorm12Lms(runtime: Runtime, valuesOf: (kept: unknown) => Values): TestLms {
  let kept: unknown;
  let writes = 0;
  let behaviour: Parameters<TestLms['behave']>[0] = 'well';
  const connect = (standing: Standing = 'credit') => {
    const { api, values } = runtime(kept, MODES[standing] ?? {});
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
    return scorm12Session({
      LMSInitialize: () => call(() => api.LMSInitialize(''), 'false'),
      LMSGetValue: (element) => call(() => api.LMSGetValue(element), ''),
      LMSSetValue: (element, value) => write(() => api.LMSSetValue(element, value)),
      LMSCommit: () => write(() => api.LMSCommit(''), true),
      LMSFinish: () => write(() => api.LMSFinish(''), true),
      LMSGetLastError: () => (behaviour === 'refuse' ? '301' : '0'),
    });
  };
  return {
    connect,
    stored: () => storedIn(valuesOf(kept)),
    writes: () => writes,
    behave: (how) => {
      behaviour = how;
    },
  };
}

function storedIn(values: Values): Stored {
  const raw = values['cmi.core.score.raw'];
  const outcome = outcomeFrom(values['cmi.core.lesson_status'] ?? '', raw ? Number(raw) : undefined);
  const ids = Object.entries(values).filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
  return {
    state: values['cmi.suspend_data'] ?? '',
    location: values['cmi.core.lesson_location'] ?? '',
    outcome,
    interactions: ids.sort(([a], [b]) => Number(a.split('.')[2]) - Number(b.split('.')[2])).map(([, id]) => id),
  };
}

/** An LMS that takes whatever it is given. */
export const memoryLms = (): TestLms =>
  scorm12Lms(
    (kept, mode) => {
      const values: Record<string, string> = {
        'cmi.core.lesson_status': 'not attempted',
        ...(kept as Values),
        ...mode,
      };
      const api: Scorm12Api = {
        LMSInitialize: () => 'true',
        LMSFinish: () => 'true',
        LMSGetValue: (element) =>
          element === 'cmi.interactions._count'
            ? String(Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length)
            : (values[element] ?? ''),
        LMSSetValue: (element, value) => {
          values[element] = value;
          return 'true';
        },
        LMSCommit: () => 'true',
      };
      return { api, values: () => ({ ...values }) };
    },
    (kept) => (kept ?? {}) as Values,
  );

/** A runtime that nobody here wrote. */
export const scormAgainLms = (): TestLms =>
  scorm12Lms(
    (kept, mode) => {
      const api = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
      if (kept) api.loadFromJSON(kept as Record<string, unknown>, 'cmi');
      api.cmi.core.lesson_mode = mode['cmi.core.lesson_mode'] ?? 'normal';
      api.cmi.core.credit = mode['cmi.core.credit'] ?? 'credit';
      const bound: Scorm12Api = {
        LMSInitialize: () => api.lmsInitialize(''),
        LMSFinish: () => api.lmsFinish(''),
        LMSGetValue: (element) => api.lmsGetValue(element),
        LMSSetValue: (element, value) => api.lmsSetValue(element, value),
        LMSCommit: () => api.lmsCommit(''),
      };
      return { api: bound, values: () => JSON.parse(JSON.stringify(api.cmi)) as unknown };
    },
    (kept) => flatten(kept, 'cmi'),
  );

function flatten(value: unknown, name: string): Values {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') return { [name]: String(value) };
  const parts = Object.entries(value).filter(([key]) => key !== 'childArray');
  const children = (value as { childArray?: readonly unknown[] }).childArray ?? [];
  return Object.assign(
    {},
    ...[...parts, ...children.entries()].map(([key, part]) => flatten(part, `${name}.${key}`)),
  ) as Values;
}
