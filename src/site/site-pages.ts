import type { PageText } from '../search/records.ts';
import { addText } from './copy/add-text.ts';
import { check } from './copy/check.ts';
import { draft } from './copy/draft.ts';
import { calledAlso } from './copy/site-pages.ts';
import { copy } from './copy.ts';
import { routes } from './routes.ts';

/** Pages of the site that search finds by their names. */
export const sitePages: readonly PageText[] = [
  { url: routes.drafting, title: draft.title, called: calledAlso.drafting },
  { url: routes.check, title: check.title, called: calledAlso.check },
  { url: routes.add, title: addText.title, called: calledAlso.add },
  { url: routes.compare, title: copy.compare.title, called: calledAlso.compare },
  { url: routes.launchChecks(), title: copy.compare.launch.title, called: calledAlso.launches },
  { url: routes.calendar, title: copy.calendar.listTitle, called: calledAlso.calendar },
  { url: routes.chains(), title: copy.chain.listTitle, called: calledAlso.chains },
  { url: routes.times, title: copy.times.title, called: calledAlso.times },
  { url: routes.phrases(), title: copy.phrases.title, called: calledAlso.phrases },
  { url: routes.offline, title: copy.offline.title, called: calledAlso.offline },
  { url: routes.data, title: copy.data.title, called: calledAlso.data },
  { url: routes.quality, title: copy.quality.title, called: calledAlso.quality },
  { url: routes.places, title: copy.places.title, called: calledAlso.places },
  { url: routes.years, title: copy.plan.yearsTitle, called: calledAlso.years },
];
