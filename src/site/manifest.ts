import { frame } from './copy/frame.ts';
import { offline } from './copy/offline.ts';
import { icons } from './icon/draw-icon.ts';
import { routes } from './routes.ts';
import { themeColors } from './theme-colors.ts';

/** What a browser needs to know to install the site: a W3C web application manifest. */
export const manifest = {
  id: routes.home,
  name: frame.siteName,
  short_name: offline.shortName,
  description: offline.manifestDescription,
  lang: 'vi',
  dir: 'ltr',
  start_url: routes.home,
  scope: routes.home,
  display: 'standalone',
  display_override: ['minimal-ui', 'standalone'],
  background_color: themeColors.light,
  theme_color: themeColors.light,
  categories: ['government', 'productivity', 'books'],
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...icons
      .filter(({ name }) => name.startsWith('icon-'))
      .map(({ name, size, purpose }) => ({
        src: `/${name}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  ],
  shortcuts: [
    { name: frame.search, url: routes.search },
    { name: frame.drafting, url: routes.drafting },
    { name: frame.check, url: routes.check },
    { name: offline.title, url: routes.offline },
  ],
} as const;
