import { fold } from './fold.ts';

/** Slug rule of the permanent ids: folded, every run of other characters one hyphen, none at the ends. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
