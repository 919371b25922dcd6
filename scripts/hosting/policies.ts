import { headerPolicy, scriptPolicy } from '../../src/site/security/content-policy.ts';
import { pageNeeds } from '../../src/site/security/page-needs.table.ts';

/** The content security policy of the answers whose addresses begin alike. */
export interface PolicyRule {
  readonly under: string;
  readonly policy: string;
}

/** Policies other than that of reading pages. */
export const policyRules: readonly PolicyRule[] = [
  ...pageNeeds.map(({ under, needs }) => ({ under, policy: headerPolicy(needs) })),
  { under: '/_astro/', policy: scriptPolicy },
  { under: '/pagefind/', policy: scriptPolicy },
];

/** The policy of reading pages, and of whatever else is served. */
export const readingPolicy: string = headerPolicy([]);

/** The value of `Content-Security-Policy` for an address. */
export const policyOf = (address: string): string =>
  policyRules.find(({ under }) => address.startsWith(under))?.policy ?? readingPolicy;
