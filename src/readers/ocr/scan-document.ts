import type { DocumentKind, ReadDocument } from '../document.ts';
import { documentOf } from '../layout/document-of.ts';
import { layoutPages } from '../page/layout-pages.ts';
import type { Page } from '../page/page.ts';
import { weakBelow } from '../page/rows.ts';
import { type ReaderWarning, warn } from '../warning.ts';
import { readPagesAgain } from './second-reading/read-pages-again.ts';
import { readWordsAgain } from './second-reading/read-words-again.ts';
import { withoutSpecks } from './specks.ts';

/** Mean confidence of the recognised words, 0 to 1. */
function meanConfidence(pages: readonly Page[]): number {
  const known = pages.flatMap(({ pieces }) => pieces.flatMap(({ confidence }) => confidence ?? []));
  return known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length / 100;
}

/** What a person has to know of pages that were recognised: that they are a draft, and how many words are doubtful. */
function draftWarnings(pages: readonly Page[]): ReaderWarning[] {
  const weak = pages.flatMap(({ pieces }) =>
    pieces.filter(({ confidence }) => confidence !== null && confidence < weakBelow),
  ).length;
  return [warn('ocr-draft'), ...(weak === 0 ? [] : [warn('weak-words', { count: weak })])];
}

/**
 * A document of pages of which some, or all, were recognised from pictures.
 *
 * @throws ReaderError where there is no text
 */
export function scanDocument(kind: DocumentKind, pages: readonly Page[], isDraft: boolean): ReadDocument {
  const cleaned = pages.map(withoutSpecks);
  const clean = readPagesAgain(cleaned.map(({ page }) => page));
  const specks = cleaned.reduce((sum, each) => sum + each.specks, 0);
  const { blocks, warnings } = layoutPages(clean);
  return documentOf(kind, isDraft ? readWordsAgain(blocks) : blocks, {
    warnings: [
      ...(isDraft ? draftWarnings(clean) : []),
      ...(specks === 0 ? [] : [warn('specks', { count: specks })]),
      ...warnings,
    ],
    pages: pages.length,
    confidence: meanConfidence(clean),
    isOcrDraft: isDraft,
  });
}
