import type { DocumentContext } from '../../mention.ts';
import type { Registry } from '../../registry.ts';
import { foldedKey } from '../../text/phrase.ts';
import { slug } from '../../text/slug.ts';
import { phrases } from '../patterns/pattern.ts';
import { committeeEndings, placeDepths, placeTypeNames } from '../patterns/place-types.table.ts';

const namedPlace = new RegExp(`(?:${phrases([...placeTypeNames, ...committeeEndings])}) \\p{Lu}\\p{Ll}`, 'u');
const placeName = new RegExp(`(?:${phrases(placeTypeNames)}) (?<name>\\p{Lu}.*)$`, 'u');

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
  if (printedBody !== null && namedPlace.test(printedBody)) return false;
  if (context.place === null) return false;
  const depth = printedBody === null ? null : depthOf(printedBody);
  return depth === null
    ? context.place === scope || context.place.startsWith(`${scope}/`)
    : context.place.split('/').slice(0, depth).join('/') === scope;
}

/** Slug of the place that a printed body names, or null: "Đảng bộ tỉnh Bình Định" gives "binh-dinh". */
export function placeSlug(printedBody: string): string | null {
  const name = placeName.exec(printedBody)?.groups?.['name'];
  return name === undefined ? null : slug(name);
}

/** Depth of the path of a body's place by the first type of place in its name; null where none tells it. */
function depthOf(body: string): number | null {
  const lower = body.toLowerCase();
  const found = placeDepths
    .flatMap(({ words, depth }) => words.map((word) => ({ depth, at: lower.indexOf(word) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.depth ?? null;
}
