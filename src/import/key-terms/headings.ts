/** What the lines below a heading are. */
export type Kind = 'definition' | 'facts' | 'review' | 'terms';

const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  [
    'review',
    /^(?:(?:review|study|practice|discussion|self[- ]check|check your understanding)[ :]*)?(?:questions?|questions? and answers?|q ?& ?a|review)$/,
  ],
  [
    'terms',
    /^(?:(?:related|key|important|other|new|useful|more)[ ,]*)*(?:terms?|vocabulary|vocab|glossary|definitions|concepts|terms? and definitions|words? to know)$/,
  ],
  [
    'facts',
    /^(?:(?:\d+|top|key|must|know|must-know|important|quick|fast|essential|interesting|main|the|five|ten)[ ,]*)*facts?(?: (?:to know|you (?:should|must|need to) know|to remember|about .{1,60}))?$/,
  ],
  ['definition', /^(?:definition|what is it|meaning)$/],
];

/** The heading that a line is, whatever marks it wears: `5 Must Know Facts`, `## Vocabulary`, `**Key facts:**`. */
export function headingOf(line: string): Kind | undefined {
  const words = line
    .replace(/^[\s#>*_•–-]+|[\s#*_:?.!-]+$/g, '')
    .replace(/^\d+[.)]\s+/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (words === '' || words.length > 80) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

const PROMOTION = [
  /^congrat(?:s|ulations) on reading the definition of (.{1,120}?)\. now let['’]?s (?:actually )?learn it\.?$/i,
  /^(?:sign (?:up|in)|log ?in|subscribe|share|print|save|home|menu|search|next|previous|back|back to top|skip to (?:main )?content|table of contents|advertisement|ad|loading\.*|read more|see more|show more|learn more|get started|view all|download(?: (?:pdf|now|the app))?)[.!…»>]*$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\b(?:all rights reserved|privacy policy|terms of (?:service|use)|cookie (?:policy|settings)|click here|sign up (?:now|for free|today)|start your free trial|upgrade to (?:pro|premium|plus)|download (?:our|the) app|follow us on|practice quiz(?:zes)? and flashcards)\b/i,
  /^https?:\/\/\S+$/i,
];

/** Does a line promote or lead somewhere, and say nothing of the term? */
export const isPromotion = (line: string): boolean => PROMOTION.some((pattern) => pattern.test(line.trim()));

/** The term that such a line names in passing. */
export const promotedTerm = (line: string): string | undefined => PROMOTION[0]?.exec(line.trim())?.[1];
