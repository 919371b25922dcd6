import type { Level } from '../schemas/identity.ts';
import { presetOf } from './office-preset.ts';
import { archiveWords, usualRecipients } from './recipients.table.ts';

/** The line of the archive: where the paper and who wrote it are kept. */
export const archiveLine = (keeper: string): string =>
  keeper.trim() === '' ? archiveWords.keep : `${archiveWords.keep}, ${keeper.trim()}`;

const isArchiveLine = (line: string): boolean => archiveWords.pattern.test(bareRecipient(line));

/** A line as typed, without the hyphen before it and the mark behind it. */
export const bareRecipient = (line: string): string =>
  line
    .trim()
    .replace(/^[-\u2013\u2014+]\s*/, '')
    .replace(/[\s;.,]+$/, '');

/** Lines that an office of the level mostly has, the archive last. */
export const proposedRecipients = (level: Level): string[] => {
  const preset = presetOf(level);
  return [...(usualRecipients[preset.level] ?? []), archiveLine(preset.keeper)];
};

/**
 * Lines as printed: a hyphen before each, a semicolon behind it, the archive last and with a full stop
 * (NĐ 30/2020/NĐ-CP, Annex I, part I, II.9).
 */
export const printedRecipients = (lines: readonly string[]): string[] => {
  const bare = lines.map(bareRecipient).filter((line) => line !== '');
  const ordered = [...bare.filter((line) => !isArchiveLine(line)), ...bare.filter(isArchiveLine)];
  return ordered.map((line, index) => `- ${line}${index === ordered.length - 1 ? '.' : ';'}`);
};
