import { expect, test } from 'vitest';
import { peerRow } from '../../../scripts/bench/peers/measure-peers.ts';
import { peers, peerText } from '../../../scripts/bench/peers/peers.ts';

const plan = { id: 'ke-hoach-1', title: 'A "title": of 2024', markdown: '# A\n' };

test('a peer is given the title as YAML reads it, and what it needs beside it', () => {
  const texts = Object.fromEntries(peers.map((peer) => [peer.name, peerText(peer, plan)]));
  expect(texts['hugo']).toBe('---\ntitle: "A \\"title\\": of 2024"\n---\n\n# A\n');
  expect(texts['eleventy']).toContain('\npermalink: /ke-hoach/ke-hoach-1/\n');
});

test('a peer that is not installed has no release', () => {
  for (const { name, version } of peers) if (name !== 'hugo') expect(version('/no/such/folder')).toBeNull();
});

test('a row holds seconds, gigabytes and kilobytes', () => {
  const figures = { name: 'x', version: '1', user: 12.34, system: 1, peak: 1.5e9, pages: 100 };
  expect(peerRow({ ...figures, page: 7512, script: 0 })).toBe(
    '| x | 1 | 100 | 12.3 | 1.0 | 1.50 | 7.5 | 0.0 |',
  );
});
