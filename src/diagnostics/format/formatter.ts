import type { Diagnostic } from '../diagnostic.js';
import type { RuleId } from '../rules.js';
import type { Shard } from '../shard.js';

/** What a format needs beside the diagnostics. */
export interface FormatContext {
  /** ANSI colours; formats for programs have none. */
  readonly color: boolean;
  /** Do warnings, and losses that are not allowed, count as errors? */
  readonly strict: boolean;
  /** The sources that were examined, those without a problem too. */
  readonly files: readonly string[];
  /** Which part of a catalogue this is, in the documents that are merged later. */
  readonly shard?: Shard | undefined;
  /** The folder that programs name files from. */
  readonly root: string;
  /** A file's text, or undefined where it cannot be had. */
  readonly sourceOf: (file: string) => string | undefined;
  /** What the documents say of a rule, as Markdown. */
  readonly explain: (rule: RuleId) => string | undefined;
}

/** Diagnostics as text, in the order given. */
export type Formatter = (found: readonly Diagnostic[], context: FormatContext) => string | Promise<string>;
