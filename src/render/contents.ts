import type { Chapter } from '../topic/topic.js';
import type { LessonPage } from './pages.js';

/** An entry of the contents: a page; or what has a name and entries of its own, a module or a chapter. */
export type ContentsEntry =
  | { readonly kind: 'page'; readonly page: LessonPage }
  | { readonly kind: 'module' | 'chapter'; readonly title: string; readonly entries: ContentsEntry[] };

/** The contents of a lesson: its pages, those of a course by module and chapter. */
export function contentsOf(pages: readonly LessonPage[]): ContentsEntry[] {
  const all: ContentsEntry[] = [];
  let before: Chapter | undefined;
  let ofModule = all;
  let ofChapter = all;
  for (const page of pages) {
    const { chapter } = page;
    if (chapter?.modulePlace !== before?.modulePlace) ofModule = entriesOf('module', chapter?.module, all);
    if (chapter !== before) ofChapter = entriesOf('chapter', chapter?.title, ofModule);
    ofChapter.push({ kind: 'page', page });
    before = chapter;
  }
  return all;
}

/** The entries of a new part of `around`; `around` itself where the part has no name. */
function entriesOf(kind: 'module' | 'chapter', title: string | undefined, around: ContentsEntry[]): ContentsEntry[] {
  if (title === undefined) return around;
  const entries: ContentsEntry[] = [];
  around.push({ kind, title, entries });
  return entries;
}
