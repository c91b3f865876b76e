import { Box, IconButton, Stack, Typography } from '@mui/material';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/Delete';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { dutySchema, type Duty } from '#core/agreement/duty.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { moveItem, removeItem } from '#core/editing/items.ts';
import { Fields } from '#renderer/forms/Part.tsx';
import { GridName } from '#renderer/forms/grid/GridName.tsx';
import { useQuestion } from '#renderer/forms/useSlot.ts';
import { useStaysInPlace } from '#renderer/forms/useStaysInPlace.ts';
import { change, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { raciWords } from '#renderer/words/raciWords.ts';
import { dutyFaults } from './dutyFaults.ts';
import { RaciCell } from './RaciCell.tsx';
import { useDutySummary } from './useDutySummary.ts';

export interface ShownRole {
  readonly id: string;
  readonly name: string;
}

interface RaciRowProps {
  readonly id: string;
  readonly place: { readonly row: number; readonly last: number };
  readonly roles: readonly ShownRole[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A duty: its name, its parts by role, what it comes to in words, and, opened, every question about it. */
export function RaciRow({ id, place, roles, isOpen, onToggle }: RaciRowProps) {
  const language = useLanguage();
  const say = raciWords[language];
  const { forms } = useWords();
  const at = `duties/${id}`;
  const question = useQuestion(at);
  const { element: toggle, press } = useStaysInPlace<HTMLButtonElement>();
  const customer = useAgreement(({ parties }) => parties.find(({ role }) => role === 'customer')?.id);
  const parsed = dutySchema.safeParse(question?.value);
  const duty: Duty = parsed.success ? parsed.data : { id, assignments: [] };
  const summary = useDutySummary(duty);
  if (question === null) return null;
  const name = duty.name?.[language] ?? duty.name?.en ?? duty.name?.da ?? forms.noName(place.row + 1);
  const faults = dutyFaults(duty, customer, roles.length > 0);
  const put = (role: string, as: Duty['assignments'][number]['as'] | null) =>
    change({ kind: 'answer', pattern: 'duties/*/assignments' }, null, (draft) => {
      const others = duty.assignments.filter((one) => one.role !== role);
      const next = as === null ? others : [...others, { role, as }];
      const order = roles.map((one) => one.id);
      return setAnswer(
        draft,
        `${at}/assignments`,
        next.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
      );
    });
  const move = (to: number) =>
    change({ kind: 'move', pattern: 'duties' }, null, (draft) => moveItem(draft, 'duties', place.row, to));
  return (
    <>
      <Box component="tr" sx={{ '& > *': { borderBottom: isOpen ? '0 !important' : undefined } }}>
        <Box
          component="th"
          scope="row"
          sx={{ fontWeight: 400, textAlign: 'left', width: '100%', minWidth: 150, verticalAlign: 'top' }}
        >
          <Stack direction="row" sx={{ alignItems: 'flex-start', py: 0.5 }}>
            <IconButton
              ref={toggle}
              size="small"
              aria-expanded={isOpen}
              aria-label={isOpen ? say.close(name) : say.open(name)}
              onClick={() => {
                press();
                onToggle();
              }}
              sx={{ p: 0.25, mr: 0.25 }}
            >
              {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
            </IconButton>
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <GridName at={`${at}/name`} label={say.nameOf(place.row + 1)} isQuiet />
              <Typography variant="body2" color="textSecondary" sx={{ lineHeight: 1.35 }}>
                {summary}
              </Typography>
              {faults.map((fault) => (
                <Stack key={fault} direction="row" spacing={0.5} sx={{ color: 'warning.main' }}>
                  <WarningAmberIcon sx={{ fontSize: 15 }} aria-hidden />
                  <Typography variant="body2" sx={{ lineHeight: 1.35 }}>
                    {say[fault]}
                  </Typography>
                </Stack>
              ))}
            </Box>
          </Stack>
        </Box>
        {roles.map((role, column) => (
          <RaciCell
            key={role.id}
            place={{ row: place.row, column }}
            label={say.cell(name, role.name)}
            as={duty.assignments.find((one) => one.role === role.id)?.as ?? null}
            onChoose={(as) => put(role.id, as)}
          />
        ))}
      </Box>
      {isOpen ? (
        <tr>
          <Box component="td" colSpan={roles.length + 1}>
            <Stack direction="row" sx={{ mt: 0.5 }}>
              <RowButton label={say.up(name)} isOff={place.row === 0} onClick={() => move(place.row - 1)}>
                <ArrowUpwardIcon fontSize="small" />
              </RowButton>
              <RowButton label={say.down(name)} isOff={place.row === place.last} onClick={() => move(place.row + 1)}>
                <ArrowDownwardIcon fontSize="small" />
              </RowButton>
              <RowButton
                label={say.remove(name)}
                isOff={false}
                onClick={() => change({ kind: 'remove', pattern: 'duties' }, null, (draft) => removeItem(draft, at))}
              >
                <DeleteIcon fontSize="small" />
              </RowButton>
            </Stack>
            {/* Its questions take the width of the table and never widen it. */}
            <Box sx={{ contain: 'inline-size', pl: 2, py: 1.5, ml: 1, mb: 1, borderLeft: 1, borderColor: 'divider' }}>
              <Fields slot={question.slot} />
            </Box>
          </Box>
        </tr>
      ) : null}
    </>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function RowButton({ label, isOff, onClick, children }: RowButtonProps) {
  return (
    <IconButton size="small" aria-label={label} disabled={isOff} onClick={onClick}>
      {children}
    </IconButton>
  );
}
