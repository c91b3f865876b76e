import { Box, Typography } from '@mui/material';
import { capitalise } from '#renderer/measured/capitalise.ts';
import { lengthText } from '#renderer/measured/lengthText.ts';
import type { Budgets } from './budgets.ts';
import { basisText, type Speech } from './sentences.ts';
import { MeaningLine } from './MeaningLine.tsx';
import type { RowMeaning } from './useMeanings.ts';

interface MeaningDetailsProps {
  readonly of: RowMeaning;
  readonly isNamed: boolean;
  readonly speech: Speech;
}

/** All there is to say about what a target comes to. */
export function MeaningDetails({ of, isNamed, speech }: MeaningDetailsProps) {
  const { meaning, name } = of;
  const caption = isNamed && name !== '' ? `${speech.say.table}: ${name}` : speech.say.table;
  return (
    <Box sx={{ mb: 0.75 }}>
      <MeaningLine of={of} isNamed={isNamed} speech={speech} />
      {meaning.kind === 'budget' ? <BudgetTable budgets={meaning.budgets} caption={caption} speech={speech} /> : null}
      {meaning.kind === 'due' && meaning.sample !== null ? (
        <Typography variant="body2" color="textSecondary">
          {speech.say.sample(meaning.sample)}
        </Typography>
      ) : null}
    </Box>
  );
}

interface BudgetTableProps {
  readonly budgets: Budgets;
  readonly caption: string;
  readonly speech: Speech;
}

function BudgetTable({ budgets: { usual, others }, caption, speech }: BudgetTableProps) {
  const { say, language } = speech;
  return (
    <Box
      component="table"
      aria-label={caption}
      sx={{ my: 0.5, fontSize: 13, borderCollapse: 'collapse', '& td, & th': { py: 0.25, pr: 2, textAlign: 'left' } }}
    >
      <Box component="thead" sx={{ color: 'text.secondary', '& th': { fontWeight: 400 } }}>
        <tr>
          <th scope="col">{say.basis}</th>
          <th scope="col">{say.downtime}</th>
        </tr>
      </Box>
      <tbody>
        {[usual, ...others].map(({ of, downtime }) => {
          const basis = capitalise(basisText(of, speech), language);
          return (
            <tr key={basis}>
              <td>{basis}</td>
              <Box component="td" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                {lengthText(downtime, language)}
              </Box>
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
}
