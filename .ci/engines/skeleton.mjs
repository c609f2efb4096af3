// Converts HTML to a string with the elements, attributes and texts that a browser parses.
import { parseFragment } from 'parse5';

/** Attributes that a site generator derives from text, such as the names of headings. */
const DERIVED = /^(id|aria-.*|data-.*|tabindex|alt|title|target|rel|style)$/;

/** Word joiners are invisible and ignored. Diagrams are replaced by their number of lines, since mermaid.mjs checks them. */
export function skeleton(html, site = false) {
  const out = [];
  for (const node of parseFragment(html).childNodes) write(node, out, site);
  const text = out.join('').replaceAll('\u2060', '');
  return site ? text.replace(/\n+/g, '\n') : text;
}

function write(node, out, site) {
  if (node.nodeName === '#text') {
    out.push(node.value);
    return;
  }
  if (site && node.nodeName === 'colgroup') return;
  out.push('\u0001<', node.nodeName);
  for (const { name, value } of node.attrs ?? []) {
    if (!site || !DERIVED.test(name)) out.push(' ', name, '=', attribute(name, value));
  }
  out.push('>');
  const className = node.attrs?.find(({ name }) => name === 'class')?.value ?? '';
  const lang = node.attrs?.find(({ name }) => name === 'lang')?.value;
  if (className === 'language-mermaid' || lang === 'mermaid' || node.parentNode?.attrs?.some(({ value }) => value === 'mermaid')) {
    out.push(String(text(node).split('\n').length));
  } else {
    for (const child of node.childNodes ?? []) write(child, out, site);
  }
  out.push('\u0001</', node.nodeName, '>');
}

/** Keeps the scheme of an address only, since the rest depends on the text. */
function attribute(name, value) {
  if (name === 'href' && value.startsWith('#')) return '#';
  if (name === 'href') return /^https?:/i.test(value) ? 'web' : value.replace(/:.*/su, '').toLowerCase();
  return name === 'src' ? '' : value;
}

function text(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(text).join('');
}
