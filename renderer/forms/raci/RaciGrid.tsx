import { Box, Button } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useEffect, useRef, useState } from 'react';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { addItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { moveInGrid } from '#renderer/forms/grid/moveInGrid.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { PartHeading } from '#renderer/forms/PartHeading.tsx';
import { useFocus } from '#renderer/state/focus.ts';
import { change, goTo, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { raciWords } from '#renderer/words/raciWords.ts';
import { RaciRow, type ShownRole } from './RaciRow.tsx';

/** Duties × roles: each cell says what part a role has in a duty; a row opens to all that is asked about the duty. */
export function RaciGrid({ question: { slot, value, words } }: ControlProps) {
  const language = useLanguage();
  const say = raciWords[language];
  const { forms } = useWords();
  const agreement = useAgreement((whole) => whole);
  const grid = useRef<HTMLTableElement>(null);
  const [openOne, setOpenOne] = useState<string | null>(null);
  useOpeningFor(slot.path, setOpenOne);
  const duties: readonly unknown[] = Array.isArray(value) ? value : [];
  const roles: readonly ShownRole[] = agreement.roles.map((role, index) => ({
    id: role.id,
    name: itemName(role, language, agreement) ?? forms.noName(index + 1),
  }));
  const add = () => {
    const item = itemOf(slot.bare);
    if (item === undefined) return;
    const fresh = newItem(item, newId);
    change({ kind: 'add', pattern: slot.pattern }, null, (draft) => addItem(draft, slot.path, fresh));
    setOpenOne(String(recordOf(fresh)['id']));
  };
  return (
    <Box component="section" aria-label={words.label} data-path={slot.path}>
      <PartHeading
        label={words.label}
        why={[words.why ?? '', roles.length === 0 ? say.noRoles : say.key].join(' ').trim()}
        pattern={slot.pattern}
      />
      {duties.length === 0 ? null : (
        <Box sx={{ overflowX: 'auto', my: 1, position: 'relative', pr: 8 }}>
          <Box
            component="table"
            ref={grid}
            aria-label={words.label}
            onKeyDown={(event: React.KeyboardEvent) => moveInGrid(event, grid.current)}
            sx={{
              borderCollapse: 'collapse',
              width: '100%',
              '& td, & th': { p: 0, borderBottom: 1, borderColor: 'divider' },
            }}
          >
            <thead>
              <tr>
                <Box component="th" scope="col" sx={{ textAlign: 'left', verticalAlign: 'bottom', fontSize: 13 }}>
                  {say.duty}
                </Box>
                {roles.map(({ id, name }) => (
                  <RoleHead key={id} name={name} />
                ))}
              </tr>
            </thead>
            <tbody>
              {duties.map((duty, index) => {
                const id = String(recordOf(duty)['id']);
                return (
                  <RaciRow
                    key={id}
                    id={id}
                    place={{ row: index, last: duties.length - 1 }}
                    roles={roles}
                    isOpen={openOne === id}
                    onToggle={() => setOpenOne(openOne === id ? null : id)}
                  />
                );
              })}
            </tbody>
          </Box>
        </Box>
      )}
      <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={add}>
        {say.add}
      </Button>
      <Button size="small" onClick={() => goTo('parties', 'roles')} sx={{ ml: 2 }}>
        {say.roles}
      </Button>
    </Box>
  );
}

/** The name of a role leans over its column, so that it is read without turning the head. */
function RoleHead({ name }: { readonly name: string }) {
  return (
    <Box component="th" scope="col" sx={{ height: 108, verticalAlign: 'bottom', fontWeight: 400 }}>
      <Box
        component="span"
        title={name}
        sx={{
          position: 'absolute',
          transformOrigin: '0 100%',
          transform: 'translate(20px, -100%) rotate(-55deg)',
          maxWidth: 124,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          typography: 'body2',
          textAlign: 'left',
        }}
      >
        {name}
      </Box>
    </Box>
  );
}

/** Opens the duty that holds the question somebody asked to go to. */
function useOpeningFor(list: string, open: (segment: string) => void): void {
  const focus = useFocus(({ path }) => path);
  useEffect(() => {
    const segment = focus?.startsWith(`${list}/`) === true ? focus.slice(list.length + 1).split('/')[0] : undefined;
    if (segment !== undefined) open(segment);
  }, [focus, list, open]);
}
