import type { Topic } from '../topic/topic.js';

// What LOM says of a topic, in no version's elements.

/** The page that the LMS launches. */
export const LAUNCHED = 'index.html';

export const descriptionOf = ({ summary, definition }: Topic): string => summary || definition.text;

export const keywordsOf = ({ keywords, title }: Topic): readonly string[] => (keywords.length > 0 ? keywords : [title]);

/** The media types of the package's content, the launched page's first. */
export const formatsOf = ({ media }: Topic): string[] => [
  'text/html',
  ...new Set(media.map(({ type }) => type).sort()),
];

/** Does the licence restrict anything? All but the public domain do, if only by asking for the author's name. */
export const isRestricted = ({ licence }: Topic): boolean =>
  !licence || !/^(?:CC0(?:-1\.0)?|PDM(?:-1\.0)?|public domain)$/i.test(licence);

/** What the content is for: each objective; where there is none the topic's idea stands for them. */
export function purposesOf(topic: Topic): { readonly purpose: 'objective' | 'idea'; readonly words: string }[] {
  const objectives = Object.values(topic.objectives);
  if (objectives.length === 0) return [{ purpose: 'idea', words: descriptionOf(topic) }];
  return objectives.map((words) => ({ purpose: 'objective', words }));
}

/** A vCard 3.0 (RFC 2426) that holds a name alone: it is not known which part of it is the family's. */
export function vCard(name: string): string {
  const value = name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${value}`, `N:${value};;;;`, 'END:VCARD'].join('\n');
}
