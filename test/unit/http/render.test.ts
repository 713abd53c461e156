import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRender, type Render } from '../../../gateway/render.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keitai-otp-render-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function renderOf(files: Readonly<Record<string, string>>): Promise<Render> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return createRender(['area'], folder);
}

test('render() escapes what it fills in', async () => {
  const render = await renderOf({ 'area/page.hbs': '<p title="{{a}}">{{a}}</p>' });
  expect(render('area/page', { a: `<b>"'&` })).toBe(
    '<p title="&lt;b&gt;&quot;&#x27;&amp;">&lt;b&gt;&quot;&#x27;&amp;</p>',
  );
});

test('render() leaves plain text as it is', async () => {
  const render = await renderOf({ 'area/mail.txt.hbs': '{{a}}' });
  expect(render('area/mail.txt', { a: '<b>&' })).toBe('<b>&');
});

test('render() wraps a page in a layout', async () => {
  const render = await renderOf({
    'area/layout.hbs': '<title>{{title}}</title>{{> @partial-block}}',
    'area/page.hbs': '{{#> area/layout title="頁"}}<p>{{a}}</p>{{/area/layout}}',
  });
  expect(render('area/page', { a: '<' })).toBe('<title>頁</title><p>&lt;</p>');
});

test('render() refuses a missing value and an unknown name', async () => {
  const render = await renderOf({ 'area/page.hbs': '{{a}}' });
  expect(() => render('area/page', {})).toThrow(/"a" not defined/);
  expect(() => render('area/none', {})).toThrow('Cannot render "area/none": no such template');
});

test('createRender() refuses a broken template at the start', async () => {
  await expect(renderOf({ 'area/page.hbs': '{{#if a}}' })).rejects.toThrow(/Parse error/);
  await expect(renderOf({ 'area/page.hbs': '{{ & a}}' })).rejects.toThrow(/escapes nothing/);
  await expect(renderOf({ 'area/page.hbs': '{{{a}}}' })).rejects.toThrow(/escapes nothing/);
});

test('createRender() refuses a helper that is not one of the language', async () => {
  await expect(renderOf({ 'area/page.hbs': '{{shout a}}' })).rejects.toThrow(/unknown helper/);
});
