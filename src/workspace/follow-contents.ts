/** Marks the entry of the contents whose part is being read: the last that begins in the upper third of the window, or above. */
export const followContents = (rail: Element): void => {
  const parts = [...rail.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
    const row = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return row === null ? [] : [{ link, row }];
  });
  const mark = (): void => {
    const line = innerHeight * 0.3;
    const current = parts.findLast(({ row }) => row.getBoundingClientRect().top <= line);
    for (const { link } of parts) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A jump can pass every heading at once, which an observer of headings would not see.
  addEventListener('scroll', mark, { passive: true });
  mark();
};
