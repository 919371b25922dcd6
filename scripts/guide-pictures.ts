/**
 * `node scripts/guide-pictures.ts`: takes the pictures of the guides anew from the built site, so that they show what it looks
 * like now. Needs a Chromium (`CHROMIUM_PATH`, or where Debian has it). The pictures go to `public/hinh/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Failure, runMain } from './failure.ts';
import { type Shot, shots } from './guide-pictures/shots.table.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve.ts';

const width = 960;
/** Largest picture in bytes; a page of a guide is to open on a weak line. */
const most = 40_000;

/** Texts that the catalogue does not hold yet: the number of each is another. */
const unknownText = (plan: string): string =>
  readFileSync(join(projectRoot, 'content/plans', `${plan}.txt`), 'utf8').replace(
    /(\d+)(?=\/KH-)/g,
    (number) => String(Number(number) + 16),
  );

async function open(page: Page, address: string, { at, opens, from }: Shot): Promise<void> {
  await page.goto(new URL(at, address).href);
  if (opens.length > 0) {
    await page.locator('#tv-nhan:not([hidden])').waitFor();
    await page.setInputFiles(
      '#tv-tep',
      opens.map(({ plan, as }) => ({
        name: as,
        mimeType: 'text/plain',
        buffer: Buffer.from(unknownText(plan)),
      })),
    );
    await page
      .locator('article.added')
      .nth(opens.length - 1)
      .waitFor();
  }
  await page.locator(from).first().waitFor();
}

/** A PNG as WebP, in the best quality that is small enough. */
async function webp(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  for (const quality of [80, 65, 50, 35]) {
    const bytes = await canvas.encode('webp', quality);
    if (bytes.length <= most) return bytes;
  }
  throw new Failure(`Unexpected size of a picture, expected at most ${most} bytes: make it less high.`);
}

const takeAll = async (): Promise<void> => {
  const folder = join(projectRoot, 'public/hinh');
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serveSite(join(projectRoot, 'dist'), 0);
  const browser = await launchChromium();
  try {
    for (const shot of shots) {
      const page = await browser.newPage({
        viewport: { width, height: shot.height },
        colorScheme: 'light',
        reducedMotion: 'reduce',
        locale: 'vi-VN',
      });
      await open(page, address, shot);
      const top = await page
        .locator(shot.from)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
      await page.evaluate(
        (y) => scrollTo(0, Math.max(0, y - 16)),
        top + (await page.evaluate(() => scrollY)),
      );
      const bytes = await webp(await page.screenshot());
      writeFileSync(join(folder, `${shot.name}.webp`), bytes);
      console.log(`${shot.name}.webp: ${width} x ${shot.height}, ${bytes.length} bytes`);
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
};

if (import.meta.main) await runMain(takeAll);
