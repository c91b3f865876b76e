import { line } from '#core/document/inline.ts';
import type { Force } from '#core/document/words/frame.ts';
import type { Manner } from '#core/document/words/manner.ts';
import type { ResponsibilityWords } from '#core/document/words/responsibilities.ts';
import { frame } from './frame.ts';

const duties = (shall: string, force: Force): ResponsibilityWords['duties'] => ({
  introduction: (party) => line`${party} ${shall}:`,
  single: (party, duty) => line`${party} ${shall} ${duty}`,
  levels: {
    affected: 'de berørte Servicemål',
    of: (metrics, isOne) => line`${isOne ? 'Servicemålet' : 'Servicemålene'} for ${metrics}`,
  },
  effect: {
    pauseClock: (party, levels) =>
      line`Sker det ikke, står tiden stille for ${levels.words}, indtil ${party} har opfyldt forpligtelsen.`,
    excludeTime: (party, levels) =>
      line`Sker det ikke, regnes tiden, indtil ${party} har opfyldt forpligtelsen, ikke med i opgørelsen af ${levels.words}.`,
    suspendTarget: (party, levels) =>
      line`Sker det ikke, gælder ${levels.words} ikke, før ${party} har opfyldt forpligtelsen.`,
    voidRemedy: (_party, levels) =>
      line`Sker det ikke, får en manglende opfyldelse af ${levels.words}, der skyldes dette, ingen af de følger, der er fastsat i Aftalen.`,
    charge: (party) =>
      force === 'contract'
        ? line`Sker det ikke, ${shall} ${party} betale for det merarbejde, der følger heraf.`
        : line`Sker det ikke, påhviler det merarbejde, der følger heraf, ${party}.`,
    breach: (party) => line`Sker det ikke, har ${party} misligholdt Aftalen.`,
    none: () => line`Sker det ikke, har det ingen betydning for Servicemålene.`,
  },
  ownEffect: (_party, effect) => line`Sker det ikke, gælder følgende: ${effect}.`,
});

const raci: ResponsibilityWords['raci'] = {
  summary: 'Opgaver og de roller, der udfører dem, er ansvarlige for dem, høres eller orienteres',
  introduction: line`For hver opgave viser tabellen, hvilken rolle der udfører den (R), hvilken rolle der er ansvarlig for den (A), hvilke roller der høres, før den udføres (C), og hvilke roller der orienteres om den (I). A/R betyder, at rollen både er ansvarlig for opgaven og udfører den.`,
  duty: 'Opgave',
  letters: { responsible: 'R', accountable: 'A', accountableAndResponsible: 'A/R', consulted: 'C', informed: 'I' },
};

export function responsibilitiesIn({ force }: Manner): ResponsibilityWords {
  return {
    duties: duties(frame.shall, force),
    raci,
  };
}
