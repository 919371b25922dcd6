import styles from '../../styles/copying.css?url';
import { element } from './element.ts';

/** The style of the choices comes with them: pages that are only read carry none of it. */
export const loadStyle = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${styles}"]`) !== null) {
      resolve();
      return;
    }
    const link = element('link', { rel: 'stylesheet', href: styles });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
