import type { Draft, DraftSection } from '../schemas/draft.ts';

/** Sections in which nothing stands yet. */
export const emptySections = (draft: Draft): DraftSection[] =>
  draft.sections.filter(({ parts }) => parts.length === 0);
