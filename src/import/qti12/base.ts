import { all, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import { wordingOf } from '../wording.js';
import type { Test } from './conditions.js';
import type { Item } from './item.js';
import { htmlOf, toMarkdown } from './material.js';

type Base = Omit<AuthoredOf<'essay'>, 'type' | 'answer' | 'rubric' | 'words'>;
/** Text, points and what is said afterwards; `html` and `holds` where gaps stand in the text. */
export function baseOf(item: Item, html = htmlOf(item.presentation), holds: readonly string[] = []): Base {
  const { points, node, conditions, feedback } = item;
  const said: { general?: string; correct?: string; incorrect?: string } = {};
  for (const { tests, percent, feedback: shown } of conditions)
    for (const ident of shown) {
      const text = feedback.get(ident);
      if (text === undefined) continue;
      if (/^correct(?:_fb)?$/i.test(ident)) said.correct = text;
      else if (/incorrect/i.test(ident)) said.incorrect = text;
      else if (tests.every(({ kind }) => kind === 'other') && percent === undefined) said.general = text;
    }
  return {
    id: '',
    ...wordingOf(toMarkdown(html, item, holds), node.attributes.title),
    ...(points !== undefined && points !== 1 && { points }),
    ...(Object.keys(said).length > 0 && { feedback: said }),
  };
}

/** What is said of one value alone. */
export function feedbackTo({ conditions, feedback }: Item, response: string, value: string): { feedback?: string } {
  for (const { tests, feedback: shown } of conditions) {
    const [test, ...others] = tests;
    if (others.length > 0 || test?.kind !== 'equal' || test.response !== response || test.text !== value) continue;
    const ident = shown.find((each) => !/^(?:correct|general)/i.test(each) && !/incorrect/i.test(each));
    const text = ident === undefined ? undefined : feedback.get(ident);
    if (text !== undefined) return { feedback: text };
  }
  return {};
}

export const labelsOf = (response: XmlNode): XmlNode[] => all(response, 'response_label');
export const identOf = ({ attributes }: XmlNode): string => attributes.ident ?? '';

/** What earns points. */
export const wanted = ({ conditions }: Item): { test: Test; percent: number }[] =>
  conditions.flatMap(({ tests, percent = 0 }) =>
    tests.flatMap((test) => (test.isNot || percent <= 0 ? [] : [{ test, percent }])),
  );
