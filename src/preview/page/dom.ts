/** The element that the page is known to have. Throws where it has not: a bug in a template. */
export function part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

type Child = Node | string;

/** A new element; texts stay texts, whatever they hold. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A table with a heading for each column. */
export function table(headings: readonly string[], rows: readonly (readonly Child[])[]): HTMLTableElement {
  const heads = headings.map((text) => make('th', { scope: 'col' }, text));
  const body = rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, cell))));
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...body));
}
