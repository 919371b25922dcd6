/** Whether pages of the build before are copied where their keys are the same (`BUILD_CACHE=pages`). */
export const keepsPages = (): boolean => process.env['BUILD_CACHE'] === 'pages';
