import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentKind } from '../document.ts';
import { limits } from '../limits.table.ts';
import { assertWithin, limitError, ReaderError } from '../reader-error.ts';
import { kindNames } from '../sentences.table.ts';
import { readZip } from '../zip/read-zip.ts';

/** Kinds that LibreOffice turns into Word files, with the names that it knows them by. */
const extensions = { doc: 'doc', rtf: 'rtf', odt: 'odt' } as const satisfies Partial<
  Record<DocumentKind, string>
>;

export type OfficeKind = keyof typeof extensions;

/** Where LibreOffice stands when the path does not name it. */
const usualPlaces: readonly string[] = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/opt/libreoffice/program/soffice',
];

/** Path of LibreOffice on this machine; null where there is none. */
export function findLibreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.map((folder) => join(folder, 'soffice')), ...usualPlaces];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Settings of the throw-away profile: no macros, no linked files, nothing fetched. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>`;

/** Runs a program in a group of its own, and ends the whole group when its time is over. */
function runWithin(command: string, args: readonly string[], milliseconds: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    const endGroup = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      endGroup();
      reject(limitError('officeTime'));
    }, milliseconds);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** Archives are looked at by our own rules before another program inflates them. */
function assertHarmless(bytes: Uint8Array, kind: OfficeKind): void {
  if (kind !== 'odt') return;
  const zip = readZip(bytes);
  for (const name of ['content.xml', 'styles.xml']) zip.part(name);
}

/**
 * Turns an old office file into a Word file by LibreOffice, in a folder and with a profile that are thrown away.
 *
 * @throws ReaderError where LibreOffice is missing, fails, or takes too long
 */
export async function convertToDocx(bytes: Uint8Array, kind: OfficeKind): Promise<Uint8Array> {
  assertWithin('fileBytes', bytes.length);
  const program = findLibreOffice();
  if (program === null) throw new ReaderError('needs-libreoffice', { kind: kindNames[kind] });
  assertHarmless(bytes, kind);
  const folder = await mkdtemp(join(tmpdir(), 'doc-tep-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const source = join(folder, `nguon.${extensions[kind]}`);
    await writeFile(source, bytes);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'ra'),
      source,
    ];
    await runWithin(program, args, limits.officeTime.value);
    return await readFile(join(folder, 'ra', 'nguon.docx'));
  } catch (error) {
    throw error instanceof ReaderError
      ? error
      : new ReaderError('conversion-failed', { kind: kindNames[kind] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
