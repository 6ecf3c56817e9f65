import type { Formatter } from './formatter.js';
import { formatJson } from './json.js';
import { formatPretty } from './pretty.js';

/** How diagnostics are printed; the keys are the choices of --format. */
export const formatters = { pretty: formatPretty, json: formatJson } satisfies Record<string, Formatter>;

export type FormatName = keyof typeof formatters;
