/** What a topic says where its author says nothing else: of the keys of its front matter those that hold for many. */
export interface TopicDefaults {
  readonly lang?: string | undefined;
  /** Settings of the quiz, by their keys in the front matter. */
  readonly quiz?: Readonly<Record<string, unknown>> | undefined;
}

/** What holds for the topic in a file. */
export type DefaultsOf = (file: string) => TopicDefaults;

export const noDefaults: DefaultsOf = () => ({});

/** The keys of a topic with the language that holds where it names none. */
export const withLanguage = <Data extends object>(data: Data, { lang }: TopicDefaults): Data =>
  lang === undefined ? data : { lang, ...data };

/** The same with the settings of its quiz, if it asks something: settings alone make no quiz. */
export function withQuizDefaults(
  data: Record<string, unknown>,
  { quiz: defaults }: TopicDefaults,
): Record<string, unknown> {
  const { quiz } = data;
  const asks = typeof quiz === 'object' && quiz !== null && 'questions' in quiz;
  return defaults && asks ? { ...data, quiz: { ...defaults, ...quiz } } : data;
}
