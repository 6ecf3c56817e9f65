import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import type { Topic } from '../../src/topic/topic.js';
import { everyShape, rich, topicOf } from '../support/topics.js';
import { rightToLeft, showcase } from './showcase.js';

const assets = await loadAssets();
const pageOf = (topic: Topic): string => String(renderLesson(topic, assets, 'web')[0]?.content);

/** The values of an XPath in the page; throws where the page is not well-formed XML. */
function select(page: string, path: string): string[] {
  using document = XmlDocument.fromString(page);
  return document.find(path, { h: 'http://www.w3.org/1999/xhtml' }).map((node) => node.content);
}

const HOSTILE = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;<!--]]>`;

/** Markup in every field that is plain text. */
const hostile = topicOf({
  title: HOSTILE,
  summary: HOSTILE,
  keywords: [HOSTILE],
  author: HOSTILE,
  licence: HOSTILE,
  sources: [HOSTILE, `https://a.example/"onclick="alert(1)`],
  heading: HOSTILE,
  objectives: { o1: HOSTILE },
  sections: [
    { kind: 'text', title: HOSTILE, body: rich(HOSTILE) },
    { kind: 'terms', title: HOSTILE, terms: [{ term: HOSTILE, definition: rich(HOSTILE, true) }] },
  ],
  quiz: {
    questions: [
      { type: 'short-text', id: 'who', stem: rich(HOSTILE, true), answers: [{ text: HOSTILE }] },
      {
        type: 'single-choice',
        id: 'which',
        stem: rich(HOSTILE, true),
        choices: [{ text: rich(HOSTILE, true), right: true }],
      },
    ],
  },
});

const topics = {
  everyShape: everyShape(),
  showcase: showcase(),
  rightToLeft: rightToLeft(),
  hostile,
  smallest: topicOf({}),
};

