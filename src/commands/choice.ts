import { type TargetName, targets } from '../targets/index.js';
import { type Preset, type PresetName, presets, targetsOf } from '../targets/presets.js';
import { oneOf } from './one-of.js';

export const targetNames = Object.keys(targets) as TargetName[];
export const presetNames = Object.keys(presets) as PresetName[];

/** What `--target` and `--for` come to. */
export interface Choice {
  /** Each once, in the order given: those of the presets first. */
  readonly targets: readonly TargetName[];
  /** The same for the topic in a file. */
  readonly targetsOf: (file: string) => readonly TargetName[];
  /** Where each file goes in: by the presets that were named, else by the targets themselves. */
  readonly uploadOf: (target: TargetName) => readonly string[];
}

interface ChoiceArguments {
  readonly target?: readonly string[] | undefined;
  readonly for?: readonly string[] | undefined;
}

/** The chosen targets; where neither option is given what the project says, or else `otherwise`. Throws a UsageError for a name that there is not. */
export function chooseTargets(
  argv: ChoiceArguments,
  otherwise: readonly TargetName[],
  ofProject: (file: string) => readonly TargetName[] | undefined = () => undefined,
): Choice {
  const named = (argv.target ?? []).map((name) => oneOf(name, targetNames, 'target'));
  const chosen = [...new Set(argv.for)].map((name) => oneOf(name, presetNames, 'preset'));
  const all = new Set([...chosen.flatMap(targetsOf), ...named]);
  return {
    targets: all.size === 0 ? otherwise : [...all],
    targetsOf: (file) => (all.size === 0 ? (ofProject(file) ?? otherwise) : [...all]),
    uploadOf: (target) => {
      const lines = chosen.flatMap((name) => {
        const { lms, uploads }: Preset = presets[name];
        const line = name === 'all' ? undefined : uploads[target];
        return line === undefined ? [] : [`${lms}, ${line}`];
      });
      return lines.length > 0 ? lines : [targets[target].upload];
    },
  };
}
