import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const signatoryMissing: RuleOfItems<'parties'> = {
  id: 'signatory-missing',
  reads: 'items',
  of: 'parties',
  severity: 'error',
  title: both('Nobody is named to sign', 'Ingen er nævnt som underskriver'),
  why: both(
    'An agreement signed by somebody without authority may bind nobody.',
    'En aftale, der er underskrevet af en person uden fuldmagt, forpligter måske ingen.',
  ),
  advice: both(
    'Name who signs, with the title and the authority to bind the party.',
    'Angiv, hvem der skriver under, med titel og bemyndigelse til at forpligte parten.',
  ),
  examples: {
    fails: both('An empty signature block', 'En tom underskriftsblok'),
    passes: both('Jane Doe, CFO, authorised to sign', 'Jane Doe, økonomidirektør, tegningsberettiget'),
  },
  find: ({ id, role, signatories }, agreement) => {
    if ((role !== 'provider' && role !== 'customer') || agreement.legalForce === 'providerPolicy') return [];
    if (agreement.omissions.some(({ component }) => component === 'signatures')) return [];
    const name = namesOf(agreement, id);
    if (signatories.length === 0) {
      const message = both(
        `Nobody is named who signs for ${name.en}.`,
        `Ingen er nævnt som underskriver for ${name.da}.`,
      );
      const path = join('parties', id, 'signatories');
      return [agreement.type === 'internal' ? { path, message, severity: 'warning' } : { path, message }];
    }
    return signatories.flatMap((one) => {
      const at = (key: string) => join('parties', id, 'signatories', one.id, key);
      if (one.name === undefined) {
        const message = both(`A signatory of ${name.en} has no name.`, `En underskriver for ${name.da} mangler navn.`);
        return [{ path: at('name'), message }];
      }
      if (one.title !== undefined || one.authority !== undefined) return [];
      const message = both(
        `Say with what title or authority ${one.name} signs.`,
        `Angiv, med hvilken titel eller fuldmagt ${one.name} skriver under.`,
      );
      return [{ path: at('title'), severity: 'warning', message }];
    });
  },
};
