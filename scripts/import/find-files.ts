import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was named, or found in a folder that was. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/** Something that was named and is neither a file nor a folder that can be listed. */
export interface NotFound {
  readonly path: string;
  readonly code: 'missing' | 'not-allowed' | 'no-file';
}

/** Marks, locks and previews that programs leave beside documents. */
const byProducts = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

const codeOf = (error: unknown): NotFound['code'] => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EACCES' || code === 'EPERM' ? 'not-allowed' : 'missing';
};

/**
 * Files that the arguments name, folders with all below them, in the order of their names. Links inside folders are not
 * followed, and nothing that a file is called leads anywhere else.
 */
export const findFiles = (
  paths: readonly string[],
): { readonly files: readonly FoundFile[]; readonly notFound: readonly NotFound[] } => {
  const files = new Map<string, FoundFile>();
  const notFound: NotFound[] = [];
  const visit = (path: string, isNamed: boolean): void => {
    try {
      const status = isNamed ? statSync(path) : lstatSync(path);
      if (status.isFile()) files.set(path, { path, bytes: status.size });
      else if (status.isDirectory()) {
        const names = readdirSync(path).filter((name) => !byProducts.test(name));
        for (const name of names.sort()) visit(join(path, name), false);
      } else if (isNamed) notFound.push({ path, code: 'no-file' });
    } catch (error) {
      notFound.push({ path, code: codeOf(error) });
    }
  };
  for (const path of paths) visit(path, true);
  return { files: [...files.values()], notFound };
};
