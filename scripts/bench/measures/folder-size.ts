import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder and their bytes; nothing where the folder is not there. */
export const folderSize = (folder: string): { readonly files: number; readonly bytes: number } => {
  const size = { files: 0, bytes: 0 };
  if (!existsSync(folder)) return size;
  for (const path of globSync('**/*', { cwd: folder })) {
    const state = statSync(join(folder, path));
    if (!state.isFile()) continue;
    size.files += 1;
    size.bytes += state.size;
  }
  return size;
};
