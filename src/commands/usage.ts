import { nearest } from '../diagnostics/nearest.js';
import { commands } from './index.js';
import {
  checkOption,
  initOptions,
  outOption,
  previewOptions,
  releaseOption,
  schemasOption,
  sharedOptions,
  titleOption,
  watchOption,
} from './options.js';

const options = {
  ...outOption,
  ...releaseOption,
  ...sharedOptions,
  ...checkOption,
  ...initOptions,
  ...titleOption,
  ...schemasOption,
  ...previewOptions,
  ...watchOption,
};
const optionNames = ['help', 'version', ...Object.keys(options)];

/** What the parser says of a command line that it does not understand, in words that help. */
export function explainUsage(message: string, args: readonly string[]): string {
  const unknown = /^Unknown (?:argument|command)s?: (.*)$/.exec(message)?.[1];
  if (unknown === undefined) return message;
  // The parser names an option in camel case too.
  const names = unknown.split(', ').filter((name) => isTyped(name, args));
  return names.map((name) => explainName(name, args)).join('; ');
}

const isTyped = (name: string, args: readonly string[]): boolean =>
  args.some(
    (arg) =>
      arg === name || arg.replace(/^--?/, '').split('=')[0] === name || (/^-[^-]/.test(arg) && arg.includes(name)),
  );

function explainName(name: string, args: readonly string[]): string {
  if (args.includes(name)) {
    const meant = nearest(name, Object.keys(commands));
    return `there is no command "${name}"${meant ? `; did you mean ${meant}?` : `; there are ${Object.keys(commands).join(', ')}`}`;
  }
  const dashes = name.length === 1 ? '-' : '--';
  const meant = name.length === 1 ? undefined : nearest(name, optionNames);
  return `there is no option ${dashes}${name}${meant ? `; did you mean --${meant}?` : '; --help lists them'}`;
}
