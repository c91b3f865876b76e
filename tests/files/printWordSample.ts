import { printWord } from '#core/printing/word/printWord.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';

// Run as a process of its own: writes the sample as a Word file to the standard output.
const { bytes } = await printWord(sampleDocument('da'), typeface);
process.stdout.write(bytes);
