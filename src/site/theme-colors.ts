/** Ground of the page, for what the browser or system paints around it: `--paper` of `styles/tokens.css`. */
export const themeColors = { light: '#faf6ee', dark: '#15120f' } as const;
