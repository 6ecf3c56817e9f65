import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const assets = await loadAssets();

/** Each question of the key with its answers. */
function keyOf(topic: ReturnType<typeof topicOf>): Record<string, string[]> {
  const page = String(renderLesson(topic, assets, 'web')[0]?.content);
  using document = XmlDocument.fromString(page);
  const entries: Record<string, string[]> = {};
  let question = '';
  for (const node of document.find('//h:section[@class="answer-key"]//h:dl/*', { h: 'http://www.w3.org/1999/xhtml' })) {
    const words = node.content.replace(/\s+/g, ' ').trim();
    if ((node as XmlElement).name === 'dt') question = words;
    else entries[question] = [...(entries[question] ?? []), words];
  }
  return entries;
}

test('there is none unless the author says so', () => {
  expect(keyOf(everyShape())).toEqual({});
  expect(keyOf({ ...everyShape(), print: 'handout' })).toEqual({});
});

test('has the right answers of every type, and the model answers', () => {
  expect(keyOf({ ...everyShape(), print: 'answers' })).toEqual({
    'Why?': ['Because.'],
    'Who?': ['Ann'],
    'Which?': ['Right', 'Also right'],
    'It is so.': ['False'],
    'What is it called?': ['Sample'],
    'Explain it.': ['It is so because.', '2 for a reason.'],
    'How large is the share?': ['70.5 ± 0.6 %'],
    'Who had which post?': ['Ann – Chair', 'Bob – Treasurer', 'Cleo – Treasurer'],
    'Put them in order.': ['1. One', '2. Two', '3. Three'],
    'Fill in: it was in ____.': ['1. Moscow', '2. 1956', '3. personality / the individual'],
    'Choose the right words.': ['1. 20th', '2. closed'],
    'Where was it?': ['Moscow'],
    'When did it begin?': ['1953'],
    'When did it end?': ['1989'],
  });
});

test('a pattern stands in it where there is nothing else, and no id stands twice', () => {
  const answer = { ...rich('Because.'), html: '<h4 id="named">Because</h4>' };
  const topic = topicOf({
    print: 'answers',
    sections: [{ kind: 'review', title: 'Review', questions: [{ id: 'why', question: rich('Why?', true), answer }] }],
    quiz: {
      questions: [
        { type: 'short-text', id: 'a', stem: rich('A?', true), answers: [{ text: '/a<b+/i', pattern: true }] },
        { type: 'short-text', id: 'b', stem: rich('B?', true), answers: [{ text: 'half', credit: 50 }, { text: 'x' }] },
      ],
    },
  });
  expect(keyOf(topic)).toEqual({ 'Why?': ['Because'], 'A?': ['/a<b+/i'], 'B?': ['x'] });
  expect(String(renderLesson(topic, assets, 'web')[0]?.content).match(/id="named"/g)).toHaveLength(1);
});
