/** In a short answer `*` stands for any text; a literal one is escaped. */
export const withoutWildcards = (text: string): string => text.replace(/\*/g, '\\*');
