import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn } from '../../pipeline/catalogue/force.ts';
import { copy } from '../copy.ts';
import { labelOf } from '../label.ts';
import { shortNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { planCount } from '../views/mention.ts';
import type { Preview } from './preview.ts';

/** Preview pictures by their address: one for the site, one for every instrument and movement. */
export const previewsOf = (catalogue: Catalogue): ReadonlyMap<string, Preview> => {
  const { registry, today } = catalogue;
  const previews = new Map<string, Preview>();
  previews.set(routes.sitePreview, {
    kind: copy.data.preview.kind,
    name: copy.data.preview.name,
    foot: copy.data.preview.foot,
  });
  for (const instrument of registry.instruments)
    previews.set(routes.instrumentPreview(instrument.id), {
      kind: copy.names.kind[instrument.kind],
      name: `${shortNameOf(instrument)}. ${instrument.title}`,
      foot: labelOf(forceOn(instrument, today, registry)).text,
    });
  for (const movement of registry.movements)
    previews.set(routes.movementPreview(movement.id), {
      kind: copy.names.movementKind[movement.kind],
      name: movement.name,
      foot: copy.movement.inPlans(planCount(catalogue.namedIn.get(movement.id) ?? []), 1),
    });
  return previews;
};
