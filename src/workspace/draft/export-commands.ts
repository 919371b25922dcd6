/** Commands by which the words of a draft leave the page. */
export const exportCommands = ['export-docx', 'copy', 'print', 'export-markdown', 'export-text'] as const;

export type ExportCommand = (typeof exportCommands)[number];
