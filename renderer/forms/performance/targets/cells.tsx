import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { useFocusFor } from '#renderer/forms/Field.tsx';
import { CellBox } from '#renderer/forms/table/cellInput.ts';
import { wrappedChoice } from '#renderer/forms/table/wrappedChoice.ts';
import { showInContract } from '#renderer/preview/showInContract.ts';

/** A cell of a table that answers one question: found when somebody goes to it, shown in the contract when one is in it. */
export function Cell({ path, children }: { readonly path: Path; readonly children: ReactNode }) {
  const box = useFocusFor(path);
  return (
    <Box ref={box} data-path={path} onFocus={() => showInContract(path)}>
      {children}
    </Box>
  );
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly SelectGroup[];
  /** The words for no answer, if there may be none. */
  readonly none?: string;
  readonly onChoose: (value: string) => void;
}

/** A list box of a cell; groups without a name are not set apart. */
export function CellSelect({ label, value, groups, none, onChoose }: SelectProps) {
  const chosen = groups.flatMap(({ options }) => options).find((option) => option.value === value)?.label ?? none;
  return (
    <Box data-chosen={chosen} sx={wrappedChoice('5px 20px 4px 7px')}>
      <CellBox value={value} aria-label={label} onChange={({ target }) => onChoose(target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {groups.map((group) => {
          const options = group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group.label === '' ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
      </CellBox>
    </Box>
  );
}
