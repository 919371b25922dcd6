import type { Registry } from '../registry.ts';
import { checkClaims } from './check-claims.ts';
import { checkFamilies } from './check-families.ts';
import { checkIdentity } from './check-identity.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';
import type { CorpusCheck, CorpusFault, PlanPlace } from './corpus-fault.ts';

const checks: readonly CorpusCheck[] = [
  checkIdentity,
  checkReferences,
  checkFamilies,
  checkRelations,
  checkClaims,
  checkSources,
];

/** Checks the records against each other; each record alone has been checked by its schema. */
export const checkCorpus = (registry: Registry, plans: readonly PlanPlace[]): CorpusFault[] =>
  checks.flatMap((check) => check(registry, plans));
