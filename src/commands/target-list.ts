import { targets } from '../targets/index.js';
import { presets, targetsOf } from '../targets/presets.js';
import { type Choice, presetNames } from './choice.js';
import { wrap } from './words.js';

const INDENT = '    ';

/** The chosen targets for people: what each is, for which LMS, and where its file goes in. */
export function targetList({ targets: names, uploadOf }: Choice): string {
  const entries = names.map((name) => {
    const { summary, lms, extension } = targets[name];
    const lines = [`.${extension}: ${summary}`, `for: ${lms}`, ...uploadOf(name).map((line) => `upload: ${line}`)];
    return `${name}\n${lines.map((line) => wrap(line, INDENT)).join('')}`;
  });
  const rows = presetNames.map((name) =>
    wrap(`--for ${name}: ${name === 'all' ? 'every format' : targetsOf(name).join(', ')}`, '  '),
  );
  return `${entries.join('\n')}\nAt once, by LMS\n${rows.join('')}`;
}

/** The same for programs. */
export const targetRecords = ({ targets: names, uploadOf }: Choice): object => ({
  targets: names.map((target) => {
    const { name, summary, lms, extension } = targets[target];
    return { target, name, summary, lms, extension, upload: uploadOf(target) };
  }),
  presets: Object.fromEntries(presetNames.map((name) => [name, { lms: presets[name].lms, targets: targetsOf(name) }])),
});
