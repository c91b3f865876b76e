import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const exitMissing: AgreementRule = {
  id: 'exit-missing',
  reads: 'agreement',
  severity: 'warning',
  title: both('What happens to the data at the end?', 'Hvad sker der med data ved ophør?'),
  why: both(
    'Without dates the data come when the provider has time, and stay as long. For data processing services in the EU, Article 25 of the Data Act asks for them.',
    'Uden frister kommer data, når leverandøren har tid, og bliver lige så længe. For databehandlingstjenester i EU kræver dataforordningens artikel 25 dem.',
  ),
  advice: both(
    'Agree by when data are returned, in which format, and when they are deleted.',
    'Aftal, hvornår data udleveres, i hvilket format, og hvornår de slettes.',
  ),
  examples: {
    fails: both('“Data are returned”', '”Data udleveres”'),
    passes: both('As CSV within 30 days, deleted after 60', 'Som CSV inden 30 dage, slettet efter 60'),
  },
  find: ({ term, type, legalForce, clauses }) => {
    const isContract = type !== 'internal' && legalForce !== 'providerPolicy';
    if (!isContract || term === undefined) return [];
    const isClause = clauses.some(
      ({ component, title }) =>
        component === 'term' && /exit|ophør|data/iu.test(`${title?.en ?? ''} ${title?.da ?? ''}`),
    );
    if (isClause) return [];
    if (term.exit === undefined) {
      return [
        {
          path: 'term/exit',
          message: both(
            'It is not said what happens to data and help at the end of the agreement.',
            'Det er ikke angivet, hvad der sker med data og bistand ved aftalens ophør.',
          ),
        },
      ];
    }
    const { dataReturn, deletion } = term.exit;
    return [
      ...(dataReturn === undefined
        ? [
            {
              path: 'term/exit/dataReturn',
              message: both(
                'It is not said by when data are returned.',
                'Det er ikke angivet, hvornår data senest udleveres.',
              ),
            },
          ]
        : []),
      ...(deletion === undefined
        ? [
            {
              path: 'term/exit/deletion',
              message: both('It is not said when data are deleted.', 'Det er ikke angivet, hvornår data slettes.'),
            },
          ]
        : []),
    ];
  },
};
