/**
 * Files that the recognition of scans loads in the browser, from this site alone. They bear the release of tesseract.js in
 * their folder, so that they may be kept for good, and stand where hosts let workers run WebAssembly.
 */
const folder = '/_astro/tesseract-7.0.0/';

/** Names of the files, as tesseract.js asks for them. */
export const recognitionNames = {
  worker: 'worker.min.js',
  core: 'tesseract-core-simd-lstm.js',
  /** The core asks for it beside itself. */
  wasm: 'tesseract-core-simd-lstm.wasm',
  /** The Vietnamese data; tesseract.js asks for them by the code of the language. */
  language: 'vie.traineddata.gz',
} as const;

export const recognitionFolder = folder;

/** What the files weigh together, in megabytes, where a host packs none of them: told before they are loaded. */
export const recognitionMegabytes = 4.5;
