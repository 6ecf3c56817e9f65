import type { Fault, Identifier, Item, Place, Question, Reference, Settings, TreeNode } from './inspection.js';

/** What the documents of a package say, collected by their readers one after the other. */
export class Content {
  /** The first one counts: manifests are read before pages. */
  title = '';
  settings: Settings = {};
  readonly trees: TreeNode[] = [];
  readonly items: Item[] = [];
  readonly questions: Question[] = [];
  readonly identifiers: Identifier[] = [];
  readonly references: Reference[] = [];
  readonly faults: Fault[] = [];
  /** What the manifest lists; undefined where nothing has to be listed. */
  listed: Set<string> | undefined;

  call(title: string): void {
    this.title ||= title.trim();
  }

  set(settings: Settings): void {
    this.settings = { ...settings, ...this.settings };
  }

  /** A text that asks nothing is no question. */
  ask(question: Question): void {
    if (question.type !== 'text') this.questions.push(question);
  }

  /** A file has to be there, one of `to`; no path at all is an address that leads elsewhere. */
  refer(to: readonly (string | undefined)[], place: Place): void {
    const paths = to.filter((path) => path !== undefined);
    if (paths.length > 0) this.references.push({ to: paths, ...place });
  }
}
