// Takes pictures of a page in HTML: on a wide screen in light and dark mode from the title to the end of the drawing, on a
// phone from the timeline on, and as a PDF file.
// Arguments: the output folder and the page.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, file] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });

async function open(width, height, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

for (const colorScheme of ['light', 'dark']) {
  const page = await open(1000, 800, colorScheme);
  const end = await page.evaluate(() => Math.max(...[...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().bottom)));
  const clip = { x: 0, y: 0, width: 1000, height: Math.ceil(end) + 40 };
  await page.screenshot({ path: join(folder, `page-${colorScheme}.png`), clip, fullPage: true });
}
const phone = await open(390, 1000, 'light');
await phone.evaluate(() => document.querySelector('#timeline').scrollIntoView());
await phone.screenshot({ path: join(folder, 'page-phone.png') });
const print = await open(1000, 800, 'light');
await print.pdf({ path: join(folder, 'page-print.pdf'), preferCSSPageSize: true, format: 'A4' });
await browser.close();
