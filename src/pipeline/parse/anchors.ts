import type { Division } from '../tree.ts';
import type { AnchorNames } from './anchor-names.ts';
import { isItem, type Marker } from './marker.ts';

/**
 * Gives every division its permanent fragment: the path of markers in small letters ("ii.1.đ"), dashes and other marks
 * counted as "b1", unmarked paragraphs as "p1". A marker that its parent already has gets "-2", "-3" …
 */
export function anchors(
  roots: readonly Division[],
  markers: ReadonlyMap<Division, Marker>,
  prefix: string | null,
  taken: AnchorNames,
): void {
  const name = (nodes: readonly Division[], path: string | null, parentKey: string | null): void => {
    let items = 0;
    let paragraphs = 0;
    for (const node of nodes) {
      const marker = markers.get(node);
      if (marker === undefined) paragraphs += 1;
      else if (isItem(marker.kind)) items += 1;
      const key =
        marker === undefined
          ? `p${paragraphs}`
          : isItem(marker.kind)
            ? `b${items}`
            : keyUnder(parentKey, marker);
      const full = path === null ? key : `${path}.${key}`;
      node.anchor = taken.unique(full);
      name(
        node.children.filter((child) => child.type === 'division'),
        node.anchor,
        marker?.key ?? null,
      );
    }
  };
  name(roots, prefix, null);
}

/** "1.2" under "1" is "2"; under anything else it keeps all its parts. */
const keyUnder = (parentKey: string | null, { kind, key }: Marker): string =>
  kind === 'decimal' && parentKey !== null && key.startsWith(`${parentKey}.`)
    ? key.slice(parentKey.length + 1)
    : key;
