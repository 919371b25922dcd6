import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf } from './licences.ts';
import { type LockedPackage, lockedPackages } from './locked-packages.ts';

/** Address of a package in the language of package URLs (purl-spec, type npm). */
const purlOf = ({ name, version }: { name: string; version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Digest of the archive, which npm compares before it installs; the lock file writes it in base64. */
const hashesOf = ({ integrity }: LockedPackage): readonly { alg: string; content: string }[] => {
  const [algorithm, digest] = (integrity ?? '').split('-', 2);
  if (algorithm !== 'sha512' || digest === undefined) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
};

/** "required" stands in the site or builds it, "optional" may be missing on a system, "excluded" only tests need. */
const scopeOf = ({ dev, optional }: LockedPackage): string => {
  if (dev === true) return 'excluded';
  return optional === true ? 'optional' : 'required';
};

/** A number that is the same for the same packages, in the form that CycloneDX asks of a serial number (RFC 9562 §5.8). */
const serialOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
};

/**
 * The bill of materials of a project: every package of its lock file, for every system, as CycloneDX 1.5. The same lock
 * file gives the same bytes, so it holds neither the day nor the machine.
 */
export const sbomOf = (project: string): string => {
  const licences = new Map(licencesOf(project).map((each) => [`${each.name}@${each.version}`, each.licence]));
  const own: { name: string; version: string } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const unique = new Map(lockedPackages(project).map((each) => [`${each.name}@${each.version}`, each]));
  const components = [...unique].map(([ref, each]) => {
    const licence = licences.get(ref) ?? '';
    const isOne = /^[\w.+-]+$/.test(licence);
    return {
      'bom-ref': ref,
      type: 'library',
      name: each.name,
      version: each.version,
      scope: scopeOf(each),
      purl: purlOf(each),
      hashes: hashesOf(each),
      licenses: [isOne ? { license: { id: licence } } : { expression: licence }],
    };
  });
  const body = {
    metadata: {
      component: {
        'bom-ref': `${own.name}@${own.version}`,
        type: 'application',
        name: own.name,
        version: own.version,
        purl: purlOf(own),
      },
    },
    components,
  };
  const whole = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialOf(JSON.stringify(body)),
    version: 1,
    ...body,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
};
