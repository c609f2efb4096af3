// Extracts the examples from specifications in the format of CommonMark's spec.txt and writes them as named texts.
import { readFileSync, writeFileSync } from 'node:fs';

const [out, ...specs] = process.argv.slice(2);
const EXAMPLE = /^`{32} example[^\n]*\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm;
const texts = new Map();
for (const spec of specs) {
  const [name, path] = spec.split('=');
  let number = 0;
  for (const [, markdown] of readFileSync(path, 'utf8').replaceAll('\r\n', '\n').matchAll(EXAMPLE)) {
    number++;
    const text = markdown.replaceAll('→', '\t');
    if (!texts.has(text)) texts.set(text, `${name} ${number}`);
  }
  console.log(`${name}: ${number} examples`);
}
writeFileSync(out, JSON.stringify([...texts].map(([text, name]) => ({ name, text }))));
console.log(`${texts.size} texts`);
