import type { MarkerKind } from '../../tree.ts';

/** The letter that stands between d and e. */
export const letterWithStroke = 'đ';

/** Kinds of marker whose order is looked at. */
export const orderedKinds: ReadonlySet<MarkerKind> = new Set([
  'part',
  'chapter',
  'section',
  'roman',
  'article',
  'arabic',
  'decimal',
  'letter',
]);

/**
 * Right closing sign by kind, and the signs that are met in its place. Of a number in brackets, "(1)", the decree knows no
 * right form: it divides what the decree divides no further.
 */
export const closingSigns: Partial<
  Readonly<Record<MarkerKind, { readonly right: string; readonly wrong: RegExp }>>
> = {
  roman: { right: '.', wrong: /[/)\-:–]$/ },
  arabic: { right: '.', wrong: /^[^(].*[/)\-:–]$/ },
  letter: { right: ')', wrong: /[./\-:–]$/ },
};
