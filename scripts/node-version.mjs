// Runs before every other script, so it must be plain JavaScript that old releases of Node can read.
const needed = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected ${needed.join('.')} or newer: ` +
      'run "npm ci" once more so that npm can fetch the Node release that the project brings along.',
  );
  process.exit(1);
}
