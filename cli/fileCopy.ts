import { createHash } from 'node:crypto';
import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Document } from '#core/document/document.ts';
import type { Attachment, PdfWishes } from '#core/printing/pdf/wishes.ts';
import { AGREEMENT_ATTACHMENT, EXPORT_ATTACHMENT, serialiseExportedAs } from '#core/verifying/exportedAs.ts';
import { textForHash } from '#core/verifying/verifyCarried.ts';

/** What the PDF of a contract is to have beyond the contract, as it was asked for. */
export interface CopyWish {
  /** For those who wrote it: the agreement itself goes into the file. */
  readonly isInternal: boolean;
  readonly anchors: boolean;
  readonly initials: boolean;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The agreement as a file carries it: a final says that it is final. */
export function carriedText(agreement: Agreement, status: Document['status']): string {
  return serialiseAgreement(status === 'final' ? { ...agreement, state: 'final' } : agreement);
}

/** A final has fields to sign. Both kinds of copy show the fingerprint, so that one can be found by the other. */
export function wishesFor(agreement: Agreement, document: Document, wish: CopyWish): PdfWishes {
  const { anchors, initials, isInternal } = wish;
  const text = carriedText(agreement, document.status);
  const layout = { fields: document.status === 'final', anchors, initials };
  const attach = (pages: readonly string[]): readonly Attachment[] => {
    const { language, status, date } = document;
    const hash = hashOf(textForHash(pages));
    const exportedAs = serialiseExportedAs({ language, status, date, wishes: layout, hash });
    return [
      attachment(AGREEMENT_ATTACHMENT, 'The agreement this contract was made from', 'Source', text),
      attachment(EXPORT_ATTACHMENT, 'How this contract was made from it', 'Data', exportedAs),
    ];
  };
  return { ...layout, fingerprint: hashOf(text), attach: isInternal ? attach : null };
}

function attachment(
  name: string,
  description: string,
  relationship: Attachment['relationship'],
  text: string,
): Attachment {
  return { name, mediaType: 'application/json', description, relationship, content: Buffer.from(text, 'utf8') };
}
