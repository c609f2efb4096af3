// Renders each pair of documents with the site generators: hostile text must give the same structure as harmless text, and be
// shown literally. Arguments: the folder of the corpus, and the folder with the pages of generators that are not written in
// JavaScript. The exit code is 1 if there are differences.
import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkEmoji from 'remark-emoji';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { createMarkdownRenderer } from 'vitepress';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expectedSkeleton } from './marks.mjs';
import { skeleton } from './skeleton.mjs';

const SHOWN_DIFFERENCES = Number(process.env.SHOWN_DIFFERENCES ?? 3);
const VOID = new Set(['br', 'hr', 'img', 'input']);
const [corpus, pages] = process.argv.slice(2);

const escape = (text) => String(text).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const html = (child) => (Array.isArray(child) ? child.map(html).join('') : child?.html ?? (child == null ? '' : escape(child)));
function jsx(type, { children, ...attributes }) {
  if (typeof type !== 'string') return { html: html(children) };
  const names = Object.entries(attributes)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`);
  return { html: `<${type}${names.join('')}>` + (VOID.has(type) ? '' : `${html(children)}</${type}>`) };
}
async function mdx(markdown) {
  const page = await evaluate(markdown, {
    Fragment: Symbol('fragment'),
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkGfm, remarkEmoji],
  });
  if (Object.keys(page).join() !== 'default') throw new Error(`the page exports ${Object.keys(page)}`);
  return page.default({}).html;
}

const vitepress = await createMarkdownRenderer('.', { theme: 'github-light' });
async function vue(markdown) {
  const template = (await vitepress.renderAsync?.(markdown, {})) ?? vitepress.render(markdown, {});
  return renderToString(createSSRApp({ template: `<div>${template}</div>` }));
}

/** The pages that another program made of the same corpus, in order: first the hostile one, then the harmless one. */
function made(name) {
  let lines;
  let next = 0;
  return () => {
    // A slow program converts the first pairs only.
    lines ??= readFileSync(`${pages}/${name}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    return lines[next++];
  };
}

const engines = [
  ['MDX 3 with directives and emoji', 'mdx', mdx],
  ['VitePress 1 and Vue 3', 'vitepress', vue],
  ['Python-Markdown, as MkDocs', 'mkdocs', made('mkdocs')],
  ['Python-Markdown with PyMdown, as TechDocs', 'mkdocs', made('techdocs')],
  ['Pandoc markdown', 'pandoc', made('pandoc')],
  ['Pandoc gfm-emoji', 'commonmark', made('pandoc-gfm')],
  ['Liquid and kramdown, as Jekyll', 'jekyll', made('jekyll')],
  ['Hugo', 'hugo', made('hugo')],
].filter(([name]) => !process.env.ONLY || name.includes(process.env.ONLY));

let failed = false;
for (const [name, target, render] of engines) {
  let documents = 0;
  let differences = 0;
  for (const line of readFileSync(`${corpus}/${target}`, 'utf8').trim().split('\n')) {
    const pair = JSON.parse(line);
    let actual;
    let expected;
    try {
      const page = await render(pair.hostile);
      if (page === undefined) break;
      actual = skeleton(page, true);
      expected = expectedSkeleton(skeleton(await render(pair.harmless), true), pair.shown);
    } catch (error) {
      [actual, expected] = [String(error.message ?? error), 'a page'];
    }
    documents++;
    if (actual !== expected && differences++ < SHOWN_DIFFERENCES) report(name, pair.name, expected, actual);
  }
  console.log(`${name}: ${documents} documents, ${differences} differences`);
  failed ||= documents === 0 || differences > 0;
}
process.exitCode = failed ? 1 : 0;

function report(engine, name, expected, actual) {
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  console.log(`${engine}, ${name.slice(0, 100)}\n  expected ${around(expected)}\n  actual   ${around(actual)}`);
}
