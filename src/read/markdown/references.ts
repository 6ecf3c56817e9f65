import type { Token } from 'markdown-it';
import type { Say } from '../say.js';
import { placeOf } from './places.js';

/** The definitions `[label]: address` of a text, which are not shown, and which of them were used. */
export class References {
  readonly #definitions: readonly Token[];
  readonly #used = new Set<string>();

  constructor(tokens: readonly Token[]) {
    this.#definitions = tokens.filter(({ type }) => type === 'reference_definition');
  }

  /** Takes note of the links and images in parsed words. */
  use(children: readonly Token[]): void {
    for (const { meta, children: inner } of children) {
      if (meta) this.#used.add(String(meta.label));
      if (inner) this.use(inner);
    }
  }

  /** What looks like a definition may have been meant as text: "[Note]: remember". */
  sayUnused(say: Say): void {
    const seen = new Set<string>();
    for (const definition of this.#definitions) {
      const label = String(definition.meta?.label);
      if (!this.#used.has(label) || seen.has(label)) {
        say('link-definition-unused', placeOf(definition), { label: label.toLowerCase() });
      }
      seen.add(label);
    }
  }
}
