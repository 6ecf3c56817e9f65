import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../diagnostics/rules.js';
import { packageRoot } from './assets.js';

let texts: ReadonlyMap<string, string> | undefined;

/** The entry of a rule in docs/rules.md, which comes with the program; undefined where it does not. */
export function ruleText(rule: RuleId): string | undefined {
  texts ??= readEntries();
  return texts.get(rule);
}

function readEntries(): ReadonlyMap<string, string> {
  let text = '';
  try {
    text = readFileSync(join(packageRoot(), 'docs/rules.md'), 'utf8');
  } catch {
    // A copy of the program without its documents says less, and works.
  }
  const entries = text.split(/^## `/m).slice(1);
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('`')), entry.slice(entry.indexOf('\n')).trim()]));
}
