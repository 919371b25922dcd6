/** A licence under which a package may be used here. */
export interface AllowedLicence {
  /** SPDX identifier. */
  readonly id: string;
  /**
   * "free": may stand in what readers are sent, with its notice. "tool": may be run while the site is built or tested;
   * nothing of it stands in what readers are sent.
   */
  readonly use: 'free' | 'tool';
  /** What it asks for. */
  readonly asks: string;
}

const notice = 'keep the copyright notice';

/** Licences that somebody has read and found fit. A package under any other fails the test. */
export const allowedLicences: readonly AllowedLicence[] = [
  { id: 'MIT', use: 'free', asks: notice },
  { id: 'ISC', use: 'free', asks: notice },
  { id: '0BSD', use: 'free', asks: 'nothing' },
  { id: 'BSD-2-Clause', use: 'free', asks: notice },
  { id: 'BSD-3-Clause', use: 'free', asks: `${notice}; use no name of the authors to advertise` },
  { id: 'Apache-2.0', use: 'free', asks: `${notice} and NOTICE files; say what was changed` },
  { id: 'BlueOak-1.0.0', use: 'free', asks: 'hand on the licence or a link to it' },
  { id: 'CC0-1.0', use: 'free', asks: 'nothing' },
  { id: 'Zlib', use: 'free', asks: 'name no other as its author; mark changed sources' },
  { id: 'Python-2.0', use: 'free', asks: notice },
  { id: 'OFL-1.1', use: 'free', asks: `${notice}; the fonts are not sold by themselves` },
  { id: 'CC-BY-4.0', use: 'tool', asks: 'name the source' },
  { id: 'MPL-2.0', use: 'tool', asks: 'hand on the source of its own files where they are changed' },
  {
    id: 'LGPL-3.0-or-later',
    use: 'tool',
    asks: 'let it be replaced; hand on its source where it is handed on',
  },
];
