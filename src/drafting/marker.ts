import type { DraftLine } from '../schemas/draft.ts';

/** `ordinal`: has its place in a series; `dash` and `plus` open a line of a list; `none` is running text. */
export type MarkerKind = 'ordinal' | 'dash' | 'plus' | 'none';

/** Level of lists under points: a dash, and a plus below it. */
const dashLevel = 3;
const plusLevel = 4;

interface Shape {
  readonly pattern: RegExp;
  readonly kind: MarkerKind;
  readonly level: number;
}

/** Shapes of markers with the level that each has in a section of a draft; the first that fits counts. */
const shapes: readonly Shape[] = [
  { pattern: /^\d{1,3}(?:\.\d{1,3})+[.)]?$/, kind: 'ordinal', level: 2 },
  { pattern: /^\d{1,3}[.)/]$/, kind: 'ordinal', level: 1 },
  { pattern: /^[IVXLC]{1,6}\.$/, kind: 'ordinal', level: 1 },
  { pattern: /^(?:[a-z\u0111][.)]|[a-z\u0111]{2}\))$/, kind: 'ordinal', level: 2 },
  { pattern: /^[-\u2013\u2014\u2022*]$/, kind: 'dash', level: dashLevel },
  { pattern: /^\+$/, kind: 'plus', level: plusLevel },
];

/** What a marker as typed is; a word that is no marker counts as none. */
export const markerKind = (marker: string | null): MarkerKind =>
  marker === null ? 'none' : (shapes.find(({ pattern }) => pattern.test(marker))?.kind ?? 'none');

const levelOf = (marker: string): number => shapes.find(({ pattern }) => pattern.test(marker))?.level ?? 1;

const markedLine =
  /^([-\u2013\u2014\u2022*+]|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|[IVXLC]{1,6}\.|\d{1,3}[.)/]|[a-z\u0111][.)]|[a-z\u0111]{2}\))\s+(\S.*)$/;

/** Reads one typed line: its marker, if it has one, and the level that the marker stands for. */
export const readLine = (typed: string): DraftLine => {
  const text = typed.trim();
  const match = markedLine.exec(text);
  const [, marker, rest] = match ?? [];
  if (marker === undefined || rest === undefined) return { marker: null, level: 1, text };
  return { marker, level: levelOf(marker), text: rest };
};

/** Lines of a typed text; blank lines part nothing and are left out, but there is always one line. */
export const readLines = (typed: string): DraftLine[] => {
  const lines = typed
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readLine);
  return lines.length === 0 ? [{ marker: null, level: 1, text: '' }] : lines;
};

/** As it is typed: marker and text, one line a paragraph. */
export const typedLines = (lines: readonly Pick<DraftLine, 'marker' | 'text'>[]): string =>
  lines.map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`)).join('\n');

/**
 * The same lines with the levels of a draft: the ordinals of a taken clause, whatever level they had there, count from
 * `outermost`; dashes and pluses stand below points.
 */
export const withDraftLevels = (lines: readonly DraftLine[], outermost: number): DraftLine[] => {
  const levels = [
    ...new Set(lines.filter(({ marker }) => markerKind(marker) === 'ordinal').map(({ level }) => level)),
  ].sort((a, b) => a - b);
  return lines.map((line) => {
    const kind = markerKind(line.marker);
    if (kind === 'dash') return { ...line, level: dashLevel };
    if (kind === 'plus') return { ...line, level: plusLevel };
    if (kind === 'none')
      return {
        marker: null,
        level: 1,
        text: line.marker === null ? line.text : `${line.marker} ${line.text}`,
      };
    return { ...line, level: Math.min(outermost + levels.indexOf(line.level), 9) };
  });
};
