import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { filesIn, SAMPLE, sla } from '#tests/cli/runSla.ts';
import { savedAgain } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { hasProgram } from './programs.ts';
import { partOf, withPart } from './wordFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-word-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = 'word/document.xml';
const INTERNAL = { isInternal: true, anchors: false, initials: false };

describe.each(CASES)('an internal copy of %s', (name, file) => {
  it.each(LANGUAGES)('is a Word file without faults (%s)', async (language) => {
    const agreement = agreementOf(file);
    const document = draftOf(agreement, language);
    const wishes = wordCopyWishes(agreement, document, INTERNAL, hashOf);
    const path = join(folder, `${name}-${language}.docx`);
    writeFileSync(path, (await printWord(document, typeface, wishes)).bytes);
    expect(await faultsOfWordFile(path)).toEqual([]);
  });
});

describe('an internal copy', () => {
  const exported = join(folder, 'internal');

  it('is verified from itself alone, and a changed word is told', { timeout: 120_000 }, () => {
    expect(sla(['export', SAMPLE, '--word', '--internal', '--language', 'da', '--out', exported]).code).toBe(0);
    const path = join(exported, filesIn(exported)[0] ?? '');
    const fine = sla(['verify', path]);
    expect([fine.code, fine.errors]).toEqual([0, []]);
    expect(fine.out.join('\n')).toMatch(/SLA-2026-0142, version 1\.0, .*fingerprint.*\n.*are those.*\n.*says what/);

    const bytes = readFileSync(path);
    const edited = partOf(bytes, MAIN).replace('>99,90\u00a0%<', '>98,90\u00a0%<').replaceAll('>Formål<', '>Hensigt<');
    const forged = join(folder, 'forged.docx');
    writeFileSync(forged, withPart(bytes, MAIN, edited));
    const told = sla(['verify', forged]);
    expect(told.code).toBe(1);
    expect(told.out.join('\n')).toMatch(/were changed.*\n(?:.*\n)*.*says “Formål”, the file says “Hensigt”/);
    expect(told.out.join('\n')).toMatch(/says “.*99,90.%.*”, the file says “.*98,90.%/);
  });

  it.skipIf(!hasProgram('soffice'))('is still verified when another program has saved it', { timeout: 120_000 }, () => {
    const out = join(folder, 'saved');
    expect(sla(['export', SAMPLE, '--word', '--internal', '--language', 'en', '--out', out]).code).toBe(0);
    const again = sla(['verify', savedAgain(join(out, filesIn(out)[0] ?? ''), folder)]);
    expect([again.code, again.errors]).toEqual([0, []]);
  });

  it('is not what somebody gets who did not ask for it', () => {
    const external = join(folder, 'external');
    expect(sla(['export', SAMPLE, '--word', '--language', 'en', '--out', external]).code).toBe(0);
    const told = sla(['verify', join(external, filesIn(external)[0] ?? '')]);
    expect([told.code, told.errors]).toEqual([1, [expect.stringContaining('carries no agreement')]]);
  });
});
