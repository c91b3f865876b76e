/** What a user may paste or an attacker may write into any text field. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</w:t></w:r></w:p><w:p><w:r><w:t>new paragraph',
  '<w:hyperlink r:id="rId1">&amp;&lt;&#x41;]]><![CDATA[x]]>',
  `quotes " ' and <!-- comment --> <?pi?> & ampersand`,
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\ufffe\uffff',
  'lone \ud800 surrogates \udfff and a pair \u{1f600}',
  '{ HYPERLINK "https://example.com" } \\h REF x \\* MERGEFORMAT',
  'مرحبا שלום 你好 \u202e right to left',
  'x'.repeat(100_000),
];
