import type { Content } from './content.ts';

const days = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(days);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'checkedOn' || key === 'addedOn') && typeof inner === 'string' ? [inner] : days(inner),
  );
};

/**
 * Newest day on which anything in the content was checked or added: the day that the site speaks of where no build
 * date is given, since a build may not read the clock.
 *
 * @returns `YYYY-MM-DD`
 * @throws Error where the content names no day at all
 */
export const latestCheck = (content: Content): string => {
  const newest = days([content.registry, content.plans.map(({ sidecar }) => sidecar)])
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('Unexpected content without any checkedOn; set BUILD_DATE.');
  return newest;
};
