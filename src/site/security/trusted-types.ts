/**
 * Names of the policies of Trusted Types that the site's scripts may make; a browser refuses all others. "default" is the
 * name that the standard gives to the policy that answers for addresses which arrive at the browser as text.
 */
export const ownScripts = 'default';

/** Markup that is parsed into a document which is never shown and runs nothing, to read its words. */
export const inertMarkup = 'inert-markup';
