import { openLibrary } from '../loaders/library.ts';
import type { Sidecar } from '../schemas/sidecar.ts';

/** Facts that a person added to a plan, or null where there are none. */
export const sidecarOf = (plan: string): Sidecar | null => openLibrary().sidecars.get(plan) ?? null;
