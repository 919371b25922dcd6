import { marks } from './store.ts';

const titlePattern = /<title>([^<]{0,1000})<\/title>/;

/** The five characters that HTML writes as references in a title. */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const titleOf = (html: string): string =>
  (titlePattern.exec(html)?.[1] ?? '').replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (found) => references[found] ?? found,
  );

/** Names that describe how the bytes travelled, not what they are. */
const ofTheJourney: readonly string[] = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'set-cookie',
];

const withMarks = (
  response: Response,
  body: BodyInit | null,
  own: Readonly<Record<string, string>>,
): Response => {
  const headers = new Headers(response.headers);
  for (const name of ofTheJourney) headers.delete(name);
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
};

/** Whether an answer may be kept: whole, from this site, and not the answer of another address. */
export const mayKeep = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic' && !response.redirected;

/**
 * A page as it goes into the store: with the moment and its title.
 *
 * @param response its body is read
 */
export const keptPage = async (response: Response, now: Date): Promise<Response> => {
  const html = await response.text();
  const title = encodeURIComponent(titleOf(html));
  return withMarks(response, html, { [marks.keptAt]: now.toISOString(), [marks.title]: title });
};

/** Any other answer as it goes into the store: with the moment. */
export const keptData = (response: Response, now: Date): Response =>
  withMarks(response, response.body, { [marks.keptAt]: now.toISOString() });

/** A file that the reader saved: with the moment and its digest. */
export const savedFile = (response: Response, bytes: ArrayBuffer, digest: string, now: Date): Response =>
  withMarks(response, bytes, { [marks.keptAt]: now.toISOString(), [marks.digest]: digest });

/** When an answer was kept; null where it carries no such mark. */
export const keptAt = (response: Response): Date | null => {
  const text = response.headers.get(marks.keptAt);
  const moment = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(moment) ? null : new Date(moment);
};
