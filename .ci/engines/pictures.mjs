// Takes screenshots of Markdown files in the style of GitHub, including diagrams, from the title to the end of the timeline.
// Arguments: the output folder and the Markdown files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Marked } from 'marked';
import { chromium } from 'playwright-core';

const WIDTH = 900;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const find = createRequire(import.meta.url).resolve;
const marked = new Marked({ gfm: true });
const css = readFileSync(find('github-markdown-css/github-markdown-light.css'), 'utf8');

const [folder, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
for (const file of files) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 24px 32px; }
    /* As on GitHub: a check box replaces the bullet, and a diagram is not shown as a code block. */
    li:has(> input, > p > input) { list-style: none; }
    li > input, li > p > input { margin: 0 .2em .25em -1.4em !important; }
    .markdown-body pre.mermaid { background: none; padding: 0; text-align: center; }</style>
    <body class="markdown-body">${marked.parse(readFileSync(file, 'utf8'))}`);
  await page.evaluate(() => {
    for (const code of document.querySelectorAll('code.language-mermaid')) {
      code.parentElement.className = 'mermaid';
      code.parentElement.textContent = code.textContent;
    }
  });
  await page.addScriptTag({ path: find('mermaid-11/dist/mermaid.min.js') });
  await page.evaluate(async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    await mermaid.run();
  });
  const height = await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h2')];
    const after = headings[headings.findIndex((heading) => heading.textContent === 'Timeline') + 1];
    return Math.ceil(after.getBoundingClientRect().top);
  });
  const path = join(folder, `${basename(file).replace(/-.*/, '')}.png`);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height }, fullPage: true });
  console.log(path);
  await page.close();
}
await browser.close();
