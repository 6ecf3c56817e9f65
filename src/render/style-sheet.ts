/**
 * Collects the style attributes that libraries write (temml's spacing, a table's alignment) as rules of the style
 * sheet: the page's Content-Security-Policy lets no inline style through.
 */
export class StyleSheet {
  readonly #classes = new Map<string, string>();

  /** Well-formed XHTML → the same with a class in place of each style attribute. */
  withClasses(html: string): string {
    return html.replace(/<[a-z][^<>]*? style="[^<>]*>/gi, (tag) => this.#withClass(tag));
  }

  get isEmpty(): boolean {
    return this.#classes.size === 0;
  }

  /** The rules of all classes that were given out so far. */
  toString(): string {
    return [...this.#classes].map(([style, name]) => `.${name}{${style}}\n`).join('');
  }

  #withClass(tag: string): string {
    const style = / style="([^"]*)"/.exec(tag)?.[1] ?? '';
    const bare = tag.replace(/ style="[^"]*"/, '');
    const rule = style.split(';').filter(isHarmless).join(';');
    if (rule === '') return bare;
    const name = this.#classes.get(rule) ?? `s${this.#classes.size + 1}`;
    this.#classes.set(rule, name);
    if (/ class="/.test(bare)) return bare.replace(/ class="/, ` class="${name} `);
    return bare.replace(/^<[^\s/>]+/, (start) => `${start} class="${name}"`);
  }
}

/** One declaration that can neither end its rule nor load a file. */
const isHarmless = (declaration: string): boolean =>
  /^\s*[-a-z]+\s*:[-\w\s.,#%+()]+$/i.test(declaration) && !/url/i.test(declaration);
