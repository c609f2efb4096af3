// Renders each pair of documents with each engine: hostile text must give the same structure as harmless text, and be shown
// literally. Arguments: the corpus, and optionally the names of engines. The exit code is 1 if there are differences.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { engines } from './engines.mjs';
import { expectedSkeleton } from './marks.mjs';
import { skeleton } from './skeleton.mjs';

const SHOWN_DIFFERENCES = 5;

const [corpus, ...names] = process.argv.slice(2);
const chosen = names.length > 0 ? names : Object.keys(engines);
const differences = Object.fromEntries(chosen.map((name) => [name, 0]));
let documents = 0;

for await (const line of createInterface({ input: createReadStream(corpus) })) {
  const pair = JSON.parse(line);
  documents++;
  for (const name of chosen) {
    const expected = expectedSkeleton(skeleton(engines[name](pair.harmless)), pair.shown);
    const actual = skeleton(engines[name](pair.hostile));
    if (actual !== expected && differences[name]++ < SHOWN_DIFFERENCES) report(name, pair.name, expected, actual);
  }
}
for (const name of chosen) console.log(`${name}: ${documents} documents, ${differences[name]} differences`);
process.exitCode = documents > 0 && chosen.every((name) => differences[name] === 0) ? 0 : 1;

function report(engine, name, expected, actual) {
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  console.log(`${engine}, ${name}\n  expected ${around(expected)}\n  actual   ${around(actual)}`);
}
