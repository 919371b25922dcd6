/** No search; text that looks like markup stays text. */
export default { title: 'bench', lang: 'vi', outDir: 'site', markdown: { html: false } };
