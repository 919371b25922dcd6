import { type Feed, toAtom } from '../render/atom.ts';
import { wholeAddress } from './origin.ts';

/** A feed as an answer of the site. */
export const feedResponse = (feed: Feed, today: string): Response =>
  new Response(toAtom(feed, wholeAddress('/').slice(0, -1), today), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
