import type { Level } from '../schemas/identity.ts';
import { type OfficePreset, officePresets } from './office-presets.table.ts';

/** What an office of the level mostly has; for a level that drafts no plans any more, what a commune has. */
export const presetOf = (level: Level): OfficePreset => {
  const [first] = officePresets;
  const found = officePresets.find((preset) => preset.level === level) ?? first;
  if (found === undefined) throw new Error('The table of offices is empty.');
  return found;
};
