import { stringsFor } from '../../render/strings/index.js';
import type { Topic } from '../../topic/topic.js';
import { resourceIdent } from '../identifiers.js';
import type { CartridgeItem, CartridgeModule } from './manifest.js';
import type { CartridgePage } from './pages.js';

/** The identifier of the resource that a page is. */
export const pageIdent = (topic: Topic, page: string): string => resourceIdent(topic, `page-${page}`);

/**
 * The table of contents: a topic is one module. Of a course each topic is one; before them stands the course's own page,
 * and behind them the quiz, for a course has one score. The quiz bears the topic's id, which is its resource too.
 */
export function cartridgeModules(topic: Topic, pages: readonly CartridgePage[], hasQuiz: boolean): CartridgeModule[] {
  const modules = new Map<string, { title: string; items: CartridgeItem[] }>();
  for (const page of pages) {
    const { name, title } = moduleOf(topic, page);
    const items = [...(modules.get(name)?.items ?? []), ...itemsOf(topic, page, hasQuiz)];
    if (items.length > 0) modules.set(name, { title, items });
  }
  return [...modules].map(([name, module]) => ({ identifier: resourceIdent(topic, name), ...module }));
}

function moduleOf(topic: Topic, { chapter, quiz }: CartridgePage): { name: string; title: string } {
  if (chapter) return { name: `topic-${chapter.id}`, title: chapter.title };
  if (quiz && topic.chapters) return { name: 'quiz-module', title: stringsFor(topic.lang).page.quiz };
  return { name: 'module', title: topic.title };
}

function itemsOf(topic: Topic, { id, title, html, quiz }: CartridgePage, hasQuiz: boolean): CartridgeItem[] {
  const item = (name: string): string => resourceIdent(topic, name);
  return [
    ...(html === undefined
      ? []
      : [{ identifier: item(`item-${id}`), title, resource: pageIdent(topic, id), kind: 'page' } as const]),
    ...(quiz && hasQuiz
      ? [{ identifier: item('quiz-item'), title: topic.title, resource: topic.id, kind: 'quiz' } as const]
      : []),
  ];
}
