import { describe, expect, it } from 'vitest';
import { Refusal } from '#core/openXml/problem.ts';
import { attributeOf, childOf, elementsIn, readXml, textIn } from '#core/openXml/xmlTree.ts';

describe('XML', () => {
  it('is read with namespaces, attributes, escapes and text', () => {
    const root = readXml(
      `\uFEFF<?xml version="1.0"?><!-- a > b --><a:r xmlns:a='urn:a' x="1 &lt; 2">one<b xmlns="urn:b"/><![CDATA[<two>]]> &#x41;&#66;&amp;</a:r>\n`,
      'part',
    );
    expect(root).toMatchObject({ name: 'a:r', local: 'r', namespace: 'urn:a' });
    expect(attributeOf(root, 'x')).toBe('1 < 2');
    expect(elementsIn(root)).toMatchObject([{ local: 'b', namespace: 'urn:b' }]);
    expect(childOf(root, 'c')).toBeUndefined();
    expect(textIn(root)).toBe('one<two> AB&');
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'hostile'],
    ['an entity of its own', '<a>&x;</a>', 'hostile'],
    ['an entity named like what every object has', '<a>&constructor;</a>', 'hostile'],
    ['an entity that fetches', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'hostile'],
    ['elements deeper than anybody writes', '<a>'.repeat(10_000), 'hostile'],
    ['an element that is not closed', '<a><b></a>', 'damaged'],
    ['nothing', '', 'damaged'],
    ['two roots', '<a/><b/>', 'damaged'],
    ['text outside', 'x<a/>', 'damaged'],
    ['an attribute given twice', '<a b="1" b="2"/>', 'damaged'],
    ['an attribute without quotes', '<a b=1/>', 'damaged'],
    ['a character beyond Unicode', '<a>&#x110000;</a>', 'damaged'],
    ['an unfinished element', '<a', 'damaged'],
  ])('is refused with %s', (_, text, kind) => {
    expect(() => readXml(text, 'part')).toThrow(Refusal);
    expect(() => readXml(text, 'part')).toThrow(kind);
  });

  it('is refused in no time, however it is built', () => {
    const start = process.cpuUsage();
    for (const text of [
      '<a ' + 'b="1" '.repeat(20_000),
      '<a>' + '&'.repeat(200_000),
      '<'.repeat(200_000),
      '<!--'.repeat(50_000),
    ])
      expect(() => readXml(text, 'part')).toThrow(Refusal);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
