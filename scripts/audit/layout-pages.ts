import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf, layoutRows } from './layouts.table.ts';

/** The longest page of each layout of a built site, in the order of the table. */
export const layoutPages = (site: string): { name: string; address: string }[] => {
  const longest = new Map<string, { address: string; bytes: number }>();
  for (const file of globSync('**/*.html', { cwd: site }).sort()) {
    const address = `/${file}`.replace(/index\.html$/, '');
    const name = layoutOf(address)?.name;
    if (name === undefined) continue;
    const bytes = statSync(join(site, file)).size;
    if (bytes > (longest.get(name)?.bytes ?? 0)) longest.set(name, { address, bytes });
  }
  return layoutRows.flatMap(({ name }) => {
    const found = longest.get(name);
    return found === undefined ? [] : [{ name, address: found.address }];
  });
};
