// What a browser makes of an engine's HTML: the tree of elements with their attributes and the text in them, as one string.
import { parseFragment } from 'parse5';

/** Word joiners show nothing. What stands in the diagram is Mermaid's to read; its lines are counted. */
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

/** Where a link leads is up to the address; that it is one of the web or of mail is not. */
function attribute(name, value) {
  if (name === 'href') return /^https?:/i.test(value) ? 'web' : value.replace(/:.*/su, '').toLowerCase();
  return name === 'src' ? '' : value;
}

function text(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(text).join('');
}
