import * as fc from 'fast-check';

/** Pieces of text that have broken programs like this one. */
const PIECES = [
  'Ærøskøbing Ålborg æøå ÆØÅ',
  '# Heading\n\n1. one\n2. two\n\n| a | b |\n|---|---|',
  '[link](javascript:alert(1)) ![x](https://example.com/x.png) **bold** _it_ `code`',
  '{{ agreement.id }} {% for x in y %}{% endfor %} {% include "x" %}',
  '<script>alert("x")</script>&amp;<b>',
  ']]><w:p/> <?xml version="1.0"?>',
  '=HYPERLINK("https://example.com")',
  '\u0000\u0001\u0008\u001B[31m\u007F\u0085',
  'line\r\nline\rline\u2028line\u2029line\ttab\u000B',
  '\u202Eright to left\u202C \u2066isolate\u2069 \u200Fmark\u200E',
  '\u200Bzero\u200Cwidth\u200D\uFEFF\u00AD',
  'עברית العربية 中文 ภาษาไทย 한국어 हिन्दी',
  '👩‍👩‍👧‍👦🏳️‍🌈🇩🇰 é é',
  '\uD800 lone \uDC00',
  '\uFFFE\uFFFF\u{10FFFF}\uE000',
  '"quotes" \\ \\u0041 \' ` / ${x} %s %00 ../../etc/passwd',
  '__proto__',
  'constructor',
  '   ',
  'A'.repeat(300),
];

/** Text as nobody sane would type it, mixed with text as everybody does. */
export function hostileText(longest = 10_000): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map((two) => two.join('')),
      },
    )
    .map((text) => text.slice(0, longest));
}
