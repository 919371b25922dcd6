import { cacheRules } from '../cache.table.ts';
import { headers } from '../headers.table.ts';
import { fileOf, type HostFile, madeFrom } from '../host-file.ts';
import { policyRules } from '../policies.ts';

interface Rule {
  /** Beginning of the address. */
  readonly under: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Hosts of files join the values of all rules that fit an address, or let the last one win: rules here may be taken either
 * way. Two policies that are joined hold both, so the one for all addresses says only what a page cannot say for itself;
 * the page's own stands in the page. Without a rule these hosts have everything asked for anew.
 */
const rules: readonly Rule[] = [
  {
    under: '/',
    headers: [
      ...headers.map(({ name, value }) => ({ name, value })),
      { name: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
    ],
  },
  ...cacheRules.map(({ under, value }) => ({ under, headers: [{ name: 'Cache-Control', value }] })),
  ...policyRules.map(({ under, policy }) => ({
    under,
    headers: [{ name: 'Content-Security-Policy', value: policy }],
  })),
];

/** For hosts that read a file `_headers` in the folder of the site: Netlify, Cloudflare Pages and others. */
export const headersFile = (): HostFile =>
  fileOf('_headers', [
    `# ${madeFrom}`,
    '# Copy it into dist/ before the folder is handed to the host.',
    ...rules.flatMap(({ under, headers: own }) => [
      '',
      `${under}*`,
      ...own.map(({ name, value }) => `  ${name}: ${value}`),
    ]),
  ]);

const asJson = (name: string, value: unknown): HostFile => fileOf(name, [JSON.stringify(value, null, 2)]);

const keysOf = (own: Rule['headers']) => own.map(({ name, value }) => ({ key: name, value }));

/** For Vercel; https://vercel.com/docs/project-configuration#headers. It stands at the root of what is handed over. */
export const vercel = (): HostFile =>
  asJson('vercel.json', {
    trailingSlash: true,
    headers: rules.map(({ under, headers: own }) => ({ source: `${under}(.*)`, headers: keysOf(own) })),
  });

/** For Firebase Hosting; https://firebase.google.com/docs/hosting/full-config#headers. It stands beside dist/. */
export const firebase = (): HostFile =>
  asJson('firebase.json', {
    hosting: {
      public: 'dist',
      trailingSlash: true,
      headers: rules.map(({ under, headers: own }) => ({ source: `${under}**`, headers: keysOf(own) })),
    },
  });
