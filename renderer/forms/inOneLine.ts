/** Short questions that stand beside each other where there is room, by the pattern of what they are asked about. */
const lines: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [
    ['number', 'version'],
    ['effectiveDate', 'signatureDate'],
    ['language', 'prevailingLanguage'],
    ['currency', 'timeZone'],
  ],
  edition: [
    ['published', 'lastUpdated'],
    ['changeNotice', 'adverseChangeNotice'],
  ],
  'parties/*': [['registrationScheme', 'registrationNumber']],
  'parties/*/address': [
    ['postalCode', 'city'],
    ['country', 'region'],
  ],
  'roles/*': [['name', 'party']],
  'charges/*': [['amount', 'per']],
  'options/*': [['price', 'per']],
  'governance/reports/*': [['by', 'recipient']],
  'continuity/plans/*': [['rto', 'rpo']],
  'continuity/backups/*': [['interval', 'retention']],
  term: [['start', 'end']],
  'term/noticePeriods/*': [['length', 'toEndOf']],
  'documents/*': [['number', 'date']],
  'calendars/*/seasons/*': [['from', 'to']],
  'maintenance/*/freezes/*': [['from', 'to']],
};

/** The keys in their order, those together that stand in one line. */
export function inOneLine(pattern: string, keys: readonly string[]): readonly (readonly string[])[] {
  const known = lines[pattern] ?? [];
  const rows: (readonly string[])[] = [];
  for (const key of keys) {
    const line = known.find((one) => one.includes(key));
    const row = line === undefined ? [key] : line.filter((one) => keys.includes(one));
    if (row[0] === key) rows.push(row);
  }
  return rows;
}
