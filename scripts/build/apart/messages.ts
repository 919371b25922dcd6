import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';

/** A path as Astro asks for it, with the route that makes its page. */
export type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;
/** What an incremental build notes of a page. */
export type PageMetadata = Exclude<Rendered, Response>['metadata'];

type BuildSetup = NonNullable<AstroIntegration['hooks']['astro:build:setup']>;
/** Routes as the bundler knows them, with the styles of their pages, by Astro's own keys. */
export type PagesByKeys = Parameters<BuildSetup>[0]['pages'];

/** What a page is made of: its address and the place of its route among the routes that were told. */
interface PageOrder {
  readonly url: string;
  readonly route: number;
  /** Whether an incremental build wants to know what the page took. */
  readonly collects: boolean;
}

/** What the process that bundles asks of the one that makes pages; answered one at a time, in their order. */
export type Order =
  | { readonly kind: 'open'; readonly entry: string; readonly pages: readonly (readonly [string, unknown])[] }
  | { readonly kind: 'paths'; readonly from: number }
  | ({ readonly kind: 'page' } & PageOrder);

/** A page that was made. */
export interface MadePage {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly metadata: PageMetadata;
}

/** Some of the paths of the site, each with the place of its route. */
export interface PathShare {
  /** All routes, with the first share. */
  readonly routes: readonly RouteData[];
  readonly paths: readonly (readonly [pathname: string, route: number, cacheKey: string | undefined])[];
  /** How many paths there are in all. */
  readonly all: number;
}

/** The answer to an order; `fault` where it could not be carried out. */
export type Answer =
  | { readonly kind: 'opened' }
  | ({ readonly kind: 'paths' } & PathShare)
  | ({ readonly kind: 'page' } & MadePage)
  | { readonly kind: 'fault'; readonly message: string; readonly stack: string | undefined };
