import type { Level } from '../schemas/identity.ts';

/** Levels as they stand in addresses. */
export const levelSlugs: Readonly<Record<Level, string>> = {
  central: 'trung-uong',
  ministry: 'bo-nganh',
  province: 'tinh',
  district: 'huyen',
  commune: 'xa',
  agency: 'co-quan',
  bloc: 'khoi',
  school: 'truong',
  organisation: 'doan-the',
  unknown: 'chua-ro',
};
