import { type LaunchPart, launchParts } from '../../clause/launch-parts.table.ts';
import { type LaunchCue, launchCues } from './launch-cues.table.ts';

/** A part of a launch that clauses of its roles are, or that running text states. */
export type ToldPart = LaunchPart & LaunchCue;

export const toldParts: readonly ToldPart[] = launchParts.flatMap((part) =>
  launchCues.filter(({ id }) => id === part.id).map((cue) => ({ ...cue, ...part })),
);
