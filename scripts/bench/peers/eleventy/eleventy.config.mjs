/** Plans are Markdown alone: no template language looks at their text. */
export default (config) => {
  config.setQuietMode(true);
  return {
    dir: { input: 'content', includes: '../_includes', output: 'site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
};
