// Parses each diagram with several versions of Mermaid. They must accept it, with the same columns and events as the harmless
// diagram, and each event must show the beginning of its text. Argument: the corpus. The exit code is 1 if there are differences.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as commonmark from 'commonmark';
import { JSDOM } from 'jsdom';

// Mermaid needs a browser even for parsing.
const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document, Element: window.Element });

const VERSIONS = ['mermaid-10', 'mermaid-11', 'mermaid-12'];
const MARK = /"?(?:https?:\/\/|mailto:|zq:\/\/)?zq(\d+),?qz(?:\/|@x\.yz|@x|\.png)?"?/g;
const MAX_LENGTH = 90;
const SHOWN_DIFFERENCES = 5;

const reader = new commonmark.Parser();
const pairs = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { name, hostile, harmless, shown } = JSON.parse(line);
  pairs.push({ name, shown, hostile: diagrams(hostile), harmless: diagrams(harmless) });
}

let failed = pairs.length === 0;
for (const version of VERSIONS) {
  const { default: mermaid } = await import(version);
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  let accepted = 0;
  let differences = 0;
  for (const pair of pairs) {
    let difference = pair.hostile.length === pair.harmless.length ? '' : 'the number of diagrams';
    for (let i = 0; i < pair.hostile.length && difference === ''; i++) {
      try {
        await mermaid.parse(pair.hostile[i]);
        accepted++;
        difference = compare(await read(mermaid, pair.hostile[i]), await read(mermaid, pair.harmless[i]), pair.shown);
      } catch (error) {
        difference = String(error?.message ?? error);
      }
    }
    if (difference !== '' && differences++ < SHOWN_DIFFERENCES) console.log(`${version}, ${pair.name}: ${difference}`);
  }
  console.log(`${version}: ${accepted} diagrams accepted, ${differences} differences`);
  failed ||= differences > 0 || accepted === 0;
}
process.exitCode = failed ? 1 : 0;

function diagrams(markdown) {
  const found = [];
  const walker = reader.parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.node.type === 'code_block' && event.node.info === 'mermaid') found.push(event.node.literal);
  }
  return found;
}

async function read(mermaid, text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const columns = db.getTasks().map(({ section, task, events }) => ({ section, task, events: events.map(decoded) }));
  return { title: decoded(db.getCommonDb().getDiagramTitle()), sections: db.getSections(), columns };
}

/** Replaces the placeholders that Mermaid uses for entities such as `#58;` while it parses. */
function decoded(text) {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (placeholder, code) => String.fromCodePoint(Number(code)));
}

/** Labels are truncated and long words are split by spaces, so a label only has to match the beginning of the text. */
function compare(actual, expected, shown) {
  const moments = (diagram) => diagram.columns.flatMap(({ events }) => events);
  const structure = (diagram) =>
    JSON.stringify({ ...diagram, columns: diagram.columns.map((column) => ({ ...column, events: column.events.length })) });
  if (structure(actual) !== structure(expected)) return `${structure(actual)} instead of ${structure(expected)}`;
  for (const [i, moment] of moments(actual).entries()) {
    const harmless = moments(expected)[i];
    const head = harmless.indexOf(' – ') + 1;
    const marks = harmless.slice(head).replace(/\s/gu, '').replace(/"?(?:[a-z]+:\/*)?z?q?\d*,?q?z?@?x?\.?y?…$/u, '');
    const visible = harmless.slice(0, head) + marks.replace(MARK, (mark, index) => shown[index]);
    const cut = harmless.endsWith('…') && without(moment).startsWith(without(visible));
    if (!cut && !isBeginning(moment, visible)) return `${JSON.stringify(moment)} is not the beginning of ${JSON.stringify(visible)}`;
  }
  return '';
}

function without(string) {
  return string.replaceAll('\u2060', '').replace(/\s/gu, '');
}

function isBeginning(label, text) {
  if (without(label) === without(text)) return true;
  const head = label.split(' – ')[0].length;
  return [...text].length > head + MAX_LENGTH && without(text).startsWith(without(label.replace(/…$/u, '')));
}
