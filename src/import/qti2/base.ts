import type { XmlNode } from '../../unpack/xml-node.js';
import { child } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import { markupOf } from '../html/markup.js';
import { wordingOf } from '../wording.js';
import { type Declared, feedbackOf, type Item } from './item.js';

export type Base = Omit<AuthoredOf<'essay'>, 'type' | 'answer' | 'rubric' | 'words'>;

/** A question's text without its interactions, but for what `gap` puts in their places; and what is said afterwards. */
export function baseOf(
  item: Item,
  gap: (interaction: XmlNode) => string = () => '',
  holds: readonly string[] = [],
): Base {
  const { root, body, markdown } = item;
  const text = markdown(
    body?.content ?? [],
    (node) => {
      if (node.name === 'rubricBlock' || node.name.startsWith('feedback')) return '';
      if (!node.name.endsWith('Interaction')) return undefined;
      const prompt = child(node, 'prompt');
      const written = gap(node);
      return prompt ? `<p>${markupOf(prompt.content)}</p>${written}` : written;
    },
    holds,
  );
  const said = feedbackOf(item);
  const [general, correct, incorrect] = [/general/i, /^correct$/i, /^incorrect$/i].map(
    (pattern) => [...said].find(([id]) => pattern.test(id))?.[1],
  );
  const feedback = { ...(general && { general }), ...(correct && { correct }), ...(incorrect && { incorrect }) };
  return {
    id: '',
    ...wordingOf(withoutField(text), root.attributes.title),
    ...(Object.keys(feedback).length > 0 && { feedback }),
  };
}

/** A line that did nothing but name the field in it: `Answer:`. */
const withoutField = (text: string): string => text.replace(/\n\n\S{1,20}\s?:\s*[^\n]{0,12}$/u, '');

/** What a value earns, per cent of all that the item gives. */
export function percentOf(item: Item, declared: Declared, value: string): number {
  const { branches, most } = item;
  const positive = declared.mapped.filter((each) => each.value > 0).map((each) => each.value);
  const whole =
    declared.cardinality === 'single' ? Math.max(most, ...positive) : positive.reduce((sum, each) => sum + each, 0);
  const mapped = declared.mapped.find(({ key }) => key === value);
  if (mapped) return Number(((100 * mapped.value) / (whole || 1)).toFixed(5));
  const branch = branches.find(
    ({ comparisons, score }) =>
      score !== undefined && comparisons.some(({ kind, text }) => kind === 'value' && text === value),
  );
  if (branch?.score !== undefined) return Number(((100 * branch.score) / most).toFixed(5));
  return declared.correct.includes(value) ? 100 : 0;
}
