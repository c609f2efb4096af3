// Converts HTML to a string with the elements, attributes and texts that a browser parses.
import { parseFragment } from 'parse5';

/** Word joiners are invisible and ignored. Diagrams are replaced by their number of lines, since mermaid.mjs checks them. */
export function skeleton(html) {
  const out = [];
  for (const node of parseFragment(html).childNodes) write(node, out);
  return out.join('').replaceAll('\u2060', '');
}

function write(node, out) {
  if (node.nodeName === '#text') {
    out.push(node.value);
    return;
  }
  out.push('\u0001<', node.nodeName);
  for (const { name, value } of node.attrs ?? []) out.push(' ', name, '=', attribute(name, value));
  out.push('>');
  const className = node.attrs?.find(({ name }) => name === 'class')?.value ?? '';
  const lang = node.attrs?.find(({ name }) => name === 'lang')?.value;
  if (className === 'language-mermaid' || lang === 'mermaid' || node.parentNode?.attrs?.some(({ value }) => value === 'mermaid')) {
    out.push(String(text(node).split('\n').length));
  } else {
    for (const child of node.childNodes ?? []) write(child, out);
  }
  out.push('\u0001</', node.nodeName, '>');
}

/** Keeps the scheme of an address only, since the rest depends on the text. */
function attribute(name, value) {
  if (name === 'href') return /^https?:/i.test(value) ? 'web' : value.replace(/:.*/su, '').toLowerCase();
  return name === 'src' ? '' : value;
}

function text(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(text).join('');
}
