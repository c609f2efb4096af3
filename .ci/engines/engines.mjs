// The engines, each of which converts Markdown to HTML as for trusted authors: raw HTML is not removed.
import { spawnSync } from 'node:child_process';
import * as commonmark from 'commonmark';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { math, mathHtml } from 'micromark-extension-math';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
// GFM does not link a bare `example.com`, only addresses with `www.` or a scheme.
markdownIt.linkify.set({ fuzzyLink: false });
const marked = new Marked({ gfm: true });
const reader = new commonmark.Parser();
const writer = new commonmark.HtmlRenderer();
const extensions = ['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);

function cmarkGfm(markdown) {
  const { status, stdout, stderr, error } = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

export const engines = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  marked: (markdown) => marked.parse(markdown),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm(), math()],
      htmlExtensions: [gfmHtml(), mathHtml()],
    }),
  'commonmark.js': (markdown) => writer.render(reader.parse(markdown)),
  'cmark-gfm': cmarkGfm,
};
