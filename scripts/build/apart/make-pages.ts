/**
 * The process that makes the pages: it loads the bundled program of the site and answers the orders of `pagesApart`, one
 * after the other. Run by it, with a channel for messages.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { installRenderScope, renderForPrerender } from 'astro/app';
import { type PathWithRoute, StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Answer, MadePage, Order, PathShare } from './messages.ts';
import { planByPlan } from './plan-by-plan.ts';

/** The part of Astro's own app of the build that is used here. */
type BuildApp = ConstructorParameters<typeof StaticPaths>[0] &
  Parameters<typeof renderForPrerender>[0] & {
    /** What the bundler found out; pages ask it for their styles. */
    setInternals(internals: object): void;
    /** The settings of the build; pages ask them for scripts that integrations add, of which the site has none. */
    setOptions(options: object): void;
  };

/** Paths that are told at a time. */
const pathsAShare = 20_000;

/** Warnings of Astro; what it says of each page is said by the process that asked for it. */
const destination = {
  write: ({ level, message }: { readonly level: string; readonly message: string }): boolean => {
    if (level === 'warn' || level === 'error') console.error(message);
    return true;
  },
};

let app: BuildApp | null = null;
let paths: readonly PathWithRoute[] = [];
let routes: readonly PathWithRoute['route'][] = [];

const opened = (): BuildApp => {
  if (app === null) throw new Error('Unexpected order before the program of the site was opened.');
  return app;
};

const open = async (entry: string, pages: readonly (readonly [string, unknown])[]): Promise<void> => {
  const program: { readonly app: BuildApp } = await import(entry);
  program.app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  program.app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  installRenderScope(new AsyncLocalStorage());
  app = program.app;
};

const sharePaths = async (from: number): Promise<PathShare> => {
  if (from === 0) {
    paths = planByPlan(await new StaticPaths(opened()).getAll());
    routes = [...new Set(paths.map(({ route }) => route))];
  }
  const places = new Map(routes.map((route, place) => [route, place]));
  const share = paths.slice(from, from + pathsAShare);
  const all = paths.length;
  // The one who asked has them all now.
  if (from + share.length === all) paths = [];
  return {
    routes: from === 0 ? routes : [],
    paths: share.map(({ pathname, route, cacheKey }) => [pathname, places.get(route) ?? 0, cacheKey]),
    all,
  };
};

/** All bytes of a body; where they come in one piece they are that piece, not a copy of it. */
const bytesOf = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of body) pieces.push(piece);
  const [first] = pieces;
  return first !== undefined && pieces.length === 1 ? first : new Uint8Array(Buffer.concat(pieces));
};

const makePage = async (url: string, place: number, collectMetadata: boolean): Promise<MadePage> => {
  const routeData = routes[place];
  if (routeData === undefined) throw new Error(`Unexpected route ${place}, expected one that was told.`);
  const { response, metadata } = await renderForPrerender(opened(), new Request(url), {
    routeData,
    collectMetadata,
  });
  return {
    status: response.status,
    headers: [...response.headers],
    body: response.body === null ? null : await bytesOf(response.body),
    metadata,
  };
};

const carryOut = async (order: Order): Promise<Answer> => {
  switch (order.kind) {
    case 'open':
      await open(order.entry, order.pages);
      return { kind: 'opened' };
    case 'paths':
      return { kind: 'paths', ...(await sharePaths(order.from)) };
    case 'page':
      return { kind: 'page', ...(await makePage(order.url, order.route, order.collects)) };
  }
};

const faultOf = (error: unknown): Answer => {
  const known = error instanceof Error ? error : new Error(String(error));
  return { kind: 'fault', message: known.message, stack: known.stack };
};

/** Bytes from which on a body is let go of by hand. */
const large = 1_000_000;

/** Gives the room of a large body back at once: the collector, to which bytes weigh nothing, leaves several lying. */
const letGo = (answer: Answer): void => {
  if (answer.kind !== 'page' || answer.body === null) return;
  const { buffer, byteLength } = answer.body;
  if (byteLength >= large && byteLength === buffer.byteLength) buffer.transfer(0);
};

/** Sends an answer off; large ones that wait for their reader would take their room several times over. */
const give = (answer: Answer): Promise<void> =>
  new Promise((resolve) =>
    process.send?.(answer, () => {
      letGo(answer);
      resolve();
    }),
  );

/** All orders so far: one begins when the answer to the one before it is gone, however many were given. */
let done: Promise<unknown> = Promise.resolve();
process.on('message', (order: Order) => {
  done = done
    .then(() => carryOut(order))
    .catch(faultOf)
    .then(give);
});
// What every process of a build loads first does not let its channel keep it; here it is all that does.
process.channel?.ref();
// Without orders there is nothing to do: the process that gave them is done, or is gone.
process.on('disconnect', () => process.exit());
