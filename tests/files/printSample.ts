import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';

// Run as a process of its own: writes the sample as a PDF to the standard output.
const { bytes } = await printPdf(sampleDocument('da'), typeface);
process.stdout.write(bytes);