test.each(Object.entries(topics))(
  '%s: well-formed, ids unique, nothing inline, nothing from elsewhere',
  (_name, topic) => {
    const page = pageOf(topic);
    const ids = select(page, '//@id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(select(page, '//@style | //h:style')).toEqual([]);
    expect(select(page, '//@*[starts-with(local-name(), "on")]')).toEqual([]);
    expect(select(page, '//h:script/@src')).toEqual(['player.js']);
    expect(select(page, '//h:link/@href')).toEqual(['lesson.css']);
    for (const address of select(page, '//@src | //@poster'))
      expect(address).toMatch(/^(player\.js|media\/[a-z0-9./_-]+)$/);
    for (const address of select(page, '//h:a/@href')) expect(address).toMatch(/^(#[\w-]+$|https?:)/);
  },
);

test.each(Object.entries(topics))('%s: every reference within the page has its end', (_name, topic) => {
  const page = pageOf(topic);
  const ids = new Set(select(page, '//@id'));
  const named = [...select(page, '//@aria-labelledby'), ...select(page, '//@aria-describedby')];
  const linked = select(page, '//h:a/@href[starts-with(., "#")]').map((address) => address.slice(1));
  const missing = [...named.flatMap((ids) => ids.split(' ')), ...linked].filter((id) => !ids.has(id));
  expect(missing.filter((id) => id !== 'results' || topic.quiz)).toEqual([]);
});

test('hostile text stays text', () => {
  const page = pageOf(hostile);
  expect(select(page, '//h:title')).toEqual([HOSTILE]);
  expect(select(page, '//h:h1')).toEqual([HOSTILE]);
  expect(select(page, '//h:dl[@class="terms"]//h:dt')).toEqual([HOSTILE]);
  expect(select(page, '//h:p[@class="summary"]')).toEqual([HOSTILE]);
  expect(select(page, '//h:meta[@name="author"]/@content')).toEqual([HOSTILE]);
  expect(select(page, '//h:img')).toEqual([]);
});

// What XML 1.0 cannot hold, the readers refuse.
const legal = fc
  .string({ unit: 'binary' })
  .filter((text) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text));

test('any title is shown as it was written', () => {
  fc.assert(
    fc.property(legal, legal, (title, term) => {
      const terms = [{ term, definition: rich(term, true) }];
      const topic = topicOf({ title: `t${title}t`, sections: [{ kind: 'terms', title, terms }] });
      const page = pageOf(topic);
      const newlines = (text: string): string => text.replace(/\r\n?/g, '\n');
      expect(select(page, '//h:h1')).toEqual([newlines(topic.title)]);
      expect(select(page, '//h:dt | //h:dd')).toEqual([newlines(term), newlines(term)]);
    }),
    { numRuns: 50 },
  );
});

test('no text breaks out of the JSON block, and the player reads it as it was', () => {
  const page = pageOf(hostile);
  const json = /<script type="application\/json" id="lesson-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(json).not.toMatch(/[<>&]/);
  expect(JSON.parse(json)).toMatchObject({
    title: HOSTILE,
    quiz: { questions: [{ answers: [{ text: HOSTILE }] }, {}] },
  });
});

test('loses nothing of a topic', () => {
  const page = pageOf(showcase());
  const words = select(page, '//h:body').join(' ');
  for (const text of [
    'A topic with everything in it.',
    'What it is.',
    'Say what it is',
    'Another fact.',
    'Linear search',
  ])
    expect(words).toContain(text);
  for (const text of [
    'Why?',
    'Because.',
    'Other',
    'Another thing.',
    'CC-BY-4.0',
    'A. Author, A Book, 1999',
    'one, two',
  ])
    expect(words).toContain(text);
  for (const text of ['Who?', 'About Bob.', 'Also right', 'Near.', 'It is so because.', '2 for a reason.', '6 points'])
    expect(words).toContain(text);
});

test('questions are forms with real controls', () => {
  const page = pageOf(everyShape());
  expect(select(page, '//h:form/@data-type')).toEqual([
    'single-choice',
    'multiple-choice',
    'true-false',
    'short-text',
    'essay',
    'numeric',
    'matching',
    'ordering',
    'fill-blanks',
    'dropdowns',
    'hotspot',
    'short-text',
    'short-text',
  ]);
  expect(select(page, '//h:form[not(h:fieldset/h:legend)]')).toEqual([]);
  expect(select(page, '//h:input[not(ancestor::h:label)] | //h:textarea[not(ancestor::h:label)]')).toEqual([]);
  expect(select(page, '//h:select[not(ancestor::h:label) and not(@aria-labelledby = //@id)]')).toEqual([]);
  expect(select(page, '//h:form[@data-type="multiple-choice"]//h:input/@type')).toEqual([
    'checkbox',
    'checkbox',
    'checkbox',
  ]);
});

test('a choice with a formula has its TeX for a name, which keeps what a reading of the symbols loses', () => {
  const power = { ...rich('n^2', true), html: '<math><msup><mi>n</mi><mn>2</mn></msup></math>' };
  const choices = [{ text: power, right: true }, { text: rich('n', true) }];
  const questions = [{ type: 'single-choice', id: 'growth', stem: rich('How fast?', true), choices }];
  expect(select(pageOf(topicOf({ quiz: { questions } })), '//h:input/@aria-label')).toEqual(['n^2']);
});

test('speaks the language of the topic', () => {
  const page = pageOf(rightToLeft());
  expect(select(page, '/h:html/@lang | /h:html/@dir')).toEqual(['ar', 'rtl']);
  expect(select(page, '//h:summary[@id="contents_title"]')).toEqual(['المحتويات']);
  expect(select(page, '//h:body//@lang')).toEqual([]);
});

test('speaks English where there is no translation, and marks what it says', () => {
  const page = pageOf({ ...rightToLeft(), lang: 'fa' });
  expect(select(page, '/h:html/@lang | /h:html/@dir')).toEqual(['fa', 'rtl']);
  expect(select(page, '//h:summary[@id="contents_title"]/@lang')).toEqual(['en']);
  // The author gave the overview no title.
  expect(select(page, '//h:h2[@id="overview_title"]/@lang | //h:a[@href="#overview"]/@lang')).toEqual(['en', 'en']);
  expect(select(page, '//h:h2[@id="quiz_title"]/@lang | //h:a[@href="#quiz"]/@lang')).toEqual([]);
  expect(select(pageOf(everyShape()), '//h:body//@lang')).toEqual([]);
});

test('packs the page, its style sheet, the player and the media', () => {
  const files = renderLesson(showcase(), assets, 'web');
  expect(files.map(({ path }) => path)).toEqual([
    'index.html',
    'lesson.css',
    'player.js',
    expect.stringMatching(/^media\/img\/gro-e-kurve-[a-z0-9-]+\.svg$/),
    'media/img/map.svg',
  ]);
  expect(files[1]?.content).toContain('.s1{text-align:left}');
});

test('the style sheet stays within its 8 KB, gzipped', () => {
  expect(gzipSync(assets.css).length).toBeLessThanOrEqual(8 * 1024);
});

test('the same topic makes the same files', () => {
  expect(renderLesson(showcase(), assets, 'web')).toEqual(renderLesson(showcase(), assets, 'web'));
});
