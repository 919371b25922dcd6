import { copy } from './copy.ts';
import { routes } from './routes.ts';

/** Parts of the site that the head names. */
export type Place =
  | 'search'
  | 'plans'
  | 'instruments'
  | 'movements'
  | 'roles'
  | 'drafting'
  | 'check'
  | 'guides';

export interface NavigationPlace {
  readonly id: Place;
  readonly href: string;
  readonly name: string;
}

/** The head's navigation, in its order. */
export const places: readonly NavigationPlace[] = [
  { id: 'search', href: routes.search, name: copy.frame.search },
  { id: 'plans', href: routes.plans, name: copy.frame.plans },
  { id: 'instruments', href: routes.instruments, name: copy.frame.instruments },
  { id: 'movements', href: routes.movements, name: copy.frame.movements },
  { id: 'roles', href: routes.roles, name: copy.frame.roles },
  { id: 'drafting', href: routes.drafting, name: copy.frame.drafting },
  { id: 'check', href: routes.check, name: copy.frame.check },
  { id: 'guides', href: routes.guides, name: copy.frame.guides },
];

/** The foot's navigation, in its order. */
export const footLinks: readonly Omit<NavigationPlace, 'id'>[] = [
  { href: routes.guides, name: copy.frame.guides },
  { href: routes.accessibility, name: copy.frame.accessibility },
  { href: routes.quality, name: copy.frame.quality },
  { href: routes.data, name: copy.frame.data },
  { href: routes.places, name: copy.frame.places },
  { href: routes.years, name: copy.frame.years },
  { href: routes.offline, name: copy.frame.offline },
];
