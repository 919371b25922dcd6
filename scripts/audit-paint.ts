import { layoutPages } from './audit/layout-pages.ts';
import { servePacked, trustingArguments } from './audit/serve-packed.ts';
import { launchChromium } from './chromium.ts';
import { Failure, runMain } from './failure.ts';
import { siteFolders } from './site-folders.ts';

/** A slow mobile line, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; a processor a fourth as fast. */
const line = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const slowdown = 4;
/** Most that the largest paint may take, in milliseconds. */
const latestPaint = 1000;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: {
    readonly data?: {
      readonly score?: number;
      readonly navigationId?: string;
      readonly isOutermostMainFrame?: boolean;
    };
  };
}

/** Largest paint in milliseconds after the navigation began, and the sum of shifts, from a trace. */
const readTrace = (trace: Buffer): { paint: number; shift: number } => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const last = traceEvents
    .filter(
      ({ name, args }) => name === 'largestContentfulPaint::Candidate' && args.data?.isOutermostMainFrame,
    )
    .reduce<TraceEvent | null>(
      (latest, event) => (latest === null || event.ts > latest.ts ? event : latest),
      null,
    );
  const begun = traceEvents.find(
    ({ name, args }) =>
      name === 'navigationStart' && args.data?.navigationId === last?.args.data?.navigationId,
  );
  if (last === null || begun === undefined)
    throw new Failure('Unexpected trace without the largest paint and its navigation, expected both.');
  const shift = traceEvents
    .filter(({ name }) => name === 'LayoutShift')
    .reduce((sum, { args }) => sum + (args.data?.score ?? 0), 0);
  return { paint: (last.ts - begun.ts) / 1000, shift };
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
      if (paint > latestPaint || shift > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    server.close();
  }
};

if (import.meta.main) await runMain(main);
