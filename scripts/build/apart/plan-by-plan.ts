/** Paths of what is told of one plan: its pages and files, and its records among the data. */
const planPath = /^\/(?:du-lieu\/)?ke-hoach\/([^/.]+)/;

/**
 * The paths with those of one plan behind each other, where Astro has them kind by kind: a plan of a large catalogue is opened
 * when a page of it is made, and is at hand for the pages that follow at once. Plans, and the paths of each, stay in their order.
 */
export const planByPlan = <T extends { readonly pathname: string }>(paths: readonly T[]): T[] =>
  [...Map.groupBy(paths, (path) => planPath.exec(path.pathname)?.[1] ?? path).values()].flat();
