import type { PageNeed } from './page-needs.table.ts';
import { inertMarkup, ownScripts } from './trusted-types.ts';

type Directive = readonly [name: string, ...values: string[]];

const directives = (needs: readonly PageNeed[]): Directive[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...(needs.includes('wasm') ? ["'wasm-unsafe-eval'"] : [])],
  ['style-src', "'self'"],
  ['img-src', "'self'", 'data:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

/** No text becomes markup or the address of a script but through one of the two policies that the site makes. */
const trustedTypes: readonly Directive[] = [
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', ownScripts, inertMarkup],
];

const written = (all: readonly Directive[]): string => all.map((words) => words.join(' ')).join('; ');

/** The development server puts its styles into the page, and writes the page with scripts of its own. */
const inDevelopment = (all: readonly Directive[]): Directive[] =>
  all.map((words) => (words[0] === 'style-src' ? [...words, "'unsafe-inline'"] : words));

/**
 * The content security policy that stands in a page, so that it holds on a host that sends no headers.
 *
 * @param needs what the page may do beyond reading
 * @param isDevelopment the page is shown by the development server
 */
export const pagePolicy = (needs: readonly PageNeed[], isDevelopment: boolean): string =>
  written(isDevelopment ? inDevelopment(directives(needs)) : [...directives(needs), ...trustedTypes]);

/** The policy that a host sends with a page: the page's own, and what a page cannot say for itself. */
export const headerPolicy = (needs: readonly PageNeed[]): string =>
  written([...directives(needs), ...trustedTypes, ['frame-ancestors', "'none'"]]);

/**
 * The policy that a host sends with scripts. It is the policy of those that run as workers, which know no page; a worker
 * may load its own modules and WebAssembly, and speak to this site alone.
 */
export const scriptPolicy: string = written([
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['connect-src', "'self'", 'data:', 'blob:'],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['font-src', "'self'"],
  ['frame-ancestors', "'none'"],
]);
