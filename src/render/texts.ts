const TAG_OR_TEXT = /<(\/?)([a-zA-Z][\w:-]*)[^<>]*?(\/?)>|[^<]+/g;

/** Well-formed XHTML → the same with each of its texts changed, but for those within elements of these names. */
export function withTexts(html: string, except: ReadonlySet<string>, change: (text: string) => string): string {
  let kept = 0;
  return html.replace(TAG_OR_TEXT, (part, end?: string, name?: string, empty?: string) => {
    if (name === undefined) return kept > 0 ? part : change(part);
    if (except.has(name.toLowerCase()) && !empty) kept += end ? -1 : 1;
    return part;
  });
}
