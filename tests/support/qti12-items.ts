import { lossesOf, openQti12 } from './qti12-package.js';
import { PICTURE, rich, topicOf } from './topics.js';
import type { XmlNode } from './xml-tree.js';

/** The one item of a topic that asks nothing but this question, and the losses that concern it. */
export function written(
  question: object,
  quiz: object = {},
  data: object = {},
): { readonly item: XmlNode; readonly losses: string[] } {
  const questions = [{ id: 'q', stem: rich('What?', true), ...question }];
  const { items, losses } = openQti12(topicOf({ ...data, quiz: { ...quiz, questions } }, [PICTURE]));
  return { item: items[0]!, losses: lossesOf(losses, 'q') };
}
