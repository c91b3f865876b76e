import { expect, test } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { TYPEFACES } from '#core/brand/typefaces.ts';
import { codeOfSign, signsWithoutShape } from '#core/document/typefaceSigns.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';

/** Invisible ones never enter a document. */
const PRINTED = /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\s\u2011]$/u;

test('what can be printed is what every face of every typeface has, no sign more and none less', () => {
  const faces = TYPEFACES.flatMap((name) => Object.values(facesOf(loadTypeface(name))));
  const differing: string[] = [];
  for (let code = 0x20; code < 0x20000; code += 1) {
    const sign = String.fromCodePoint(code);
    if (!PRINTED.test(sign)) continue;
    const isThere = faces.every((face) => face.covers(code));
    if (isThere === signsWithoutShape(sign).length > 0) differing.push(codeOfSign(sign));
  }
  expect(differing).toEqual([]);
});

test('spaces and hyphens of every kind can be printed, and signs are named once', () => {
  expect(signsWithoutShape('99,9\u00a0% \u2011 \u202f\u2003')).toEqual([]);
  expect(signsWithoutShape('ok 😀 漢字 😀')).toEqual(['😀', '漢', '字']);
  expect(codeOfSign('😀')).toBe('U+1F600');
});
