import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gate } from '../../../scripts/gate.ts';
import { lockFolder } from '../../../scripts/import/folder-lock.ts';
import { finishInterrupted, isTaken, writePlan } from '../../../scripts/import/write-plan.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { sidecar } from '../../../src/schemas/sidecar.ts';

/** Times that an import is killed; the environment may ask for more. */
const kills = Number(process.env['IMPORT_KILLS'] ?? 3);
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const unfinished = /^\.|\.tmp$/;

let folder = '';
let source = '';
let content = '';
let plansFolder = '';

/** A short plan whose words differ from those of the others. */
const planText = (number: number): string =>
  [
    'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN',
    `Số: ${700 + number}/KH-UBND`,
    'Bắc Kạn, ngày 10 tháng 3 năm 2024',
    'KẾ HOẠCH',
    `Phát động đợt thi đua số ${number} năm 2024`,
    'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;',
    'I. MỤC ĐÍCH',
    `1. ${Array.from({ length: 40 }, (_, word) => `việc${number}x${word}`).join(' ')}.`,
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Các đơn vị thực hiện.',
  ].join('\n\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-nhap-'));
  source = join(folder, 'nguon');
  content = join(folder, 'content');
  plansFolder = join(content, 'plans');
  mkdirSync(source);
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  // Families have addresses that stand on the plans of the catalogue, which are not there.
  rmSync(join(content, 'clause-families.yaml'));
  rmSync(plansFolder, { recursive: true });
  mkdirSync(plansFolder);
  for (const number of numbers) writeFileSync(join(source, `${number}.txt`), planText(number));
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (): ChildProcess =>
  spawn(
    process.execPath,
    [join(projectRoot, 'scripts/import.ts'), '--jobs', '2', '--into', content, source],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Waits until the first plan is told of, or there is none. */
const output = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => resolve());
  });

/** Whatever the catalogue sees is whole: each text with its sidecar, both as they were meant. */
const expectWhole = (): number => {
  const { plans, problems } = readContent(content);
  expect(problems).toEqual([]);
  for (const { text, sidecar: held } of plans) {
    expect(held).not.toBeNull();
    expect(numbers.map(planText)).toContain(text);
  }
  return plans.length;
};

test('killed at any moment, an import leaves whole plans, and running it again completes it', async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start();
    const gone = ended(child);
    await Promise.race([output(child), gone]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
    child.kill('SIGKILL');
    await gone;
    expectWhole();
  }
  expect(await ended(start())).toBe(0);
  expect(expectWhole()).toBe(numbers.length);
  expect(readdirSync(plansFolder).filter((name) => unfinished.test(name))).toEqual([]);
  const before = readdirSync(plansFolder);
  expect(await ended(start())).toBe(0);
  expect(readdirSync(plansFolder)).toEqual(before);
  expect(gate(content).lines).toEqual([]);
}, 300_000);

test('each moment between two steps of writing ends in the old state or the new', () => {
  const target = mkdtempSync(join(tmpdir(), 'kho-buoc-'));
  const put = (name: string): void => writeFileSync(join(target, name), 'x');
  const settled = (): string[] => {
    finishInterrupted(target);
    const names = readdirSync(target).sort();
    for (const name of names) rmSync(join(target, name));
    return names;
  };
  try {
    put('.a.txt.importing');
    expect(settled()).toEqual([]);
    put('.a.txt.importing');
    put('.a.yaml.importing');
    expect(settled()).toEqual([]);
    put('.a.txt.importing');
    put('a.yaml');
    expect(settled()).toEqual(['a.txt', 'a.yaml']);
    put('a.txt');
    put('a.yaml');
    expect(settled()).toEqual(['a.txt', 'a.yaml']);
    const plan = { id: 'a', text: new TextEncoder().encode('chữ'), sidecar: 'origin: x\n' };
    writePlan(target, plan);
    expect(isTaken(target, 'a')).toBe(true);
    expect(() => writePlan(target, plan)).toThrow('Unexpected plan "a"');
    expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('chữ');
  } finally {
    rmSync(target, { recursive: true });
  }
});

test('a folder is locked against a second import, and a lock whose process has ended is taken over', () => {
  const target = mkdtempSync(join(tmpdir(), 'kho-khoa-'));
  try {
    writeFileSync(join(target, '.import.lock'), String(process.ppid));
    expect(() => lockFolder(target)).toThrow('.import.lock');
    writeFileSync(join(target, '.import.lock'), '999999999');
    const unlock = lockFolder(target);
    unlock();
    expect(existsSync(join(target, '.import.lock'))).toBe(false);
  } finally {
    rmSync(target, { recursive: true });
  }
});

test('every sidecar that was written fits its schema', () => {
  for (const name of readdirSync(plansFolder).filter((each) => each.endsWith('.yaml')))
    expect(sidecar.safeParse(parse(readFileSync(join(plansFolder, name), 'utf8'))).success).toBe(true);
});
