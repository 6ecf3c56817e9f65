import { Categories } from '../bank/categories.js';
import { leftOut, taken } from '../entries.js';
import { questionId } from '../ids.js';
import type { Entry, Reading } from '../reader.js';
import type { Source } from '../source.js';
import { wordingOf } from '../wording.js';
import { type Block, blocksIn } from './blocks.js';
import { showEscapes } from './escapes.js';
import { partsOf } from './parts.js';
import { typeOf, types } from './types.js';

/** GIFT, Moodle's format of questions as text. */
export function readGift({ file, text }: Source): Reading {
  const categories = new Categories(file);
  const used = new Set<string>();
  const entries = blocksIn(text, file).flatMap((block): Entry[] => {
    const category = /^\$CATEGORY:(.*)$/s.exec(block.text)?.[1];
    if (category === undefined) return [readBlock(block, categories, used)];
    categories.open(showEscapes(category));
    return [];
  });
  return { topics: categories.topics, entries };
}

function readBlock(block: Block, categories: Categories, used: Set<string>): Entry {
  const notes: string[] = [];
  const parts = partsOf(block, (words) => notes.push(words));
  const name = parts.name ?? parts.text;
  if (parts.wrong !== undefined) return leftOut('question', name, block.place, parts.wrong);
  const { current } = categories;
  if (parts.answers === undefined) {
    const { stem } = wordingOf(parts.text);
    current.pages.push({ kind: 'text', title: parts.name ?? stem, body: parts.text });
    return taken('page', name, block.place, { topic: current.id, notes: ['a description is a page of the lesson'] });
  }
  const base = {
    id: '',
    ...wordingOf(parts.text, parts.name),
    ...(parts.feedback !== undefined && { feedback: { general: parts.feedback } }),
  };
  const read = types[typeOf(parts.answers)](base, { ...parts, answers: parts.answers });
  if (typeof read === 'string') return leftOut('question', name, block.place, read);
  const id = questionId(block.id, parts.name ?? base.stem, used);
  current.questions.push({ ...read, id });
  for (const tag of block.tags) current.keywords.add(tag);
  if (block.tags.length > 0) notes.push('its tags are keywords of the topic');
  return taken('question', name, block.place, { topic: current.id, id, notes });
}
