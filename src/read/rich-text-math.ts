import type { Options } from 'temml';
import { forbiddenCharacter } from '../topic/characters.js';
import type { Position } from '../topic/position.js';
import type { Say } from './say.js';

/** TeX → MathML that carries the TeX in an annotation; empty where the TeX is wrong, which is said. */
export type WriteMath = (tex: string, display: boolean, at: Position, say: Say) => string;

/** temml is loaded for topics with mathematics alone. */
export async function loadMath(): Promise<WriteMath> {
  const { default: temml } = await import('temml');
  return (tex, display, at, say) => {
    try {
      // Macros are a new object each time: \gdef must not reach the next formula.
      const mathml = temml.renderToString(tex, { ...OPTIONS, displayMode: display, macros: {} });
      const forbidden = forbiddenCharacter(mathml);
      if (!forbidden) return mathml;
      say('math-invalid', at, { reason: `it makes the character ${forbidden.code}` });
    } catch (error) {
      say('math-invalid', at, { reason: reasonOf(error) });
    }
    return '';
  };
}

const OPTIONS = {
  annotate: true,
  throwOnError: true,
  trust: false,
  maxExpand: 1000,
  maxSize: [100, 100],
  xml: true,
} as const satisfies Options;

/** temml's own words, less the excerpt in which it underlines; it descends by recursion, so depth ends the stack. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deep';
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/ at (?:position|end of input)[\s\S]*$/, '').trim();
}
