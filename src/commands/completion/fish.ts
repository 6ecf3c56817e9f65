import type { Described, DescribedOption } from './described.js';
import { WORDS } from './values.js';

/** For fish, to be sourced or put into ~/.config/fish/completions/lessonpack.fish. */
export function fishScript(commands: readonly Described[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c lessonpack -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `complete -c lessonpack -n '__fish_seen_subcommand_from ${name}' ${optionSpec(option)}`),
    ...(WORDS[name] ?? []).map(
      (word) => `complete -c lessonpack -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`,
    ),
  ]);
  return `# fish completion for lessonpack:  lessonpack completion fish | source\n${lines.join('\n')}\n`;
}

function optionSpec({ name, alias, summary, takesValue, values }: DescribedOption): string {
  const value = values ? ` -x -a ${quoted(values.join(' '))}` : takesValue ? ' -r' : '';
  return `-l ${name}${alias ? ` -s ${alias}` : ''}${value} -d ${quoted(summary)}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
