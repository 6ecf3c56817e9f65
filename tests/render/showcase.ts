import temml from 'temml';
import type { Media } from '../../src/topic/media.js';
import type { RichText } from '../../src/topic/rich-text.js';
import type { Topic } from '../../src/topic/topic.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300" viewBox="0 0 800 300"><path d="M40 260h720M40 260V40" stroke="#222" fill="none" stroke-width="3"/><path d="M40 250C300 240 420 60 760 50" stroke="#0c4a58" fill="none" stroke-width="6"/></svg>';

const media: Media[] = [
  {
    name: 'img/Große Kurve+1.svg',
    type: 'image/svg+xml',
    bytes: new TextEncoder().encode(DRAWING),
    width: 800,
    height: 300,
  },
];

const markup = (html: string, text = 'text', inline = false): RichText => ({ ...rich(text, inline), html });

const math = (tex: string, displayMode: boolean): string =>
  temml.renderToString(tex, { displayMode, annotate: true, xml: true });

/** Everything that a page may have to show, wider than a phone. */
const BACKGROUND = `
<p>A paragraph with <em>emphasis</em>, <strong>strength</strong>, <code>code(x)</code>, a <a href="https://example.org/">link</a>,
and a formula ${math('x_1 = \\frac{-b + \\sqrt{b^2-4ac}}{2a}', false)} within it. Then it goes on for a while, for lines of text
are what a reader mostly sees.</p>
<p><img src="media:img/Große Kurve+1.svg" alt="A curve that rises" /></p>
<h3>A table</h3>
<table><thead><tr><th style="text-align:left">Algorithm</th><th style="text-align:right">Comparisons, at most</th><th>Remarks</th><th>Invented</th></tr></thead>
<tbody><tr><td style="text-align:left">Linear search</td><td style="text-align:right">1,000,000</td><td>needs no order</td><td>ever since</td></tr>
<tr><td style="text-align:left">Binary search</td><td style="text-align:right">20</td><td>needs a sorted list</td><td>1946</td></tr></tbody></table>
<h3>A program</h3>
<pre><code class="language-python">def find(items, wanted):
    low, high = 0, len(items) - 1  # the part in which the item may still be, ends included
    while low &lt;= high:
        middle = (low + high) // 2
</code></pre>
<p>${math('\\begin{aligned} f(n) &= f(n-1) + f(n-2) + f(n-3) + f(n-4) + f(n-5) + f(n-6) + f(n-7) \\\\ &\\le \\boxed{2^n} \\end{aligned}', true)}</p>
<blockquote><p>What is said of a thing is seldom as simple as the thing.</p></blockquote>
<p>Averyveryverylongwordwithoutanyblankinitthatmustbreaksomewhereonasmallscreenforelseitscrollssideways.</p>`;

/** A lesson with everything in it, for tests and screenshots of the pages' look. */
export function showcase(): Topic {
  const shape = everyShape();
  const sections = shape.sections.map((section) =>
    section.kind === 'text' ? { ...section, body: markup(BACKGROUND) } : section,
  );
  return {
    ...shape,
    sections,
    media: [...media, ...shape.media],
    title: 'Searching',
    author: 'A. Author',
    sources: [
      'A. Author, A Book, 1999',
      'https://example.org/a-rather-long-address/that-goes-on/for-the-narrow-screen',
    ],
  };
}

/** The same in a language that is written from right to left. */
export function rightToLeft(): Topic {
  const definition =
    'البحث الثنائي خوارزمية تجد عنصرًا في قائمة مرتبة: تقارن العنصر الأوسط بالمطلوب، ثم تترك النصف الذي لا يمكن أن يحويه.';
  const facts = [
    'لا يصلح البحث الثنائي إلا لقائمة مرتبة.',
    'كل مقارنة تستبعد نصف ما بقي من القائمة.',
    'تكفي عشرون مقارنة للبحث بين مليون عنصر.',
  ];
  const terms = [
    { term: 'خوارزمية', definition: rich('خطوات محددة تحل مسألة، وتنتهي بعد عدد معلوم منها.', true) },
    { term: 'قائمة مرتبة', definition: rich('قائمة تتوالى عناصرها من الأصغر إلى الأكبر.', true) },
  ];
  const choices = [
    { text: rich('عشر مقارنات', true), right: true },
    { text: rich('خمسمئة مقارنة', true), feedback: rich('هذا ما يحتاج إليه البحث المتتابع في المتوسط.') },
    { text: rich('ألف مقارنة', true) },
  ];
  const stem = rich('كم مقارنة يحتاج إليها البحث الثنائي على الأكثر بين ألف عنصر؟', true);
  return topicOf({
    lang: 'ar',
    title: 'البحث الثنائي',
    summary: 'كيف تجد عنصرًا بين مليون في عشرين خطوة.',
    definition: markup(`<p>${definition}</p>`),
    objectives: { o1: 'شرح خطوات البحث الثنائي' },
    sections: [
      { kind: 'facts', title: 'حقائق أساسية', facts: facts.map((fact) => rich(fact, true)) },
      { kind: 'terms', title: 'مصطلحات', terms },
      { kind: 'quiz', title: 'اختبار' },
    ],
    quiz: { questions: [{ type: 'single-choice', id: 'how-many', stem, choices }] },
  });
}
