import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn } from '../../pipeline/catalogue/force.ts';
import { citableOf } from '../../render/citation/citable.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import { nameOf } from '../names.ts';
import { successorOf } from './basis.ts';

/** The force of every instrument of the registry on the day of the build; what the copy of a clause asks before it copies. */
export const forceRecords = (catalogue: Catalogue): ForceRecord[] => {
  const { registry, today } = catalogue;
  return registry.instruments.map((instrument) => {
    const { state, since, note, claim } = forceOn(instrument, today, registry);
    const successor = successorOf(instrument, catalogue);
    return {
      id: instrument.id,
      ...citableOf(instrument),
      name: nameOf(instrument),
      state,
      since,
      note,
      claim,
      instead: successor === null ? null : { id: successor.instrument.id, isDoubtful: successor.isDoubtful },
    };
  });
};
