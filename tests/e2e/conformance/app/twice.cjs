'use strict';

/** Runs as a utility process: answers a message with what it was. */
process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage({ twice: data.number * 2, isDate: data.date instanceof Date, word: process.argv[2] });
});
