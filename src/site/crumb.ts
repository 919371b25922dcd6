/** One step of the path that leads to a page. */
export interface Crumb {
  readonly href: string;
  readonly name: string;
}
