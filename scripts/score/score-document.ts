import type { Registry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';
import { scoreCitations } from './citations.ts';
import { scoreDates } from './dates.ts';
import { cleanWording, type Wording } from './equivalence.ts';
import type { GoldDocument } from './gold-set.ts';
import { scoreMetadata } from './metadata.ts';
import { scoreMovements } from './movements.ts';
import { scoreOutline } from './outline.ts';
import { addScores, type Score } from './score.ts';

/** Reads one document with the given registry and scores every class of facts against its gold. */
export function scoreDocument(
  { source, options, gold }: GoldDocument,
  registry: Registry,
  wording: Wording = cleanWording,
): Score {
  const { path, text, sha256 } = source;
  const { entry } = run({ path, text, sha256 }, registry, options);
  const registered = new Set(registry.movements.map(({ id }) => id));
  return addScores([
    scoreMetadata(gold.metadata, entry, registry.abbreviations, wording),
    scoreOutline(gold.outline, entry, wording),
    scoreCitations(gold.citations, entry, wording),
    scoreMovements(gold.movements, entry, registered),
    scoreDates(gold.dates, entry),
  ]);
}
