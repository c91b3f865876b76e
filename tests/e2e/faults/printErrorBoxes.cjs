'use strict';
const { dialog } = require('electron');

/** Runs before the program: what the system would show in a box is printed, and nobody has to close it. */
dialog.showErrorBox = (title, content) => process.stderr.write(`[${title}] ${content}\n`);
