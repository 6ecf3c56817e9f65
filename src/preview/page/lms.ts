import { words } from '../words.js';
import type { Held, Mode, Standard, Stored } from './standard.js';

/** One call of the lesson's. */
export interface Call {
  readonly method: string;
  readonly values: readonly string[];
  readonly answer: string;
  /** `391 General Commit Failure`; empty where all went well. */
  readonly error: string;
}

/** Is what the LMS holds on its disk, so to speak? */
export type Saved = 'none' | 'all' | 'unsaved' | 'refused';

/** One launch: what the lesson finds, and what it made of it. */
export interface Lms {
  readonly standard: Standard;
  readonly api: Readonly<Record<string, (...values: string[]) => string>>;
  readonly calls: readonly Call[];
  readonly held: () => Held;
  readonly saved: () => Saved;
}

interface Launch {
  readonly standard: Standard;
  readonly mode: Mode;
  /** What earlier launches left. */
  readonly stored: Stored | undefined;
  /** Does saving fail now? */
  readonly isFailing: () => boolean;
  /** Takes what outlives this launch. */
  readonly keep: (stored: Stored) => void;
  readonly onCall: () => void;
}

/** Launches an LMS runtime that notes each call, and refuses to save when it is told to. */
export function openLms({ standard, mode, stored, isFailing, keep, onCall }: Launch): Lms {
  const { methods } = standard;
  const runtime = standard.launch(stored, mode);
  const calls: Call[] = [];
  let saved: Saved = stored ? 'all' : 'none';
  // Of the last call, where the answer was ours.
  let ownError: string | undefined;

  const refuse = (): string => {
    ownError = standard.commitFailure;
    saved = 'refused';
    return 'false';
  };
  const run = (method: string, values: string[]): string => {
    ownError = undefined;
    const saves = method === methods.commit || method === methods.finish;
    if (saves && isFailing()) return refuse();
    const answer = String(runtime.api[method]?.(...values));
    if (saves && answer === 'true' && mode === 'normal') {
      keep(runtime.stored());
      saved = 'all';
    } else if (/SetValue$/.test(method) && saved !== 'refused') saved = 'unsaved';
    return answer;
  };
  const errorNow = (method: string): string => {
    if (ownError !== undefined) return `${ownError} ${words.failure}`;
    const code = runtime.api[methods.lastError]?.() ?? '0';
    const isFault = code !== '0' && !(method === methods.get && standard.harmless.includes(code));
    return isFault ? `${code} ${runtime.api[methods.errorText]?.(code) ?? ''}` : '';
  };
  const noted =
    (method: string) =>
    (...values: string[]) => {
      const answer = run(method, values);
      calls.push({ method, values: values.map(String), answer, error: errorNow(method) });
      onCall();
      return answer;
    };
  const about = Object.keys(runtime.api).filter((name) => /GetLastError|GetErrorString|GetDiagnostic/.test(name));
  const api = Object.fromEntries(
    Object.entries(runtime.api).map(([name, answer]) => [name, about.includes(name) ? answer : noted(name)]),
  );
  const lastError = (): string => ownError ?? runtime.api[methods.lastError]?.() ?? '0';
  return {
    standard,
    api: { ...api, [methods.lastError]: lastError },
    calls,
    held: () => standard.held(runtime.stored()),
    saved: () => saved,
  };
}
