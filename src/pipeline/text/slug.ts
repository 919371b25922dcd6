import { fold } from './fold.ts';

/** Slug rule of the permanent ids: folded, every run of other characters one hyphen, none at the ends. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A slug of at most `longest` characters, cut between words where one fits. */
export function cutSlug(whole: string, longest: number): string {
  if (whole.length <= longest) return whole;
  const end = whole.lastIndexOf('-', longest);
  return whole.slice(0, end > 0 ? end : longest);
}
