import { utf8Length } from '#core/agreement/utf8.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { DocumentRequest } from '#core/document/makeDocument.ts';

/** In bytes of UTF-8, because that is what Linux counts; with all parts a name stays well under its 255. */
const LONGEST_NAME_PART = 70;
const LONGEST_VERSION = 24;
const LONGEST_NAME = 200;

const DRAFT_WORD: Readonly<Record<Language, string>> = { en: 'draft', da: 'udkast' };

/**
 * A name for an exported agreement, without ending: `Havnelast A-S – Kajplan – 1.0 – 2027-01-01 (da)`. Safe on Windows,
 * macOS and Linux whatever the parties are called; parts that are not answered are left out.
 */
export function suggestFileName(agreement: Agreement, request: DocumentRequest): string {
  return `${suggestSharedName(agreement, request)} (${request.language})`;
}

/** The same without the language, for files in several: each gets its own. */
export function suggestSharedName(agreement: Agreement, { language, status, date }: DocumentRequest): string {
  const parts = [
    safe(customerName(agreement, language), LONGEST_NAME_PART),
    safe(subject(agreement, language), LONGEST_NAME_PART),
    safe(agreement.version ?? '', LONGEST_VERSION),
    status === 'draft' ? DRAFT_WORD[language] : '',
    date,
  ].filter((part) => part !== '');
  return parts.join(' – ');
}

const CHANGES_WORD: Readonly<Record<Language, string>> = { en: 'changes', da: 'ændringer' };

/** The name of a file that shows what changed in an agreement, after the name of its own files. */
export function nameOfChanges(name: string, language: Language): string {
  return `${name} – ${CHANGES_WORD[language]}`;
}

/** A word that may name an agreement in its file: lower-case letters, digits and hyphens. */
export function idFromFileName(name: string): string {
  const spelt = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const letters = spelt.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const id = letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'agreement' : id;
}

function customerName(agreement: Agreement, language: Language): string {
  const customer = agreement.parties.find((party) => party.role === 'customer');
  return inLanguage(customer?.name, language) || (customer?.legalName ?? '');
}

/** The one service of a customer; else what the agreement calls itself, where it says that. */
function subject(agreement: Agreement, language: Language): string {
  const [only, ...others] = agreement.services.map((service) => inLanguage(service.name, language));
  const title = inLanguage(agreement.title, language);
  if (title !== '' && customerName(agreement, language) === '') return title;
  return others.length === 0 ? only || title : title || `${only} +${others.length}`;
}

function inLanguage(wording: Wording | undefined, language: Language): string {
  return wording?.[language] ?? wording?.en ?? wording?.da ?? '';
}

/** A name somebody typed as one that Windows, macOS and Linux take; `contract` when nothing of it is left. */
export function safeFileName(name: string): string {
  return safe(name, LONGEST_NAME) || 'contract';
}

function safe(text: string, most: number): string {
  const visible = text.normalize('NFC').replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, '');
  const printable = visible.replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ');
  const permitted = printable.replaceAll(/[<>:"/\\|?*]+/g, '-');
  const cut = shorten(permitted.replaceAll(/^[\s.\-–]+/g, ''), most).replaceAll(/[\s.]+$/g, '');
  return DEVICE_NAME.test(cut) ? `_${cut}` : cut;
}

/** Names that Windows keeps for devices, with any ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/** Cuts between what readers take for characters. */
function shorten(text: string, most: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (utf8Length(kept + segment) > most) return kept;
    kept += segment;
  }
  return kept;
}
