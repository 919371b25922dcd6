import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a Chromium on this machine, `CHROMIUM_PATH` before all others; null where there is none. */
export const findChromium = (): string | null => {
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...usual, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
};

/** A browser that asks nothing of the network. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium that asks nothing of the network, with further arguments where a caller has some. */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...chromiumArguments, ...more],
  });
