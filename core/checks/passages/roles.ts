import type { Path } from '#core/agreement/path.ts';

/**
 * What a text does in the agreement, which decides how strictly its words are taken. `duty`: somebody must do something.
 * `promise`: a target, or what a result is judged by. `exclusion`: what does not count. `definition`: what a word means.
 * `name`: a label. `example` and `background`: bind nobody. `clause`: any of these. `printed`: words of the template. `quotation`: the words of an agreement that was read in.
 */
export type PassageRole =
  | 'duty'
  | 'promise'
  | 'exclusion'
  | 'definition'
  | 'name'
  | 'example'
  | 'background'
  | 'clause'
  | 'printed'
  | 'quotation';

const ROLES: readonly (readonly [RegExp, PassageRole])[] = [
  [/\/asWritten$/u, 'quotation'],
  [/^(?:title|purpose)$/u, 'background'],
  [/\/(?:name|unitName|term|title|institution|place|channel|noticeChannel|sliceText|tool)$/u, 'name'],
  [/^(?:omissions|acceptedFindings|approvalRequests|houseRules)\//u, 'background'],
  [/\/(?:reason|note|reference|evidence|baseline|need)(?:\/|$)/u, 'background'],
  [/\/workedExamples\//u, 'example'],
  [/^definitions\//u, 'definition'],
  [/^exclusions\//u, 'exclusion'],
  [/^support\/outOfScope|^services\/[^/]+\/outOfScope/u, 'exclusion'],
  [/^(?:duties|security|continuity)(?:\/|$)|^support\/(?:majorIncident|rootCause)/u, 'duty'],
  [/^clauses\//u, 'clause'],
  [/^(?:objectives|goals|metrics|priorityScheme|conditions|warranties)(?:\/|$)/u, 'promise'],
];

/** The role of a text by its path; what nothing else is said of may be any of them, as a clause may. */
export function roleOf(path: Path): PassageRole {
  return ROLES.find(([pattern]) => pattern.test(path))?.[1] ?? 'clause';
}
