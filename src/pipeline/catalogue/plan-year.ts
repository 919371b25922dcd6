import type { Sidecar } from '../../schemas/sidecar.ts';
import type { Reading } from '../reading.ts';

/** Year of a plan: the one that its sidecar states, else that of its day; null where neither is known. */
export const yearOf = ({ context }: Reading, sidecar: Sidecar | null): number | null =>
  sidecar?.year?.value ?? (context.day === null ? null : Number(context.day.slice(0, 4)));
