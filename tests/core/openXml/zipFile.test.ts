import { describe, expect, it } from 'vitest';
import { Refusal } from '#core/openXml/problem.ts';
import { LARGEST_FILE, ZipFile } from '#core/openXml/zipFile.ts';
import { claiming, encrypted, renamedInDirectory, zipOf } from './hostileZip.ts';

function refusalOf(bytes: Uint8Array): string {
  try {
    const zip = new ZipFile(bytes);
    for (const name of zip.names) zip.read(name);
    return 'none';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.kind;
    throw error;
  }
}

const honest = zipOf({ 'word/document.xml': 'words '.repeat(1000), b: 'more' });

describe('a zip file', () => {
  it('gives what is in it', () => {
    const zip = new ZipFile(honest);
    expect(zip.names).toEqual(['word/document.xml', 'b']);
    expect(Buffer.from(zip.read('word/document.xml') ?? '').toString()).toBe('words '.repeat(1000));
    expect(zip.read('c')).toBeNull();
  });

  it.each([
    ['no zip file', new Uint8Array(500), 'notWord'],
    ['nothing', new Uint8Array(), 'notWord'],
    ['a zip file cut off', honest.slice(0, 60), 'notWord'],
    ['one whose beginning is cut off', honest.slice(20), 'damaged'],
    ['a bomb that hides its size', claiming(honest, 50), 'hostile'],
    ['a bomb that says its size', claiming(honest, 3_000_000_000), 'tooLarge'],
    ['a file shorter than it claims', claiming(honest, 7000), 'damaged'],
    ['a file too large to look at', new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
    ['one with a password', encrypted(honest), 'protected'],
    ['one with two names for a part', renamedInDirectory(honest), 'hostile'],
    ['one with two parts of a name', zipOf({ 'word/a.xml': '1', 'Word/A.xml': '2' }), 'hostile'],
    ['one that leads out of its folder', zipOf({ '../../evil': '1' }), 'hostile'],
    ['one with a path from the root', zipOf({ '/etc/passwd': '1' }), 'hostile'],
  ])('is refused when it is %s', (_, bytes, kind) => {
    expect(refusalOf(bytes)).toMatch(kind === 'damaged' ? /damaged|hostile/ : kind);
  });

  it('never throws anything else, whichever byte is changed', () => {
    for (let at = 0; at < honest.length; at += 1) {
      const broken = Uint8Array.from(honest);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(refusalOf(broken)).toBeTypeOf('string');
    }
  });
});
