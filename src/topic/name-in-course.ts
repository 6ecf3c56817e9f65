import type { Media } from './media.js';
import { escapeAttribute, isRichText, type RichText, withMediaAddresses } from './rich-text.js';
import type { Topic } from './topic.js';

/** Stands in no id of a topic or a question, so that no two pairs of them give one name. */
const JOIN = '__';

/** The name of a topic's part in a course, such as `alpha__who`: it depends on the two ids alone. */
export const nameInCourse = (topicId: string, id: string): string => topicId + JOIN + id;

/** The part's name in its own topic. */
export const nameInTopic = (topicId: string, name: string): string =>
  name.startsWith(topicId + JOIN) ? name.slice(topicId.length + JOIN.length) : name;

/** The topic with all that has a name named as in a course, and with its file at every place. */
export function namedInCourse(topic: Topic): Topic {
  const { id, file } = topic;
  const name = (part: string): string => nameInCourse(id, part);
  const inTexts = <T>(value: T): T => withTexts(value, file, textNamer(topic)) as T;
  const sections = inTexts(topic.sections).map((section) =>
    section.kind === 'review'
      ? { ...section, questions: section.questions.map((one) => ({ ...one, id: name(one.id) })) }
      : section,
  );
  const quiz = topic.quiz && inTexts(topic.quiz);
  return {
    ...topic,
    objectives: Object.fromEntries(Object.entries(topic.objectives).map(([own, text]) => [name(own), text])),
    definition: inTexts(topic.definition),
    sections,
    ...(quiz && {
      quiz: {
        ...quiz,
        questions: quiz.questions.map((question) => ({
          ...question,
          id: name(question.id),
          obj: question.obj.map(name),
          ...(question.pool !== undefined && { pool: name(question.pool) }),
        })),
        pools: quiz.pools.map((pool) => ({ ...pool, id: name(pool.id) })),
      },
    }),
    media: topic.media.map((medium): Media => ({ ...medium, name: mediaName(id, medium.name) })),
  };
}

const mediaName = (topicId: string, name: string): string => `${topicId}/${name}`;

/** `value` with each text in it as `rename` makes it, and each place in `file`. */
function withTexts(value: unknown, file: string, rename: (text: RichText) => RichText): unknown {
  if (isRichText(value)) return rename(value);
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, file, rename));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) =>
    key === 'at' ? [key, { ...child, file }] : [key, withTexts(child, file, rename)],
  );
  return Object.fromEntries(entries);
}

function textNamer({ id, file, quiz }: Topic): (text: RichText) => RichText {
  const questions = new Set(quiz?.questions.map((question) => `q-${question.id}`));
  /** In the lesson's document a question's form is `q-ID`; all else there bears its own name. */
  const anchor = (name: string): string =>
    questions.has(name) ? `q-${nameInCourse(id, name.slice(2))}` : nameInCourse(id, name);
  return (text) => ({
    ...text,
    html: withMediaAddresses(withAnchors(text.html, anchor), (name) => `media:${mediaName(id, name)}`),
    media: text.media.map((medium) => ({
      ...medium,
      name: mediaName(id, medium.name),
      at: { ...medium.at, file },
    })),
    at: { ...text.at, file },
  });
}

/** Ids and references to them are slugs of ASCII, which nothing has to be escaped in. */
const withAnchors = (html: string, anchor: (name: string) => string): string =>
  html.replace(
    /(<[a-z][^<>]*?) (id="|href="#)([^"]+)"/gi,
    (_, start: string, attribute: string, name: string) => `${start} ${attribute}${escapeAttribute(anchor(name))}"`,
  );
