import type { Level } from '../../../schemas/identity.ts';
import { fold } from '../../text/fold.ts';
import { levelCues } from '../profiles/issuer.table.ts';

/** Level of a body by its name. */
export function levelOf(name: string): Level {
  const folded = fold(name);
  return levelCues.find(({ pattern }) => pattern.test(folded))?.level ?? 'unknown';
}
