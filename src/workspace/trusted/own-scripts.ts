import { ownScripts } from '../../site/security/trusted-types.ts';
import { trustedTypes } from './trusted-types.ts';

/** Where the scripts of the site stand: its own, those of the search engine, and files at the root. */
const places = /^\/(?:(?:_astro|pagefind)\/.+|[a-z-]+\.js)$/;

/**
 * An address that may be run as a script: a file of this site in a folder of scripts.
 *
 * @param address absolute, or seen from `page`
 * @returns the address; null where the browser has to refuse it
 */
export const ownScript = (address: string, page: string): string | null => {
  const found = URL.canParse(address, page) ? new URL(address, page) : null;
  return found?.origin === new URL(page).origin && places.test(found.pathname) ? address : null;
};

let isMade = false;

/**
 * Lets workers be started from this site's own scripts, and from nothing else. Call it before a worker is made, also by a
 * library: pages refuse every address of a script that no policy has let through.
 */
export const trustOwnScripts = (): void => {
  if (isMade) return;
  isMade = true;
  trustedTypes()?.createPolicy(ownScripts, {
    createScriptURL: (address) => ownScript(address, location.href),
  });
};
