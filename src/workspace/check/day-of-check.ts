/**
 * Day for which a draft is checked: the reader's own, but none before the one that the registry was made for, which a
 * clock that is wrong would else give.
 *
 * @param builtFor `YYYY-MM-DD`
 */
export const dayOfCheck = (now: Date, builtFor: string): string => {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  const today = `${year}-${month}-${day}`;
  return today < builtFor ? builtFor : today;
};
