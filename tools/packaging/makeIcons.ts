import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumProgram } from '#tools/windowHosts.ts';
import { icns, ico, type Picture } from './iconFiles.ts';

/** `npm run icons`: draws the icons of `packaging/icons` anew from their SVG files, in every size and form. */

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(import.meta.dirname, '../../packaging/icons');

const executablePath = chromiumProgram();
if (executablePath === null) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();

async function drawn(svg: string, size: number): Promise<Picture> {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<style>*{margin:0}</style><img width="${size}" height="${size}" src="${source}">`);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

for (const name of ['app', 'agreement']) {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const pictures: Picture[] = [];
  for (const size of SIZES) pictures.push(await drawn(svg, size));
  writeFileSync(join(folder, `${name}.icns`), icns(pictures));
  writeFileSync(join(folder, `${name}.ico`), ico(pictures));
  const linux = join(folder, name === 'app' ? 'linux' : 'linux-agreement');
  mkdirSync(linux, { recursive: true });
  for (const { size, png } of pictures) {
    if (size <= 512) writeFileSync(join(linux, `${size}x${size}.png`), png);
  }
}
await browser.close();
