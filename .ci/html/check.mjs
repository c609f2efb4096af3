// Checks pages in Chromium and prints each fault. Exits with 1 if there are any.
//   node check.mjs FOLDER [FOLDER FOR PICTURES]
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { chromium } from 'playwright-core';

const [folder, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(folder).filter(name => name.endsWith('.html')).sort();
const hostile = readdirSync(join(folder, 'hostile')).sort();
let faults = 0;
const fault = (name, text) => { faults++; console.log(`${name}: ${text}`); };

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

// The policy of the pages forbids the script of axe, so contexts for axe bypass it. All others keep it.
async function open(file, width, colorScheme, bypassCSP = false) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP });
  const page = await context.newPage();
  const name = `${basename(file)} (${width}, ${colorScheme})`;
  page.on('console', message => fault(name, `console: ${message.text()}`));
  page.on('pageerror', error => fault(name, `error: ${error}`));
  page.on('dialog', dialog => { fault(name, 'a dialog opened'); dialog.dismiss(); });
  page.on('request', request => {
    if (request.url() !== pathToFileURL(file).href && !request.url().startsWith('data:,')) fault(name, `request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, name, close: () => context.close() };
}

// Labels of the drawing that is shown, of which none may touch another or be cut.
function labelsOfDrawing() {
  const svg = [...document.querySelectorAll('svg')].find(drawing => drawing.getBoundingClientRect().width > 0);
  if (!svg) return [];
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text:not(.number), .glyph')].map(element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { text: element.textContent || element.tagName, left, right, top: top + 1, bottom: bottom - 1 };
  });
  const faults = boxes.filter(box => box.left < frame.left - 1 || box.right > frame.right + 1).map(box => `cut: ${box.text}`);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`overlap: ${a.text} | ${b.text}`);
  }));
  return faults;
}

// Every page on a phone and on a wide screen, one of them light and the other dark.
for (const [number, name] of pages.entries()) {
  const file = join(folder, name);
  for (const [width, scheme] of number % 2 ? [[320, 'light'], [1440, 'dark']] : [[320, 'dark'], [1440, 'light']]) {
    const { page, name: title, close } = await open(file, width, scheme, true);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (scroll > 0) fault(title, `${scroll} pixels wider than the window`);
    for (const text of await page.evaluate(labelsOfDrawing)) fault(title, text);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    for (const violation of violations) {
      for (const node of violation.nodes.slice(0, 3)) fault(title, `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary.slice(0, 200)}`);
    }
    await close();
  }
}

// The examples with the policy in force: keyboard, paper, pictures.
for (const name of pages.filter(name => /^[a-z]+-\d+-\d+-\d+\.html$/.test(name))) {
  const { page, name: title, close } = await open(join(folder, name), 1440, 'light');
  const links = await page.evaluate(() => document.querySelectorAll('a').length);
  const reached = new Set();
  for (let i = 0; i < links; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => [...document.querySelectorAll('a')].indexOf(document.activeElement)));
  }
  if (reached.size !== links || reached.has(-1)) fault(title, `the keyboard reaches ${reached.size} of ${links} links`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  if (sheets > 2) fault(title, `${sheets} sheets of paper`);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, name.replace('.html', '.pdf')), pdf);
  }
  await close();
  for (const [width, scheme] of pictures ? [[360, 'light'], [768, 'dark'], [1440, 'light'], [1440, 'dark']] : []) {
    const shot = await open(join(folder, name), width, scheme);
    await shot.page.screenshot({ path: join(pictures, `${name.replace('.html', '')}-${width}-${scheme}.png`), fullPage: true });
    await shot.close();
  }
}

// Hostile text: two parsers of HTML see the elements of the reference, and nothing runs. A text may have several
// paragraphs, and one in a field for addresses is a link or isolated text.
const names = node => [...(node.tagName ? [node.tagName] : []), ...(node.childNodes ?? []).flatMap(names)];
const inParse5 = file => names(parse(readFileSync(file, 'utf8'))).join(' ');
const withoutParagraphs = structure => structure.replaceAll(/\b(p|a|bdi)\b ?/g, '');
const reference = withoutParagraphs(inParse5(join(folder, 'hostile', 'reference.html')));
const forbidden = /\b(script|img|iframe|object|embed|form|input|template|base|math|audio|video)\b/;
let current = '';
const page = await (await browser.newContext({ viewport: { width: 320, height: 900 } })).newPage();
page.on('console', message => fault(current, `console: ${message.text()}`));
page.on('dialog', dialog => { fault(current, 'a dialog opened'); dialog.dismiss(); });
page.on('request', request => { if (!/^(file|data):/.test(request.url())) fault(current, `request: ${request.url()}`); });
for (const name of hostile) {
  current = name;
  const file = join(folder, 'hostile', name);
  const structure = inParse5(file);
  if (!name.includes('.rich.') && withoutParagraphs(structure) !== reference) fault(name, 'other elements than in the reference');
  if (forbidden.test(structure)) fault(name, `forbidden: ${structure.match(forbidden)[0]}`);
  await page.goto(pathToFileURL(file).href);
  const inBrowser = await page.evaluate(() => [...document.querySelectorAll('*')].map(element => element.tagName).join(' '));
  const links = await page.evaluate(() => [...document.links].map(link => link.protocol));
  if (!links.every(protocol => /^(file|https?|mailto):$/.test(protocol))) fault(name, `links to ${links.join(' ')}`);
  if (inBrowser.toLowerCase() !== structure.toLowerCase()) fault(name, 'Chromium sees other elements than parse5');
}

await browser.close();
console.log(`${pages.length} pages and ${hostile.length} hostile pages: ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
