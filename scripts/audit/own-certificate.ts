import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

const words = (key: string, certificate: string): string[] => [
  ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
  ...['-subj', '/CN=localhost', '-keyout', key, '-out', certificate],
];

/**
 * A key and a certificate for the loopback address that no browser trusts, made by `openssl` and kept in memory alone.
 *
 * @throws Failure where `openssl` is missing or refuses
 */
export const ownCertificate = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-thi-dua-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  try {
    const made = spawnSync('openssl', words(key, certificate), { encoding: 'utf8' });
    if (made.status !== 0)
      throw new Failure(
        `Unexpected answer of openssl, expected a certificate: ${made.error?.message ?? made.stderr}; install it.`,
      );
    return { key: readFileSync(key), cert: readFileSync(certificate) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
