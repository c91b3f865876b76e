import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newBrand } from '#core/brand/brand.ts';
import { serialiseBrand } from '#core/brand/brandFile.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { partOf } from '#tests/files/wordFile.ts';
import { emptyFolder, filesIn, SAMPLE, sla } from './runSla.ts';

it('a contract is exported in the look of a firm, and verified in it', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'firm.slabrand'), serialiseBrand(aBrand()));
  const args = ['export', SAMPLE, '--brand', 'firm.slabrand', '--language', 'da', '--internal'];
  expect(sla(args, { folder })).toMatchObject({ code: 0, errors: [] });
  const made = filesIn(folder).filter((name) => !name.endsWith('.slabrand'));
  expect(made).toHaveLength(2);
  const [word = ''] = made;
  expect(partOf(readFileSync(join(folder, word)), 'word/document.xml')).toContain('Søndergade 1');
  for (const name of made) {
    expect(sla(['verify', name], { folder })).toMatchObject({ code: 0, errors: [] });
  }
});

it.each([
  ['is not there', null, 3, 'no such file'],
  ['is none', '{}', 1, 'this is not a brand saved by SLA Studio'],
  [
    'has a colour that nobody can read',
    serialiseBrand({ ...newBrand('Firm'), colours: { accent: '#FFFF00', heading: '#000000' } }),
    1,
    'brand/colours/accent: too light',
  ],
])('nothing is written when the brand %s', (_, text, exit, line) => {
  const folder = emptyFolder();
  if (text !== null) writeFileSync(join(folder, 'firm.slabrand'), text);
  const { code, errors } = sla(['export', SAMPLE, '--brand', 'firm.slabrand', '--pdf'], { folder });
  expect([code, errors.length]).toEqual([exit, 1]);
  expect(errors[0]).toContain(line);
  expect(filesIn(folder)).toEqual(text === null ? [] : ['firm.slabrand']);
});

it('a contract is poured into the letterhead of a firm, and what it lacks is told', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'paper.docx'), letterheadFile());
  const ended = sla(['export', SAMPLE, '--letterhead', 'paper.docx', '--word', '--language', 'da'], { folder });
  expect(ended).toMatchObject({ code: 0, errors: [] });
  expect(ended.out[0]).toMatch(/^paper\.docx: \d+ styles that a contract needs are not in the file/);
  const [word = ''] = filesIn(folder).filter((name) => name !== 'paper.docx');
  expect(partOf(readFileSync(join(folder, word)), 'word/document.xml')).toContain('w:val="Overskrift1"');
});

it('a letterhead with macros is refused, and nothing is written', () => {
  const folder = emptyFolder();
  const mainType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  writeFileSync(join(folder, 'paper.docm'), letterheadFile({ mainType }));
  const ended = sla(['export', SAMPLE, '--letterhead', 'paper.docm', '--word'], { folder });
  expect(ended).toMatchObject({ code: 1, errors: ['paper.docm contains macros and is not opened'] });
  expect(filesIn(folder)).toEqual(['paper.docm']);
});
