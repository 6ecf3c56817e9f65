import fc from 'fast-check';
import { escapeAttribute, type RichText } from '../../src/topic/rich-text.js';
import { nastyText } from './nasty-text.js';
import { PICTURE, rich } from './topics.js';

/** XHTML as the readers write it, in each of its forms. */
const words = nastyText.map(escapeAttribute);

const FORMULAS = [
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mfrac><mi>a</mi><mn>2</mn></mfrac><annotation encoding="application/x-tex">\\frac{a}{2}</annotation></semantics></math>',
  '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" class="tml-display" style="display:block math;"><semantics><mtable displaystyle="true" class="tml-jot" style="width:100%;"><mtr><mtd class="tml-right" style="padding:0.7ex 0em 0.7ex 0em;"><mpadded voffset="1em" style="padding:1em 0 0 0;"><mstyle scriptlevel="0" displaystyle="false"><mtext>x</mtext></mstyle></mpadded></mtd><mtd><mtext><span class="tml-eqn">y</span></mtext></mtd></mtr></mtable><annotation encoding="application/x-tex">x &amp; y</annotation></semantics></math>',
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow scriptlevel="0" displaystyle="true" style="padding:3pt;border:1px solid;"><mo stretchy="false" fence="true" form="prefix">(</mo><mspace mathbackground="black" width="1em" height="1em"></mspace></mrow><annotation encoding="application/x-tex">(</annotation></semantics></math>',
];

const picture = words.map((alt) => `<img src="media:${PICTURE.name}" alt="${alt}" />`);
const titled = words.map((title) => `<img src="media:${PICTURE.name}" alt="A map" title="${title}" />`);

const { phrase, blocks } = fc.letrec<{ phrase: string; block: string; blocks: string; phrases: string }>((tie) => ({
  phrases: fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  phrase: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constantFrom(...FORMULAS, '<br />\n'),
    picture,
    titled,
    words.map((code) => `<code>${code}</code>`),
    fc
      .tuple(fc.constantFrom('em', 'strong', 's'), tie('phrases'))
      .map(([name, within]) => `<${name}>${within}</${name}>`),
    fc
      .tuple(
        fc.constantFrom('https://example.org/a?b&amp;c', '#background', 'mailto:a@example.org'),
        words,
        fc.boolean(),
      )
      .map(([href, text, named]) => `<a href="${href}"${named ? ` title="${text}"` : ''}>${text}</a>`),
  ),
  block: fc.oneof(
    { maxDepth: 3 },
    tie('phrases').map((all) => `<p>${all}</p>`),
    tie('phrases').map((all) => `<h3>${all}</h3>`),
    fc.constant('<hr />'),
    words.map((code) => `<pre><code class="language-js">${code}\n  x\n</code></pre>`),
    fc
      .tuple(tie('phrases'), tie('blocks'))
      .map(([tight, loose]) => `<ul>\n<li>${tight}</li>\n<li>\n${loose}</li>\n</ul>`),
    tie('phrases').map((all) => `<ol start="3">\n<li>${all}</li>\n</ol>`),
    tie('blocks').map((all) => `<blockquote>\n${all}\n</blockquote>`),
    tie('phrases').map(
      (all) =>
        `<table>\n<thead>\n<tr>\n<th style="text-align:right">${all}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td style="text-align:right">${all}</td>\n</tr>\n</tbody>\n</table>`,
    ),
    fc
      .tuple(words, tie('blocks'))
      .map(
        ([name, all]) =>
          `<figure data-player="video">\n<video src="media:talk.mp4" poster="media:${PICTURE.name}" controls="" preload="metadata" playsinline="" aria-label="${name}"><track kind="captions" src="media:talk.vtt" srclang="en" label="English" /></video>\n<figcaption>${name}</figcaption>\n<details data-transcript=""><summary>${name}</summary>\n${all}\n</details>\n</figure>`,
      ),
    words.map(
      (name) =>
        `<figure data-player="audio">\n<audio src="media:word.mp3" controls="" preload="metadata" aria-label="${name}"></audio>\n</figure>`,
    ),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n')),
}));

/** The files that these texts show. */
export const RECORDINGS = ['talk.mp4', 'talk.vtt', 'word.mp3'].map((name) => ({
  name,
  type: name.endsWith('.vtt') ? 'text/vtt' : name.endsWith('3') ? 'audio/mpeg' : 'video/mp4',
  bytes: new Uint8Array([1]),
}));

/** A line and a text of blocks with any formatting. */
export const richLine: fc.Arbitrary<RichText> = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .map((all) => ({ ...rich('A line', true), html: all.join('') }));
export const richBlocks: fc.Arbitrary<RichText> = blocks.map((html) => ({ ...rich('Blocks'), html }));
