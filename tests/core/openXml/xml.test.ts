import { describe, expect, it } from 'vitest';
import { element, escaped, together, xmlFile } from '#core/openXml/xml.ts';

describe('escaped', () => {
  it('makes markup into text', () => {
    expect(escaped('<b a="1">Ærø & Sønner</b>')).toBe('&lt;b a=&quot;1&quot;&gt;Ærø &amp; Sønner&lt;/b&gt;');
  });

  it('leaves out what XML cannot hold and keeps the rest', () => {
    expect(escaped('a\u0000b\u000bc\ud800d\udc00e\uffff\ttab\u{1f600}')).toBe('abcde\ttab\u{1f600}');
  });
});

describe('element', () => {
  it('escapes attributes and closes itself when empty', () => {
    expect(element('w:x', { 'w:val': '"<&' })).toBe('<w:x w:val="&quot;&lt;&amp;"/>');
  });

  it('holds what it is given, in order', () => {
    expect(element('a', { n: 1 }, element('b'), escaped('<'))).toBe('<a n="1"><b/>&lt;</a>');
    expect(together([element('b'), element('c')])).toBe('<b/><c/>');
  });

  it('is a file with a declaration', () => {
    expect(xmlFile(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
  });
});
