import { nearest } from '../diagnostics/nearest.js';
import { describe } from './completion/described.js';
import { commands } from './index.js';

/** What the parser says of a command line that it does not understand, in words that help. */
export async function explainUsage(message: string, args: readonly string[]): Promise<string> {
  const unknown = /^Unknown (?:argument|command)s?: (.*)$/.exec(message)?.[1];
  if (unknown === undefined) return message;
  // The parser names an option in camel case too.
  const names = unknown.split(', ').filter((name) => isTyped(name, args));
  const described = await Promise.all(Object.values(commands).map(describe));
  const called = described.filter(({ name }) => args.includes(name));
  const options = (called.length > 0 ? called : described).flatMap((each) => each.options.map(({ name }) => name));
  return names.map((name) => explainName(name, args, ['help', 'version', ...options])).join('; ');
}

const isTyped = (name: string, args: readonly string[]): boolean =>
  args.some(
    (arg) =>
      arg === name || arg.replace(/^--?/, '').split('=')[0] === name || (/^-[^-]/.test(arg) && arg.includes(name)),
  );

function explainName(name: string, args: readonly string[], options: readonly string[]): string {
  if (args.includes(name)) {
    const meant = nearest(name, Object.keys(commands));
    return `there is no command "${name}"${meant ? `; did you mean ${meant}?` : `; there are ${Object.keys(commands).join(', ')}`}`;
  }
  const dashes = name.length === 1 ? '-' : '--';
  const meant = name.length === 1 ? undefined : nearest(name, options);
  return `there is no option ${dashes}${name}${meant ? `; did you mean --${meant}?` : '; --help lists them'}`;
}
