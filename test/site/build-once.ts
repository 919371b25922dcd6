import { buildSite } from '../../scripts/build.ts';

let built: Promise<void> | null = null;

/** Builds the site before the first test that looks at it; projects that share this set-up share the build. */
export default async (): Promise<void> => {
  built ??= buildSite();
  await built;
};
