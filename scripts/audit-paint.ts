import { layoutPages } from './audit/layout-pages.ts';
import { servePacked, trustingArguments } from './audit/serve-packed.ts';
import { launchChromium } from './chromium.ts';
import { runMain } from './failure.ts';
import { siteFolders } from './site-folders.ts';

/** A slow mobile line, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; a processor a fourth as fast. */
const line = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const slowdown = 4;
/** Most that the largest paint may take, in milliseconds. */
const latest = 1000;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: { readonly data?: { readonly score?: number; readonly isOutermostMainFrame?: boolean } };
}

/** Largest paint in milliseconds after the navigation began, and the sum of shifts, from a trace. */
const readTrace = (trace: Buffer): { paint: number; shift: number } => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const candidates = traceEvents.filter(({ name }) => name === 'largestContentfulPaint::Candidate');
  const last = Math.max(...candidates.map(({ ts }) => ts));
  const starts = traceEvents.filter(({ name, ts }) => name === 'navigationStart' && ts <= last);
  const begun = Math.max(...starts.map(({ ts }) => ts));
  const shift = traceEvents
    .filter(({ name }) => name === 'LayoutShift')
    .reduce((sum, { args }) => sum + (args.data?.score ?? 0), 0);
  return { paint: (last - begun) / 1000, shift };
};

/** Prints a row a layout, as Markdown: the largest paint and the shift of the longest page; exit code 1 where one is over. */
const main = async (): Promise<void> => {
  const { out } = siteFolders();
  const { server, address } = await servePacked(out);
  const browser = await launchChromium(trustingArguments);
  const only = process.argv.slice(2);
  try {
    console.log('| layout | largest paint, ms | shift |');
    console.log('|---|---|---|');
    for (const { name, address: path } of layoutPages(out)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await browser.startTracing(page, { categories: ['loading', 'blink.user_timing', 'devtools.timeline'] });
      await page.goto(address + path, { waitUntil: 'load' });
      await page.waitForTimeout(1500);
      const { paint, shift } = readTrace(await browser.stopTracing());
      await context.close();
      console.log(`| ${name} | ${Math.round(paint)} | ${shift.toFixed(3)} |`);
      if (paint > latest || shift > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    server.close();
  }
};

if (import.meta.main) await runMain(main);
