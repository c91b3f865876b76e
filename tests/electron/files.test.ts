import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { PLAIN_COPY, wordCopyWishes } from '#core/verifying/copies.ts';
import { readAgreementFile, writeAgreementFile } from '#electron/agreementFiles.ts';
import { allWritten, writeBytes } from '#electron/chosenFile.ts';
import { freeTarget } from '#electron/exporting/targets.ts';
import { FileHandles } from '#electron/handles.ts';
import { agreementFileIn, crashCounter } from '#electron/lifecycle.ts';
import { hashOf } from '#machine/hashOf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sla-files-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('an agreement file comes back as it was written', async () => {
  const file = join(folder(), 'Ærø.sla');
  const agreement = newAgreement({ id: 'sla', type: 'internal', language: 'da' });
  expect((await writeAgreementFile(file, agreement)).ok).toBe(true);
  expect(await readAgreementFile(file)).toEqual({ ok: true, value: { agreement, isEdited: false } });
});

test('a Word file gives the agreement it carries, and says when its words were changed', async () => {
  const place = folder();
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'da' });
  const document = sampleDocument('da');
  const wishes = wordCopyWishes(agreement, document, { ...PLAIN_COPY, isInternal: true }, hashOf);
  const { bytes } = await printWord(document, typeface, wishes);
  writeFileSync(join(place, 'Aftale.docx'), bytes);
  expect(await readAgreementFile(join(place, 'Aftale.docx'))).toEqual({
    ok: true,
    value: { agreement, isEdited: false },
  });

  const edited = withPart(
    bytes,
    'word/document.xml',
    partOf(bytes, 'word/document.xml').replace(/Danish|[Dd]ansk/, 'Svensk'),
  );
  writeFileSync(join(place, 'Rettet.DOCX'), edited);
  expect(await readAgreementFile(join(place, 'Rettet.DOCX'))).toEqual({
    ok: true,
    value: { agreement, isEdited: true },
  });

  writeFileSync(join(place, 'Andet.docx'), 'hello');
  expect(await readAgreementFile(join(place, 'Andet.docx'))).toEqual({
    ok: false,
    problem: { kind: 'carriedFile', file: 'Andet.docx', problem: { kind: 'notWord' } },
  });
});

test('a file that is no agreement, too large, a folder or not there is refused by its name', async () => {
  const place = folder();
  writeFileSync(join(place, 'text.sla'), 'hello');
  writeFileSync(join(place, 'huge.sla'), '');
  truncateSync(join(place, 'huge.sla'), 50_000_000);
  mkdirSync(join(place, 'folder.sla'));
  expect(await readAgreementFile(join(place, 'text.sla'))).toMatchObject({
    problem: { kind: 'agreementFile', file: 'text.sla' },
  });
  expect(await readAgreementFile(join(place, 'huge.sla'))).toMatchObject({
    problem: { problem: { kind: 'tooLarge' } },
  });
  expect(await readAgreementFile(join(place, 'folder.sla'))).toMatchObject({
    problem: { kind: 'disk', code: 'EISDIR' },
  });
  expect(await readAgreementFile(join(place, 'none.sla'))).toMatchObject({ problem: { kind: 'disk', code: 'ENOENT' } });
});

test('a file that cannot be written leaves nothing behind', async () => {
  const place = folder();
  mkdirSync(join(place, 'in the way'));
  expect(await writeBytes(join(place, 'in the way'), Buffer.from('x'))).toMatchObject({
    problem: { kind: 'disk', file: 'in the way' },
  });
  expect(readdirSync(place)).toEqual(['in the way']);
});

test('while a file is written all else goes on, and one can wait until it is whole', async () => {
  const place = folder();
  const files = Array.from({ length: 3 }, (_, at) => join(place, `${at}.pdf`));
  const writes = files.map((file) => writeBytes(file, Buffer.alloc(3_000_000, 'x')));
  expect(readdirSync(place).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  await allWritten();
  expect(readdirSync(place).toSorted()).toEqual(['0.pdf', '1.pdf', '2.pdf']);
  expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
});

test('an export never overwrites', async () => {
  const place = folder();
  const wish = { format: 'pdf', language: 'da', several: true } as const;
  const first = await freeTarget(place, 'Havnelast A/S', wish);
  expect(first).toBe(join(place, 'Havnelast A-S (da).pdf'));
  writeFileSync(first, 'kept');
  expect(await freeTarget(place, 'Havnelast A/S', wish)).toBe(join(place, 'Havnelast A-S (da) 2.pdf'));
  expect(readFileSync(first, 'utf8')).toBe('kept');
  expect((await freeTarget(place, '../../etc/passwd', wish)).startsWith(place)).toBe(true);
  expect(await freeTarget(place, '', { ...wish, several: false })).toBe(join(place, 'contract.pdf'));
});

test('a handle leads to its file and no other does', () => {
  const handles = new FileHandles();
  expect(handles.pathOf(handles.give('/a'))).toBe('/a');
  expect(handles.pathOf('/a')).toBeUndefined();
});

test('the agreement among the words of a start is found', () => {
  expect(agreementFileIn(['electron', '.', '--flag.sla', '/home/anna/Aftale.SLA'])).toBe('/home/anna/Aftale.SLA');
  expect(agreementFileIn(['only.sla'])).toBeNull();
});

test('a window is loaded again three times in a minute, and later again', () => {
  let now = 0;
  const mayReload = crashCounter(() => now);
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
  now = 61_000;
  expect(mayReload()).toBe(true);
});
