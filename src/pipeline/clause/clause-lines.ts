import type { DraftLine } from '../../schemas/draft.ts';
import { isItem, type Marker, readMarkers } from '../parse/marker.ts';

interface Open {
  readonly marker: Marker;
  readonly level: number;
}

/**
 * The paragraphs of a clause that stands by itself, one a line: marker as typed, level by the series that the markers
 * open and go on with. A line without a marker stands one below the last numbered one. Blank lines are left out.
 */
export const clauseLines = (text: string): DraftLine[] => {
  let open: Open[] = [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [marker] = readMarkers(line);
      if (marker === undefined) {
        const above = open.findLast((item) => !isItem(item.marker.kind));
        return { marker: null, level: Math.min((above?.level ?? 0) + 1, 9), text: line };
      }
      const own = open.findIndex(({ marker: other }) => other.style === marker.style);
      open = own >= 0 ? open.slice(0, own) : open.filter(({ marker: other }) => other.rank < marker.rank);
      const level = Math.min((open.at(-1)?.level ?? 0) + 1, 9);
      open = [...open, { marker, level }];
      return { marker: marker.printed, level, text: line.slice(marker.length).trim() };
    });
};
