/** A JSON-LD object of schema.org; absent values are left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

const legalForces = {
  inForce: 'https://schema.org/InForce',
  partlyLapsed: 'https://schema.org/PartiallyInForce',
  lapsed: 'https://schema.org/NotInForce',
  replaced: 'https://schema.org/NotInForce',
} as const;

/** Facts of an instrument that schema.org has words for. */
export interface LegislationFacts {
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly reference: string | null;
  /** `YYYY-MM-DD`; null where the day is not known or not verified. */
  readonly issuedOn: string | null;
  readonly kind: string;
  readonly issuer: string;
  /** State of which a sourced claim speaks; null where there is none. */
  readonly state: string | null;
  readonly picture: string;
}

const isForce = (state: string | null): state is keyof typeof legalForces =>
  state !== null && Object.hasOwn(legalForces, state);

/** A cited instrument as `Legislation`; its legal force is told only where a sourced claim tells it. */
export const legislation = (facts: LegislationFacts): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'Legislation',
  url: facts.url,
  name: facts.name,
  description: facts.title,
  inLanguage: 'vi',
  legislationJurisdiction: 'VN',
  ...(facts.reference === null ? {} : { legislationIdentifier: facts.reference }),
  ...(facts.issuedOn === null ? {} : { legislationDate: facts.issuedOn }),
  legislationType: facts.kind,
  legislationPassedBy: { '@type': 'Organization', name: facts.issuer },
  ...(isForce(facts.state) ? { legislationLegalForce: legalForces[facts.state] } : {}),
  image: facts.picture,
});

/** Facts of a page that claims no legal force: a plan, a model clause, a movement. */
export interface WorkFacts {
  readonly url: string;
  readonly name: string;
  readonly identifier?: string | null;
  readonly author?: string | null;
  readonly created?: string | null;
  readonly picture?: string;
  /** Addresses of what it cites. */
  readonly basedOn?: readonly string[];
}

/** A plan, a model clause or the page of a movement as `CreativeWork`. */
export const creativeWork = (facts: WorkFacts): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'CreativeWork',
  url: facts.url,
  name: facts.name,
  inLanguage: 'vi',
  ...(facts.identifier ? { identifier: facts.identifier } : {}),
  ...(facts.author ? { author: { '@type': 'Organization', name: facts.author } } : {}),
  ...(facts.created ? { dateCreated: facts.created } : {}),
  ...(facts.basedOn === undefined || facts.basedOn.length === 0 ? {} : { isBasedOn: facts.basedOn }),
  ...(facts.picture === undefined ? {} : { image: facts.picture }),
});

/** JSON for a script element: "<" is escaped, so that no text of a plan can end the element. */
export const jsonLdText = (object: JsonLd): string => JSON.stringify(object).replaceAll('<', '\\u003c');
