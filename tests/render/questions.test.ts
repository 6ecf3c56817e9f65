import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import { everyShape } from '../support/topics.js';

const files = renderLesson(everyShape(), await loadAssets(), 'web');
const contentOf = (name: string): string => String(files.find(({ path }) => path === name)?.content);
const page = contentOf('index.html');

function select(path: string): string[] {
  using document = XmlDocument.fromString(page);
  return document.find(path, { h: 'http://www.w3.org/1999/xhtml' }).map((node) => node.content);
}

describe('what is asked gives nothing away', () => {
  test('items and right sides are not in the author’s order, not even without a script', () => {
    expect(select('//h:form[@id="q-order"]//h:li/@data-item')).not.toEqual(['0', '1', '2']);
    const options = select('(//h:form[@id="q-posts"]//h:select)[1]/h:option/@value');
    expect([...options].sort()).toEqual(['', '0', '1', '2']);
    expect(options).not.toEqual(['', '0', '1', '2']);
  });

  test('every blank is as wide as another', () => {
    expect(new Set(select('//h:form[@id="q-blanks"]//h:input/@size')).size).toBe(1);
  });
});

test('gaps are named by their place, over stem and body together', () => {
  const blanks = ['Blank 1 of 3', 'Blank 2 of 3', 'Blank 3 of 3'];
  expect(select('//h:form[@id="q-blanks"]//h:label/h:span')).toEqual(blanks);
  expect(select('//h:form[@id="q-menus"]//h:label/h:span[1]')).toEqual(['Menu 1 of 2', 'Menu 2 of 2']);
  expect(select('//h:form[@id="q-blanks"]//h:legend')).toEqual(['Fill in: it was in ____.']);
  expect(page).not.toContain('<span data-gap');
});

test('the quiz says how many questions each learner gets', () => {
  expect(select('//h:ul[@class="quiz-terms"]/h:li')[0]).toBe('12 questions');
});

test('areas lie in per cent of the picture’s width, without a style attribute', () => {
  expect(contentOf('lesson.css')).toContain('{left:75%;margin-top:24%;width:9%;aspect-ratio:1;border-radius:50%}');
  expect(contentOf('lesson.css')).toContain('{left:33.5%;margin-top:59.25%;width:10%;aspect-ratio:1.333}');
  expect(page).not.toMatch(/ style="/);
});

test('hints and wrong answers say beforehand what they cost', () => {
  expect(select('//h:span[@id="q-share_cost"]')).toEqual(['A hint costs 0.25 points.']);
  expect(select('//h:form[@id="q-share"]//h:p[@class="instruction"]').join()).toContain(
    'A wrong answer costs 0.5 points.',
  );
});

test('a decimal keypad where it has all that is needed', () => {
  expect(select('//h:form[@id="q-share"]//h:input/@inputmode')).toEqual(['decimal']);
});
