/** Answers and gaps are no Markdown: only the format's own escapes have a meaning. */
export const asTyped = (text: string): string => text.replace(/\\([[\]|=]|->)/g, '$1');
