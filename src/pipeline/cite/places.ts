import type { DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { foldedKey } from '../text/phrase.ts';
import { slug } from '../text/slug.ts';

const segmentsByType: readonly { readonly words: RegExp; readonly segments: number }[] = [
  { words: /xã|phường|thị trấn|đặc khu/iu, segments: 3 },
  { words: /huyện|thị xã|thị ủy|quận/iu, segments: 2 },
  { words: /tỉnh/iu, segments: 1 },
];

/**
 * Does a local instrument with this scope answer to the body as printed ("UBND tỉnh", "Tỉnh ủy Bắc Kạn")? A printed
 * place name must be the scope's; without a name the body is that of the citing document's own place (gold rule).
 */
export function scopeAnswers(
  scope: string,
  printedBody: string | null,
  context: DocumentContext,
  registry: Registry,
): boolean {
  if (scope === 'central') return true;
  const body = foldedKey(printedBody ?? '');
  const own = scope.split('/').at(-1) ?? scope;
  const name = registry.places.find(({ id }) => id === scope)?.name ?? own.replaceAll('-', ' ');
  if (` ${body} `.includes(` ${foldedKey(name)} `)) return true;
  if (printedBody !== null && /(?:tỉnh|huyện|thành phố|xã|phường|ủy|uỷ) \p{Lu}\p{Ll}/u.test(printedBody))
    return false;
  if (context.place === null) return false;
  const place = context.place.split('/');
  const type = segmentsByType.find(({ words }) => printedBody !== null && words.test(printedBody));
  const expected = place.slice(0, type?.segments ?? place.length).join('/');
  return type === undefined
    ? context.place === scope || context.place.startsWith(`${scope}/`)
    : expected === scope;
}

/** Slug of the place that a printed body names, or null: "Đảng bộ tỉnh Bình Định" gives "binh-dinh". */
export function placeSlug(printedBody: string): string | null {
  const name = /(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) (?<name>\p{Lu}.*)$/u.exec(printedBody)
    ?.groups?.['name'];
  return name === undefined ? null : slug(name);
}
