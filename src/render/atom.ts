import { x } from 'xastscript';
import { xmlFile } from './xml-file.ts';

/** One entry of a feed; addresses begin with "/". */
export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  readonly summary: string;
}

export interface Feed {
  readonly address: string;
  /** The page that the feed follows. */
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** Names do not change with the host: RFC 4151. */
const tagOf = (address: string): string => `tag:kho-thi-dua,2026:${address}`;

const instant = (day: string): string => `${day}T00:00:00+07:00`;

/**
 * A feed as Atom (RFC 4287). Ids are tags, so that they stay the same wherever the site is hosted.
 *
 * @param origin scheme and host before every address, "https://example.vn"
 * @param today day of a feed without entries, `YYYY-MM-DD`
 */
export const toAtom = (feed: Feed, origin: string, today: string): string => {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? today;
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
      x('id', tagOf(feed.address)),
      x('title', feed.title),
      x('updated', instant(updated)),
      x('author', [x('name', feed.author)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: origin + feed.address }),
      x('link', { rel: 'alternate', type: 'text/html', href: origin + feed.page }),
      ...feed.entries.map((entry) =>
        x('entry', [
          x('id', tagOf(entry.address)),
          x('title', entry.title),
          x('updated', instant(entry.updated)),
          x('link', { rel: 'alternate', type: 'text/html', href: origin + entry.address }),
          x('summary', entry.summary),
        ]),
      ),
    ]),
  );
};
