/** Every address of the site, by the name of its page: `routes.plan(id)`. */
export * as routes from './addresses.ts';
