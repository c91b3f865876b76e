import type { Term } from '#core/agreement/term.ts';
import type { Clause } from '#core/agreement/frame.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const noticeNoForm: AgreementRule = {
  id: 'notice-no-form',
  reads: 'agreement',
  severity: 'warning',
  title: both('How is notice given?', 'Hvordan gives meddelelse?'),
  why: both(
    'Whether a notice was given, and when it arrived, is what is disputed first.',
    'Om en meddelelse er givet, og hvornår den kom frem, er det første, man strides om.',
  ),
  advice: both(
    'Say in which form notices are given and when they count as received.',
    'Angiv, i hvilken form meddelelser gives, og hvornår de anses for modtaget.',
  ),
  examples: {
    fails: both('“notify us”', '”giv besked”'),
    passes: both(
      'By email to the contact, effective on receipt',
      'Pr. e-mail til kontaktpersonen, virker ved modtagelse',
    ),
  },
  find: ({ governance, term, type, clauses }) => {
    if (!givesNotice(term) || type === 'internal' || clauses.some(isAboutNotices)) return [];
    const { form, received } = governance?.notices ?? {};
    if (form === undefined) {
      const message = both(
        'Notice can be given, but it is not said in which form.',
        'Der kan gives varsel, men det er ikke angivet i hvilken form.',
      );
      return [{ path: 'governance/notices', message }];
    }
    if (received !== undefined) return [];
    const message = both(
      'It is not said when a notice counts as received.',
      'Det er ikke angivet, hvornår en meddelelse anses for modtaget.',
    );
    return [{ path: 'governance/notices/received', message }];
  },
};

function givesNotice(term: Term | undefined): boolean {
  return term !== undefined && (term.noticePeriods.length > 0 || term.renewal?.notice !== undefined);
}

function isAboutNotices({ component, title }: Clause): boolean {
  return component === 'governance' && /notice|meddelelse/iu.test(`${title?.en ?? ''} ${title?.da ?? ''}`);
}
