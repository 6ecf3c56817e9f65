import { expect, test } from 'vitest';
import { TemplateError, templateWriter } from '../../src/render/templates.js';

test('escapes values, and writes raw only what a template marks', () => {
  const write = templateWriter({ hello: '<p><%= it.name %></p><%~ it.html %>' });
  expect(write('hello', { name: `<b a="'">&`, html: '<i/>' })).toBe('<p>&lt;b a=&quot;&#39;&quot;&gt;&amp;</p><i/>');
});

test('an error names the innermost template that failed', () => {
  const write = templateWriter({ outer: `<%~ include('@inner/part', it) %>`, 'inner/part': '<%= it.missing.text %>' });
  expect(() => write('outer', {})).toThrow(TemplateError);
  expect(() => write('outer', {})).toThrow(/^templates\/inner\/part\.eta: /);
});

test('a template that does not compile is named', () => {
  expect(() => templateWriter({ broken: '<% if (' })).toThrow(/^templates\/broken\.eta: /);
});

test('a template that does not exist is named', () => {
  expect(() => templateWriter({ outer: `<%~ include('@gone', it) %>` })('outer', {})).toThrow(/gone/);
});

test('compiles a set of templates once', () => {
  const templates = { hello: 'hello' };
  expect(templateWriter(templates)).toBe(templateWriter(templates));
});
