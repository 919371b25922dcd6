import { applyLints } from './apply-lints.ts';
import { bases } from './bases.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftFinding } from './draft-finding.ts';
import { endedPlaces } from './ended-places.ts';
import { mentions } from './mentions.ts';
import { scheduleDays } from './schedule-days.ts';

/**
 * What in a draft does not go with the rest of it, or with the law and the map of today: dead bases, places and offices
 * that ended, days that are over or set twice, an instrument cited in full again. Findings of matters of form are left
 * to the whole check; these rules are the same.
 */
export const findClashes = (draft: DraftDocument): DraftFinding[] =>
  applyLints([bases, endedPlaces, scheduleDays, mentions], draft).filter(
    ({ rule }) => rule !== 'first-mention',
  );
