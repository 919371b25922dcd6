import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { type SlotPiece, slotPieces } from '../../../pipeline/clause/slots.ts';
import { citableOf } from '../../../render/citation/citable.ts';
import { citationForms } from '../../../render/citation/citation-forms.ts';
import type { Movement, MovementKind } from '../../../schemas/movement.ts';
import { isUnproven } from '../../claimed.ts';
import { copy } from '../../copy.ts';
import { holeOf, patternPieces, readName } from './name-pattern.ts';
import type { MovementStatus } from './status.ts';

/** A paragraph with which an office launches the movement, or joins in it, its blanks in square brackets. */
export interface LaunchText {
  readonly pieces: readonly SlotPiece[];
  readonly slots: readonly { readonly name: string; readonly times: number }[];
  /** Why it may not be used as it stands; null where the movement is known to be running. */
  readonly warning: string | null;
}

/** What an office may launch, or join in, by that name. */
const launched: ReadonlySet<MovementKind> = new Set<MovementKind>([
  'movement',
  'specialMovement',
  'campaign',
  'drive',
  'launch',
]);

/** The local name with a blank for the place, the verb as in the official name. */
const localName = ({ pattern, name }: Movement): string | null => {
  if (pattern === null) return null;
  const verb = holeOf(readName(pattern, name), 'verb');
  const pieces = patternPieces(pattern);
  if (verb === null && pieces.some(({ hole }) => hole === 'verb')) return null;
  return pieces
    .map(({ text, hole }) => {
      if (hole === 'place') return `[${copy.movement.launchText.placeSlot}]`;
      return hole === 'verb' ? verb : text;
    })
    .join('');
};

/** Instrument of the phase that runs, in full; else a blank for it. */
const basisOf = (catalogue: Catalogue, { phase, standing }: MovementStatus): string => {
  const instrument = catalogue.registry.instruments.find(({ id }) => id === phase?.instrument);
  if (standing !== 'running' || instrument === undefined || isUnproven(phase?.claim))
    return `[${copy.movement.launchText.basisSlot}]`;
  return citationForms(citableOf(instrument)).first;
};

const warningOf = ({ standing }: MovementStatus): string | null => {
  if (standing === 'running') return null;
  return standing === 'over' ? copy.movement.launchText.over : copy.movement.launchText.doubtful;
};

/**
 * The model paragraph of a movement of the whole country; null for local ones, for what nobody launches by name, and where
 * another movement has taken its place.
 */
export const launchTextOf = (
  catalogue: Catalogue,
  movement: Movement,
  status: MovementStatus,
): LaunchText | null => {
  const isSucceeded = status.standing === 'over' && status.after !== null;
  if (movement.level !== 'national' || !launched.has(movement.kind) || isSucceeded) return null;
  const words = copy.movement.launchText;
  const local = localName(movement);
  const basis = basisOf(catalogue, status);
  const kind = copy.names.movementKind[movement.kind].toLocaleLowerCase('vi');
  const text =
    local === null ? words.join(kind, movement.name, basis) : words.launch(kind, local, movement.name, basis);
  const pieces = slotPieces(text);
  const names = pieces.flatMap(({ slot }) => (slot === null ? [] : [slot]));
  return {
    pieces,
    slots: [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, times: all.length })),
    warning: warningOf(status),
  };
};
