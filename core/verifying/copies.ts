import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Brand } from '#core/brand/brand.ts';
import { carriedPart } from './carriedPart.ts';
import { AGREEMENT_ATTACHMENT, EXPORT_ATTACHMENT, serialiseExportedAs, type ExportedAs } from './exportedAs.ts';
import { textForHash } from './verifyCarried.ts';

/** What the PDF of a contract is to have beyond the contract, as it was asked for. */
export interface CopyWish {
  /** For those who wrote it: the agreement itself goes into the file. */
  readonly isInternal: boolean;
  readonly anchors: boolean;
  readonly initials: boolean;
}

/** How the document is printed, whatever copy of it is made. */
export interface Exported extends Pick<ExportedAs, 'language' | 'status' | 'date'> {
  readonly brand?: Brand | null;
}

/** The copy that goes to the other side unless somebody asks for more: the contract and nothing else. */
export const PLAIN_COPY: CopyWish = { isInternal: false, anchors: false, initials: false };

/** A file to put into the PDF, as the printer takes it. */
interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data';
  readonly content: Uint8Array;
}

/** There in every place core runs in; the language's own library does not declare it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * What to ask of the PDF printer for such a copy. A final has fields to sign. Both kinds of copy show the fingerprint of
 * the agreement, so that one can be found by the other. `hashOf` gives SHA-256 in hexadecimal.
 */
export function copyWishes(agreement: Agreement, exported: Exported, wish: CopyWish, hashOf: (text: string) => string) {
  const { anchors, initials, isInternal } = wish;
  const { status } = exported;
  const text = agreementText(agreement, status);
  const layout = { fields: status === 'final', anchors, initials };
  const attach = (pages: readonly string[]): readonly Attachment[] => {
    const hash = hashOf(textForHash(pages));
    const exportedAs = serialiseExportedAs({ ...lookOf(exported), wishes: layout, hash });
    return [
      attachment(AGREEMENT_ATTACHMENT, 'The agreement this contract was made from', 'Source', text),
      attachment(EXPORT_ATTACHMENT, 'How this contract was made from it', 'Data', exportedAs),
    ];
  };
  return { ...layout, fingerprint: hashOf(text), attach: isInternal ? attach : null };
}

/** The same of the Word printer. */
export function wordCopyWishes(
  agreement: Agreement,
  exported: Exported,
  { isInternal }: CopyWish,
  hashOf: (text: string) => string,
) {
  const wishes = { fields: false, anchors: false, initials: false };
  const text = agreementText(agreement, exported.status);
  const carry = (paragraphs: readonly string[]): string => {
    const hash = hashOf(textForHash(paragraphs));
    return carriedPart(text, serialiseExportedAs({ ...lookOf(exported), wishes, hash }));
  };
  return { isInternal, fingerprint: hashOf(text), carry: isInternal ? carry : null };
}

function lookOf({
  language,
  status,
  date,
  brand = null,
}: Exported): Omit<ExportedAs, 'format' | 'version' | 'wishes' | 'hash'> {
  return { language, status, date, ...(brand === null ? {} : { brand }) };
}

/** The text of the agreement whose hash is the fingerprint: a file is what it carries, so that of a final version is final. */
export function agreementText(agreement: Agreement, status: ExportedAs['status']): string {
  return serialiseAgreement(status === 'final' ? { ...agreement, state: 'final' } : agreement);
}

function attachment(
  name: string,
  description: string,
  relationship: Attachment['relationship'],
  text: string,
): Attachment {
  return { name, mediaType: 'application/json', description, relationship, content: new TextEncoder().encode(text) };
}
