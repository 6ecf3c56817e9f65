import type { Described, DescribedOption } from './described.js';
import { WORDS } from './values.js';

/** For bash: values after options, else options after a hyphen, words where a command has some, and paths. */
export function bashScript(commands: readonly Described[]): string {
  return `# bash completion for lessonpack:  source <(lessonpack completion bash)
_lessonpack() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= word
  # bash takes --target=web for three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  COMPREPLY=()
  case "$command $prev" in
${valueCases(commands)}    *) case $command in
      '') words='${commands.map(({ name }) => name).join(' ')} --help --version' ;;
${commands.map((command) => `      ${command.name}) words='${wordsOf(command).join(' ')}' ;;\n`).join('')}      esac
      if [[ $cur != -* && -n $command ]]; then
        case $command in
${Object.entries(WORDS)
  .map(([name, words]) => `          ${name}) words='${words.join(' ')}' ;;\n`)
  .join('')}          *) return ;;
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _lessonpack lessonpack
`;
}

/** A line for each list of values, with the commands and options that it is for. */
function valueCases(commands: readonly Described[]): string {
  const places = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options) {
      const words = option.values?.join(' ');
      if (words === undefined) continue;
      places.set(words, [...(places.get(words) ?? []), ...flags(option).map((flag) => `'${name} ${flag}'`)]);
    }
  }
  return [...places].map(([words, patterns]) => `    ${patterns.join('|')}) words='${words}' ;;\n`).join('');
}

const flags = ({ name, alias }: DescribedOption): string[] => [`--${name}`, ...(alias ? [`-${alias}`] : [])];

const wordsOf = ({ options }: Described): string[] => [...options.flatMap(flags), '--help'];
