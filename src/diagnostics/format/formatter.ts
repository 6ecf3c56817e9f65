import type { Diagnostic } from '../diagnostic.js';

export interface FormatOptions {
  /** ANSI colours; formats for programs have none. */
  readonly color: boolean;
}

/** Diagnostics as text, in the order given. `sourceOf` gives a file's text, or undefined where it cannot be had. */
export type Formatter = (
  found: readonly Diagnostic[],
  sourceOf: (file: string) => string | undefined,
  options: FormatOptions,
) => string;
