// Checks a site in Chromium and prints each fault. Exits with 1 if there are any.
//   node site.mjs FOLDER [FOLDER FOR PICTURES]
import { readdirSync, readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = pathToFileURL(folder).href + '/';
const reports = readdirSync(join(folder, 'reports')).sort().map(name => `reports/${name}`);
const groups = ['services.html', 'mechanisms.html', 'severities.html'];
const pages = ['index.html', ...groups, 'measures.html', 'statistics.html', ...reports.slice(0, 2)];
let faults = 0;
const fault = (name, text) => { faults++; console.log(`${name}: ${text}`); };
const expectEqual = (name, actual, expected) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fault(name, `${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

// The policy of the pages forbids the script of axe, so contexts for axe bypass it. All others keep it.
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', message => fault(path, `console: ${message.text()}`));
  page.on('pageerror', error => fault(path, `error: ${error}`));
  page.on('request', request => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:,')) fault(path, `request: ${request.url()}`);
  });
  await page.goto(site + path);
  return { page, close: () => context.close() };
}

for (const path of pages) {
  for (const [width, colorScheme] of [[320, 'dark'], [1440, 'light']]) {
    const { page, close } = await open(path, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (scroll > 0) fault(path, `${scroll} pixels wider than the window of ${width} pixels`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    for (const violation of violations) {
      for (const node of violation.nodes.slice(0, 3)) fault(path, `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary.slice(0, 200)}`);
    }
    await close();
  }
}

// The search, by the keyboard alone.
{
  const { page, close } = await open('index.html', { viewport: { width: 1440, height: 900 } });
  const titles = () => page.locator('.report:visible h3').allTextContents();
  const all = await titles();
  expectEqual('all postmortems', all.length, reports.length);
  await page.keyboard.press('Tab');
  for (let i = 0; i < 20 && await page.evaluate(() => document.activeElement.name) !== 'words'; i++) await page.keyboard.press('Tab');
  await page.keyboard.type('queu unique7');
  expectEqual('two words', await titles(), all.filter(title => /^Incident 7\b/.test(title)));
  expectEqual('count', await page.locator('#count').textContent(), (await page.locator('#count').getAttribute('data-found')).replace('{0}', '1'));
  await page.locator('[name=words]').fill('UNIQUÉ7');
  expectEqual('another spelling', await titles(), all.filter(title => /^Incident 7\b/.test(title)));
  await page.locator('[name=words]').fill('');
  await page.locator('[name=severity]').selectOption('SEV2');
  await page.locator('[name=year]').selectOption('2024');
  const found = await page.locator('.report:visible').allTextContents();
  if (found.length === 0 || !found.every(text => /SEV2[^]*2024|2024[^]*SEV2/.test(text))) fault('facets', found.join('\n'));
  await page.locator('[name=words]').fill('nowhere');
  expectEqual('no postmortem', await titles(), []);
  await close();
}

// Without scripts the index shows all postmortems and no search, and every page can be reached.
{
  const { page, close } = await open('index.html', { javaScriptEnabled: false });
  expectEqual('without scripts', await page.locator('.report:visible').count(), reports.length);
  expectEqual('search without scripts', await page.locator('form:visible').count(), 0);
  const reached = new Set(await page.locator('a').evaluateAll(links => links.map(link => link.href)));
  for (const path of [...reports, ...groups, 'measures.html', 'statistics.html', 'feed.xml']) {
    if (!reached.has(site + path)) fault('index.html', `no link to ${path}`);
  }
  await page.locator('a[href="severities.html"]').click();
  for (const link of await page.locator('.chips a').all()) {
    const target = page.locator(`[id="${decodeURIComponent(await link.getAttribute('href')).slice(1)}"]`);
    expectEqual('group', await target.textContent(), await link.textContent());
  }
  await page.locator('.chips a', { hasText: 'SEV2' }).click();
  const listed = page.locator('section', { has: page.locator('h2', { hasText: 'SEV2' }) }).locator('li');
  if (!await listed.first().isVisible()) fault('severities.html', 'no postmortem of SEV2');
  await close();
}

if (pictures) {
  mkdirSync(pictures, { recursive: true });
  for (const [path, width, colorScheme] of [['index.html', 1440, 'light'], ['index.html', 360, 'dark'], ['services.html', 360, 'light'], ['severities.html', 1440, 'light'], ['measures.html', 1440, 'light'], ['statistics.html', 1440, 'dark']]) {
    const { page, close } = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await page.screenshot({ path: join(pictures, `${basename(folder)}-${path.replace('.html', '')}-${width}-${colorScheme}.png`) });
    await close();
  }
}
await browser.close();
console.log(`site of ${reports.length} postmortems: ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
