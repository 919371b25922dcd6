const files = import.meta.glob<string>('/content/examples/*.mjs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A program that reads the published data. */
export interface Example {
  readonly id: string;
  readonly text: string;
}

/** The examples of `content/examples`, by name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, text]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.mjs'.length), text }))
  .sort((a, b) => a.id.localeCompare(b.id));
