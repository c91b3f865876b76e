import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import type { Block } from '#core/document/document.ts';
import { makeDocument } from '#core/document/makeDocument.ts';

const read = (file: string) => readFileSync(`templates/${file}`, 'utf8');

/** The agreement of the shipped sample. */
export function sampleAgreement(): Agreement {
  const agreement = parseAgreementFile(read('samples/customer-saas.sla'));
  if (!agreement.ok) throw new Error('The sample is broken');
  return agreement.value;
}

/** The blocks of the contract that the sample makes. */
export function sampleBlocks(language: Language): readonly Block[] {
  const folder = 'agreements/customer-saas';
  const texts = { en: read(`${folder}/en.md`), da: read(`${folder}/da.md`) };
  const template = parseTemplate({ manifest: read(`${folder}/template.json`), texts });
  if (!template.ok) throw new Error('The template is broken');
  const made = makeDocument(sampleAgreement(), template.value, { language, status: 'draft', date: '2026-11-23' });
  if (!made.ok) throw new Error('The sample makes no document');
  return made.value.sections.flatMap(({ blocks }) => blocks);
}
