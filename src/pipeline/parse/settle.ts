import { follows, type Marker, readDoubtful } from './marker.ts';
import type { Paragraph } from './paragraphs.ts';

/** How many paragraphs ahead a neighbour may stand that bears a reading out. */
const reach = 40;

/** What each kind of evidence weighs; a doubtful reading must reach `accepted`. */
const weight = {
  follows: 10,
  borneOut: 6,
  begins: 5,
  noOrder: 5,
  gap: 4,
  beginsAgain: 3,
  later: 2,
  out: 1,
  misread: -2,
  doubtful: -4,
  accepted: 6,
} as const;

/** Longest gap that a lost paragraph leaves in a series. */
const widestGap = 3;

/** Readings by paragraph: neighbours ask for the same ones again and again. */
const known = new WeakMap<Paragraph, readonly Marker[]>();

/** All ways of reading the start of a paragraph. */
function readingsOf(paragraph: Paragraph): readonly Marker[] {
  const readings = known.get(paragraph) ?? [...paragraph.markers, ...readDoubtful(paragraph.block.text)];
  known.set(paragraph, readings);
  return readings;
}

/** Whether a paragraph stands in capitals behind its marker. */
const isInCapitals = ({ block: { text } }: Paragraph): boolean => !/\p{Ll}/u.test(text.replace(/^\S+\s/, ''));

const isCapital = ({ style }: Marker): boolean => style.startsWith('capital');

/**
 * Picks the reading of a marker that its neighbours bear out, before and behind: "i)" after "h)" is a letter and before
 * "ii)" a small Roman numeral, "I." before "2." an Arabic one, "1," before "2." a clause. Null where no reading holds.
 *
 * @param lastOf value of the last open marker of a style; null where none is open
 */
export function settle(
  paragraphs: readonly Paragraph[],
  at: number,
  lastOf: (style: string) => number | null,
): Marker | null {
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const readings = readingsOf(paragraph).filter(
    (marker) => !isCapital(marker) || marker.value === 1 || follows(marker, lastOf(marker.style)),
  );
  const borneOut =
    readings.length > 1 || readings[0]?.doubtful === true
      ? borneOutBy(
          paragraphs,
          at,
          readings.toSorted((a, b) => scoreOf(b, lastOf(b.style)) - scoreOf(a, lastOf(a.style))),
        )
      : null;
  let best: Marker | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const marker of readings) {
    const score = scoreOf(marker, lastOf(marker.style)) + (borneOut === marker ? weight.borneOut : 0);
    if (score <= most || (marker.doubtful && score < weight.accepted)) continue;
    best = marker;
    most = score;
  }
  return best;
}

function scoreOf(marker: Marker, last: number | null): number {
  const { value, doubtful, read } = marker;
  const trust = doubtful ? weight.doubtful : read === null ? 0 : weight.misread;
  if (value === null) return weight.noOrder + trust;
  if (follows(marker, last)) return weight.follows + trust;
  if (value === 1) return (last === null ? weight.begins : weight.beginsAgain) + trust;
  if (last === null) return weight.later + trust;
  return (value > last && value - last <= widestGap ? weight.gap : weight.out) + trust;
}

/**
 * The reading whose successor stands nearest behind it, looked for as far as the section reaches; that of a doubtful one
 * stands in capitals or small letters as itself. A plain marker that begins the same series anew shows that a reading was
 * none of it, and so does any marker that may be of the same value, where the reading was doubtful.
 */
function borneOutBy(
  paragraphs: readonly Paragraph[],
  at: number,
  readings: readonly Marker[],
): Marker | null {
  const end = Math.min(paragraphs.length, at + 1 + reach);
  const highest = Math.min(...readings.map(({ rank }) => rank));
  const look = paragraphs.slice(at, at + 1).some(isInCapitals);
  let live = readings;
  for (let next = at + 1; next < end && live.length > 0; next += 1) {
    const paragraph = paragraphs[next];
    if (paragraph === undefined || paragraph.isRow) continue;
    const candidates = readingsOf(paragraph);
    const isAlike = isInCapitals(paragraph) === look;
    const found = live.find(
      (marker) =>
        (isAlike || !marker.doubtful) &&
        candidates.some((candidate) => candidate.style === marker.style && follows(candidate, marker.value)),
    );
    if (found !== undefined) return found;
    const { markers } = paragraph;
    const plain = candidates.filter(({ read, printed }) => read === null || printed.endsWith(','));
    if (markers.length > 0 && markers.every(({ rank }) => rank < highest)) return null;
    live = live.filter(
      ({ style, value, doubtful }) =>
        !plain.some((each) => each.style === style && beginsAnew(each, value)) &&
        !(doubtful && candidates.some((each) => each.style === style && each.value === value)),
    );
  }
  return null;
}

const beginsAnew = (marker: Marker, value: number | null): boolean =>
  marker.value !== null && value !== null && marker.value <= value;
