import type { Described, DescribedOption } from './described.js';
import { WORDS } from './values.js';

/** For zsh, to be sourced or put into a folder of $fpath as _lessonpack. */
export function zshScript(commands: readonly Described[]): string {
  return `#compdef lessonpack
# zsh completion for lessonpack:  source <(lessonpack completion zsh)
_lessonpack() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _lessonpack ]]; then _lessonpack "$@"; else compdef _lessonpack lessonpack; fi
`;
}

function commandCase({ name, options }: Described): string {
  const words = WORDS[name];
  const rest = words ? quoted(`*:word:(${words.join(' ')})`) : quoted('*:file:_files');
  return `    ${name}) _arguments ${[...options.map(optionSpec), rest].join(' ')} ;;\n`;
}

function optionSpec({ name, alias, summary, takesValue, values }: DescribedOption): string {
  const value = takesValue ? `:${name}:${values ? `(${values.join(' ')})` : '_files'}` : '';
  const spec = quoted(`[${summary.replace(/[\\\][:]/g, '\\$&')}]${value}`);
  // The value of the long name may stand behind an equals sign, that of the short one behind nothing.
  const [long, short] = takesValue ? [`--${name}=`, `-${alias}+`] : [`--${name}`, `-${alias}`];
  return alias ? `'*'{${short},${long}}${spec}` : `'*'${long}${spec}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
