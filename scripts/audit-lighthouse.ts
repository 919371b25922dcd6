import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { layoutPages } from './audit/layout-pages.ts';
import { servePacked, trustingArguments } from './audit/serve-packed.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { Failure, runMain } from './failure.ts';
import { siteFolders } from './site-folders.ts';

/** What is scored, and the least that each has to reach, of 100. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = 99;

/** Prints a row a layout, as Markdown, and what lowers a score; exit code 1 where one is too low. */
const main = async (): Promise<void> => {
  const { out } = siteFolders();
  const { server, address } = await servePacked(out);
  const chrome = await launch({
    chromePath: findChromium() ?? '',
    chromeFlags: ['--headless=new', ...chromiumArguments, ...trustingArguments],
  });
  const only = process.argv.slice(2);
  try {
    console.log(
      '| layout | performance | accessibility | best practices | SEO | largest paint, ms | shift |',
    );
    console.log('|---|---|---|---|---|---|---|');
    for (const { name, address: path } of layoutPages(out)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const result = await lighthouse(address + path, {
        port: chrome.port,
        onlyCategories: [...categories],
        logLevel: 'error',
      });
      const report = result?.lhr;
      if (report === undefined)
        throw new Failure(`Unexpected end of the audit of ${path}, expected its scores.`);
      const scores = categories.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100));
      const paint = Math.round(report.audits['largest-contentful-paint']?.numericValue ?? 0);
      const shift = report.audits['cumulative-layout-shift']?.numericValue ?? 0;
      console.log(`| ${name} | ${scores.join(' | ')} | ${paint} | ${shift.toFixed(3)} |`);
      if (scores.every((score) => score >= least)) continue;
      process.exitCode = 1;
      for (const audit of Object.values(report.audits))
        if (audit.score !== null && audit.score < 0.9)
          console.error(`${name} ${path}: ${audit.id} ${audit.displayValue ?? ''}`);
    }
  } finally {
    chrome.kill();
    server.close();
  }
};

if (import.meta.main) await runMain(main);
