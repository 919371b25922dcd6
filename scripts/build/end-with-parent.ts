/**
 * Loaded before the program of a child process: ends it when its parent is gone, however that was. A build that is killed
 * would else leave a process behind that writes into the folders of the next build.
 */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
