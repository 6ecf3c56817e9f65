import type { AuthoredQuestion, AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { topicId } from '../ids.js';
import type { FoundTopic } from '../reader.js';
import { sharedShuffle } from './shuffle.js';
import { bankTopic, titleOfFile } from './topic.js';

type AuthoredQuiz = NonNullable<AuthoredTopic['quiz']>;

/** What a category holds so far. */
export interface Category {
  readonly id: string;
  readonly title: string;
  summary?: string;
  intro?: string;
  readonly questions: AuthoredQuestion[];
  readonly pools: NonNullable<AuthoredQuiz['pools']>[number][];
  readonly pages: AuthoredSection[];
  readonly review: { id: string; question: string; answer?: string }[];
  readonly objectives: Map<string, string>;
  readonly keywords: Set<string>;
  readonly media: Map<string, Uint8Array>;
}

/** The questions of a bank by category, as Moodle has them: each that holds any becomes a topic. */
export class Categories {
  readonly #file: string;
  readonly #categories = new Map<string, Category>();
  readonly #ids = new Set<string>();
  #path = '';
  #id: string | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** `$course$/top/History/Cold War`: what follows belongs to it. `id` is the one that the source gives it. */
  open(path: string, id?: string): void {
    this.#path = path.trim();
    this.#id = id;
  }

  /** The category that is open, named after the file before there is one. */
  get current(): Category {
    const known = this.#categories.get(this.#path);
    if (known) return known;
    const title = namesIn(this.#path).at(-1) ?? titleOfFile(this.#file);
    const made = emptyCategory(topicId(this.#id ?? title, this.#ids), title);
    this.#categories.set(this.#path, made);
    return made;
  }

  get topics(): FoundTopic[] {
    return [...this.#categories.values()].flatMap((category) => {
      const { questions, pages, review } = category;
      return questions.length + pages.length + review.length === 0 ? [] : [topicOf(category)];
    });
  }
}

const emptyCategory = (id: string, title: string): Category => ({
  id,
  title,
  questions: [],
  pools: [],
  pages: [],
  review: [],
  objectives: new Map(),
  keywords: new Set(),
  media: new Map(),
});

function topicOf({ id, title, ...found }: Category): FoundTopic {
  const { summary, intro, pools, pages, review, objectives, keywords, media } = found;
  const { questions, ...shuffle } = sharedShuffle(found.questions);
  const reviewed: AuthoredSection = { kind: 'review', title: 'Review questions', questions: review };
  const sections = [...pages, ...(review.length > 0 ? [reviewed] : [])];
  const rest: Partial<AuthoredTopic> = {
    ...(summary !== undefined && { summary }),
    ...(keywords.size > 0 && { keywords: [...keywords] }),
    ...(objectives.size > 0 && { objectives: Object.fromEntries(objectives) }),
    ...(sections.length > 0 && { sections }),
    quiz: { ...shuffle, ...(intro !== undefined && { intro }), ...(pools.length > 0 && { pools }) },
  };
  return { topic: bankTopic(id, title, questions, rest), media };
}

/** The names of a path; two slashes are one in a name. `$course$` and `top` are no names. */
export const namesIn = (path: string): string[] =>
  path
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').trim())
    .filter((name) => name !== '' && name !== 'top' && !/^\$\w+\$$/.test(name));
