import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/targets/canvas/index.js';
import { imscc } from '../../../src/targets/imscc/index.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { textOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';

const review = {
  kind: 'review',
  title: 'Review',
  questions: [{ id: 'why', question: rich('Why?', true), answer: rich('So.') }],
};

describe('a page of the lesson as a document of its own', () => {
  const page = (data: object, name: string) =>
    textOf(openCartridge(imscc, topicOf({ ...data })).files, `sample/${name}.html`);

  test('says its language and direction, within the body too, of which alone LMSs keep something', () => {
    const html = page({ lang: 'ar', definition: rich('نص') }, 'overview');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<body>\n<div lang="ar" dir="rtl">');
  });

  test('says what is not in its language, where nobody has translated the words', () => {
    expect(page({ lang: 'fi', sections: [review] }, 'review')).toContain('<strong lang="en">Model answer</strong>');
    expect(page({ lang: 'de', sections: [review] }, 'review')).toContain('<strong>Musterlösung</strong>');
  });

  test('has what an author typed as text, whatever it looks like', () => {
    const html = page({ title: 'T', heading: '<b>&', definition: rich('<script>'), author: '"><i>' }, 'overview');
    expect(html).toContain('<title>&lt;b&gt;&amp;</title>');
    expect(html).toContain('<p>&lt;script&gt;</p>');
    expect(html).not.toContain('<i>');
  });

  test('review questions are on their page, and not in the quiz, whatever qti12 does with them', () => {
    const topic = topicOf({
      sections: [review],
      quiz: { 'include-review': true, questions: [{ type: 'essay', id: 'q', stem: rich('How?', true) }] },
    });
    for (const target of [imscc, canvas]) {
      const { files } = openCartridge(target, topic);
      expect(files.filter(({ path }) => path.includes('review'))).toHaveLength(1);
      for (const { path, content } of files)
        if (/\.xml(\.qti)?$/.test(path)) expect(String(content)).not.toContain('Why?');
    }
  });
});
