/** Today where the person sits, `YYYY-MM-DD`. */
export const localDay = (): string => {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};
