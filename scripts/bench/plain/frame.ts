import { creativeWork, type JsonLd, jsonLdText } from '../../../src/render/json-ld.ts';
import { longestQuery } from '../../../src/search/plan-query.ts';
import { copy } from '../../../src/site/copy.ts';
import type { Crumb } from '../../../src/site/crumb.ts';
import { footLinks, places } from '../../../src/site/navigation.ts';
import { defaultOrigin } from '../../../src/site/origin.ts';
import { routes } from '../../../src/site/routes.ts';
import { pagePolicy } from '../../../src/site/security/content-policy.ts';
import { showDay } from '../../../src/site/show-date.ts';
import { themeColors } from '../../../src/site/theme-colors.ts';
import { each, escaped, link } from './markup.ts';

/** What the frame says of the page that it holds. */
export interface Framed {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly structured: JsonLd;
  /** Day for which the state of the law is told, `YYYY-MM-DD`. */
  readonly today: string;
  /** Markup of what the page says. */
  readonly body: string;
}

/** What a machine is told of a plan, as `planJsonLd` says it, which asks Astro for the host. */
export const planFacts = (id: string, name: string, identifier: string | null): JsonLd =>
  creativeWork({ url: new URL(routes.plan(id), defaultOrigin).href, name, identifier });

const policy = pagePolicy([], false);
const { frame } = copy;

const navigation = each(
  places,
  ({ id, href, name }) =>
    `<li><a href="${href}"${id === 'plans' ? ' aria-current="true"' : ''}>${escaped(name)}</a></li>`,
);
const searchField = `<search><form class="find" action="${routes.search}" method="get"><label class="sr" for="tim-nhanh">${escaped(frame.searchLabel)}</label><input id="tim-nhanh" name="q" type="search" autocomplete="off" spellcheck="false" maxlength="${longestQuery}" placeholder="${escaped(frame.searchLabel)}"><button type="submit">${escaped(frame.searchButton)}</button></form></search>`;
const feet = each(footLinks, ({ href, name }) => `<li>${link(href, name)}</li>`);

/** The frame of `src/layouts/Frame.astro`, without what the bundler names: style, script and font. */
export const framed = ({ title, description, crumbs, structured, today, body }: Framed): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(frame.title(title))}</title><meta name="description" content="${escaped(description)}"><script type="application/ld+json">${jsonLdText(structured)}</script><meta name="color-scheme" content="light dark"><meta name="theme-color" content="${themeColors.dark}" media="(prefers-color-scheme:dark)"><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="manifest" href="${routes.manifest}"></head><body><a class="skip" href="#noi-dung">${escaped(frame.skip)}</a><header class="head"><div class="wide"><a class="wordmark" href="${routes.home}">${escaped(frame.siteName)}<b>${escaped(frame.endMark)}</b></a><details class="menu"><summary>${escaped(frame.menu)}</summary><nav aria-label="${escaped(frame.mainNav)}"><ul>${navigation}</ul></nav></details>${searchField}</div></header><main class="wide" id="noi-dung" tabindex="-1"><nav class="crumbs" aria-label="${escaped(frame.youAreHere)}"><ol>${each(crumbs, (crumb) => `<li>${link(crumb.href, crumb.name)}</li>`)}</ol></nav>${body}</main><footer class="foot"><div class="wide"><p class="soft">${escaped(frame.promise)} ${escaped(frame.asOf)}${showDay(today)}.</p><nav aria-label="${escaped(frame.footNav)}"><ul>${feet}</ul></nav></div></footer></body></html>`;
