import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORDINGS, richBlocks, richLine } from '../../support/arbitrary-rich-text.js';
import { byOldNames } from '../../support/qti-names.js';
import { buildQti, openQti, qtiNames } from '../../support/qti-package.js';
import { PICTURE, pictured, rich, topicOf } from '../../support/topics.js';
import { all, first, plainText } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

const MEDIA = [PICTURE, ...RECORDINGS];

/** Texts in each place that holds some. */
const topic = fc.record({ line: richLine, text: richBlocks, label: richLine }).map(({ line, text, label }) => {
  const shared = { stem: line, body: text, hints: [text], feedback: { general: text, correct: line, incorrect: text } };
  const choices = [
    { text: label, right: true, feedback: text },
    { text, feedback: line },
  ];
  const questions = [
    { ...shared, id: 'a', type: 'single-choice', choices },
    { ...shared, id: 'b', body: undefined, type: 'multiple-choice', choices },
    { ...shared, id: 'c', type: 'ordering', items: [{ text: label }, { text }] },
    {
      ...shared,
      id: 'd',
      type: 'matching',
      pairs: [
        { left: label, right: label },
        { left: text, right: text },
      ],
    },
    { ...shared, id: 'e', type: 'essay', rubric: text, answer: text },
    { ...shared, id: 'f', type: 'short-text', answers: [{ text: 'x', feedback: text }] },
    {
      ...shared,
      id: 'g',
      type: 'hotspot',
      image: pictured('Map'),
      areas: [{ label, right: true, shape: { circle: [9.5, 9, 4] } }],
    },
  ];
  const sections = [{ kind: 'review', title: 'R', questions: [{ id: 'r', question: line, answer: text }] }];
  return topicOf({ sections, quiz: { intro: text, 'include-review': true, questions } }, MEDIA);
});

describe.skipIf(!hasSchemas).each(qtiNames)('%s with any formatting', (target) => {
  test('is valid against its XSD, and holds every file that it shows', () => {
    fc.assert(
      fc.property(topic, (each) => {
        const { files } = buildQti(target, each);
        const paths = files.map(({ path }) => path);
        for (const { path, content } of files) {
          if (!path.endsWith('.xml') || path === 'imsmanifest.xml') continue;
          expect(schemaErrors(target, String(content)).map((error) => `${path} ${error}\n${content}`)).toEqual([]);
          for (const [, address = ''] of String(content).matchAll(
            /(?:src|href|data|poster)="(?:\.\.\/)?((?:images|media)\/[^"]*)"/g,
          ))
            expect(paths).toContain(address);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(qtiNames)('%s', (target) => {
  const feedback = (html: string, media = MEDIA) => {
    const general = { ...rich(''), html };
    const questions = [{ id: 'q', type: 'essay', stem: rich('Why?', true), feedback: { general } }];
    const { items, losses } = openQti(target, topicOf({ quiz: { questions } }, media));
    const text = first(byOldNames(items[0]!), 'modalFeedback');
    return { text, losses: losses.map(({ rule }) => rule as string) };
  };

  test('keeps every word of a text, and adds no blank', () => {
    fc.assert(
      fc.property(richLine, (line) => {
        const html = `<p>${line.html}</p>`;
        const written = feedback(html).text;
        const wanted = plainText(html);
        expect(written.text.trim()).toBe(wanted.trim());
      }),
      { numRuns: 60 },
    );
  });

  test('a formula is MathML in its own namespace, without a prefix', () => {
    const { text } = feedback('<p><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></p>');
    expect(first(text, 'math').namespace).toBe('http://www.w3.org/1998/Math/MathML');
    expect(first(text, 'mi').namespace).toBe('http://www.w3.org/1998/Math/MathML');
  });

  test('what struck words out, and a link to a page of the lesson, leave their words, which is said', () => {
    const { text, losses } = feedback('<p>Not <s>this</s>, see <a href="#background">there</a>.</p>');
    expect(text.text.trim()).toBe('Not this, see there.');
    expect(losses).toEqual(expect.arrayContaining(['loss-strikethrough', 'loss-link']));
  });

  test('a picture has its words, its size and its address', () => {
    const { text } = feedback(`<p><img src="media:${PICTURE.name}" alt="Map" /></p>`);
    expect(first(text, 'img').attributes).toEqual({
      src: '../images/img/map.svg',
      alt: 'Map',
      width: '400',
      height: '300',
    });
  });

  test('a video is a player with captions in 3.0 and else a link, with its transcript in all', () => {
    const { text, losses } = feedback(
      '<figure data-player="video">\n<video src="media:talk.mp4" controls="" aria-label="Talk"><track kind="captions" src="media:talk.vtt" srclang="en" label="English" /></video>\n<details data-transcript=""><summary>Talk</summary>\n<p>Words.</p>\n</details>\n</figure>',
    );
    expect(text.text).toContain('Transcript: Talk');
    expect(text.text).toContain('Words.');
    expect(losses.includes('loss-player')).toBe(target !== 'qti30');
    const address = target === 'qti30' ? first(text, 'video').attributes.src : first(text, 'a').attributes.href;
    expect(address).toBe('../media/talk.mp4');
    expect(all(text, 'track')).toHaveLength(target === 'qti30' ? 1 : 0);
  });

  test('titles and the first number of a list are lost in 2.1 alone', () => {
    const { losses } = feedback('<ol start="3">\n<li><a href="https://example.org" title="T">x</a></li>\n</ol>');
    const expected = target === 'qti21' ? ['loss-list-number', 'loss-title'] : [];
    expect(losses.filter((rule) => /title|list/.test(rule)).sort()).toEqual(expected);
  });
});
