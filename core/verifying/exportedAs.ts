import { z } from 'zod';
import { brandSchema } from '#core/brand/brand.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';

/** How a file was printed from the agreement it carries. */
const exportedAsSchema = z.strictObject({
  format: z.literal('sla-studio/contract'),
  version: z.literal(1),
  language: languageSchema,
  status: z.enum(['draft', 'final']),
  /** ISO 8601 date the contract speaks from. */
  date: z.iso.date(),
  wishes: z.strictObject({ fields: z.boolean(), anchors: z.boolean(), initials: z.boolean() }),
  /** Whose look it has; without, that of the house. */
  brand: z.exactOptional(brandSchema),
  /** Hash of the words of the file, as `comparable` gives them. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ExportedAs = z.infer<typeof exportedAsSchema>;

/** Names of the attachments of a file that carries its agreement. */
export const AGREEMENT_ATTACHMENT = 'agreement.sla';
export const EXPORT_ATTACHMENT = 'contract.json';

export function serialiseExportedAs(exportedAs: Omit<ExportedAs, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: 'sla-studio/contract', version: 1, ...exportedAs }, null, 2)}\n`;
}

/** Reads what a file says of itself, whatever that is. */
export function parseExportedAs(text: string): Outcome<ExportedAs, { readonly kind: 'notExportedHere' }> {
  try {
    const read = exportedAsSchema.safeParse(JSON.parse(text));
    return read.success ? done(read.data) : failed({ kind: 'notExportedHere' });
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ kind: 'notExportedHere' });
    throw error;
  }
}
