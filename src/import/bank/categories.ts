import type { AuthoredQuestion, AuthoredSection } from '../../write/authored.js';
import { topicId } from '../ids.js';
import type { FoundTopic } from '../reader.js';
import { bankTopic, titleOfFile } from './topic.js';

interface Category {
  readonly id: string;
  readonly title: string;
  readonly questions: AuthoredQuestion[];
  readonly pages: AuthoredSection[];
  readonly keywords: Set<string>;
}

/** The questions of a bank by category, as Moodle has them: each that holds any becomes a topic. */
export class Categories {
  readonly #file: string;
  readonly #categories = new Map<string, Category>();
  readonly #ids = new Set<string>();
  #current = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** `$course$/top/History/Cold War`: what follows belongs to it. */
  open(path: string): void {
    this.#current = path.trim();
  }

  /** The category that is open, named after the file before there is one. */
  get current(): Category {
    const known = this.#categories.get(this.#current);
    if (known) return known;
    const title = lastOf(this.#current) ?? titleOfFile(this.#file);
    const id = topicId(title, this.#ids);
    const made = { id, title, questions: [], pages: [], keywords: new Set<string>() };
    this.#categories.set(this.#current, made);
    return made;
  }

  get topics(): FoundTopic[] {
    return [...this.#categories.values()].flatMap(({ id, title, questions, pages, keywords }) => {
      if (questions.length === 0 && pages.length === 0) return [];
      const rest = {
        ...(pages.length > 0 && { sections: pages }),
        ...(keywords.size > 0 && { keywords: [...keywords] }),
      };
      return [{ topic: bankTopic(id, title, questions, rest) }];
    });
  }
}

/** The last name of a path; two slashes are one in a name. `$course$` and `top` are no names. */
function lastOf(path: string): string | undefined {
  const names = path
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').trim())
    .filter((name) => name !== '' && name !== 'top' && !/^\$\w+\$$/.test(name));
  return names.at(-1);
}
