import type { Registry } from '../registry.ts';

/** A fault between records: which record, which field of it, which rule, and what to do. */
export interface CorpusFault {
  readonly collection: 'instruments' | 'movements' | 'places' | 'plans';
  readonly id: string;
  /** Keys from the root of the record to the field. */
  readonly field: readonly (string | number)[];
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
}

/** Place that a plan's sidecar names. */
export interface PlanPlace {
  readonly id: string;
  readonly place: string | null;
}

/** One check of the records against each other. */
export type CorpusCheck = (registry: Registry, plans: readonly PlanPlace[]) => CorpusFault[];
