import { loadAssets } from '../build/assets.js';
import { templateWriter } from '../render/templates.js';
import { targets } from '../targets/index.js';
import { titleOf } from './view-of.js';
import { words } from './words.js';
import type { Work } from './workshop.js';

/** The page around the lesson of `work`, or around the list of topics; its script fills it in. */
export function previewPage(work: Work | undefined): string {
  const write = templateWriter(loadAssets().templates);
  const packages = Object.entries(targets).map(([target, { name, lms }]) => ({ target, name, lms }));
  const title = work ? titleOf(work) : words.list;
  return write('preview/page', { words, file: work?.file, title, packages });
}
