/**
 * Loads a style sheet that comes with a script: pages that are only read carry none of it.
 *
 * @param address of the style sheet, as the bundler gives it
 * @returns when the style holds, or cannot be had
 */
export const loadStyle = (address: string): Promise<void> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${address}"]`) !== null) {
      resolve();
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
