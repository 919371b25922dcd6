import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip, type ZipFile } from '../../../scripts/zip/write-zip.ts';
import { directoryRecord, endRecords } from '../../../scripts/zip/zip-records.ts';

const pack = async (files: readonly ZipFile[]): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of writeZip(files)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const files: readonly ZipFile[] = [
  { name: 'kho/index.html', bytes: Buffer.from('<p>Kế hoạch</p>'.repeat(200)) },
  { name: 'kho/đã nén.bin', bytes: Buffer.from([1, 2, 3]) },
  { name: 'kho/trống.txt', bytes: Buffer.alloc(0) },
];

test('what was packed is unpacked as it was, names included, and twice the same bytes', async () => {
  const archive = await pack(files);
  const found = unzipSync(archive);
  expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes } of files) expect(Buffer.from(found[name] ?? [])).toEqual(bytes);
  expect(await pack(files)).toEqual(archive);
});

test('an archive of more files than the old form can count is read', async () => {
  const many = Array.from({ length: 70_000 }, (_, at) => ({
    name: `${at}`,
    bytes: Buffer.from(`${at % 7}`),
  }));
  const found = unzipSync(await pack(many));
  expect(Object.keys(found).length).toBe(70_000);
  expect(Buffer.from(found['69999'] ?? []).toString()).toBe(`${69_999 % 7}`);
});

test('places beyond 4 GB stand in wide fields', () => {
  const offset = 5_000_000_000;
  const record = directoryRecord({
    name: Buffer.from('a'),
    crc: 0,
    packed: 1,
    unpacked: 1,
    isDeflated: false,
    offset,
  });
  expect(record.readUInt32LE(42)).toBe(0xffff_ffff);
  expect(record.readUInt16LE(47)).toBe(0x0001);
  expect(Number(record.readBigUInt64LE(51))).toBe(offset);
  const end = endRecords(1, offset, record.length);
  expect(end.readUInt32LE(0)).toBe(0x0606_4b50);
  expect(Number(end.readBigUInt64LE(48))).toBe(offset);
});
