import { Box, Button, Menu, MenuItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import { openDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { begin } from './begin.ts';
import { EraseDialog, RenameDialog } from './DraftDialogs.tsx';
import { DraftGrid } from './DraftGrid.tsx';
import { draftTitle } from './draftTitle.ts';
import { deedsOf, type Deed } from './deeds.ts';
import { eraseDrafts, moveDrafts, renameDraft } from './shelfDeeds.ts';
import { everyDraft, type DraftPages, type Wanted } from './useDraftPages.ts';

interface ShelfProps {
  readonly wanted: Wanted;
  readonly pages: DraftPages;
  readonly onWanted: (change: Partial<Wanted>) => void;
}

/** Which drafts a deed is done to, and the name of the first. */
interface Meant {
  readonly drafts: readonly string[];
  readonly name: string;
}

/** The drafts of a shelf, and what can be done to one or to several of them. */
export function Shelf({ wanted, pages, onWanted }: ShelfProps) {
  const words = useWords();
  const own = startWords[useLanguage()];
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ readonly draft: DraftSummary; readonly anchor: HTMLElement } | null>(null);
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const [erasing, setErasing] = useState<Meant | null>(null);
  const { start } = words;
  const { shelf } = wanted;
  const { known } = pages;
  if (known === null) return null;
  const after = async (work: Promise<void>) => {
    setSelected(new Set());
    await work;
    pages.refresh();
  };
  const meant = (draft: DraftSummary): Meant => ({ drafts: [draft.draft], name: draftTitle(draft, start.untitled) });
  const doTo = (deed: Deed, one: DraftSummary | null, { drafts, name }: Meant) => {
    setMenu(null);
    if (deed === 'open' && one !== null) void openDraft(one.draft);
    else if (deed === 'rename') setRenaming(one);
    else if (deed === 'duplicate' && one !== null) void begin({ kind: 'copy', draft: one.draft });
    else if (deed === 'archive') void after(moveDrafts('archived', drafts, name));
    else if (deed === 'unarchive') void after(moveDrafts('unarchived', drafts, name));
    else if (deed === 'remove') void after(moveDrafts('removed', drafts, name));
    else if (deed === 'restore') void after(moveDrafts('restored', drafts, name));
    else if (deed === 'erase') setErasing({ drafts, name });
  };
  const several = (ids: ReadonlySet<string>): Meant => {
    const only = ids.size === 1 ? pages.drafts().find(({ draft }) => ids.has(draft)) : undefined;
    return only === undefined ? { drafts: [...ids], name: '' } : meant(only);
  };
  const isFiltered = wanted.search !== '' || wanted.types.length > 0 || wanted.states.length > 0;
  return (
    <>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', minHeight: 40 }}>
        <Typography variant="body2" color="textSecondary" role="status">
          {selected.size > 0 ? own.selected(selected.size) : own.agreements(known.total)}
        </Typography>
        {selected.size === 0
          ? null
          : deedsOf(shelf, 'several').map((deed) => (
              <Button key={deed} size="small" onClick={() => doTo(deed, null, several(selected))}>
                {start[deed]}
              </Button>
            ))}
        {selected.size === 0 ? null : (
          <Button size="small" onClick={() => setSelected(new Set())}>
            {own.endSelection}
          </Button>
        )}
      </Stack>
      {known.total === 0 ? (
        <Box sx={{ py: 4, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ mb: 1 }}>{isFiltered ? start.nothingFound : own.emptyShelves[shelf]}</Typography>
          {isFiltered ? (
            <Button size="small" onClick={() => onWanted({ search: '', types: [], states: [] })}>
              {own.clearSearch}
            </Button>
          ) : null}
        </Box>
      ) : (
        <DraftGrid
          pages={pages}
          total={known.total}
          search={wanted.search}
          selected={selected}
          onSelected={setSelected}
          onSelectAll={() => void everyDraft(wanted).then((every) => setSelected(new Set(every)))}
          onOpen={(draft) => {
            if (shelf === 'bin') setSelected(new Set([draft.draft]));
            else void openDraft(draft.draft);
          }}
          onMenu={(draft, anchor) => setMenu({ draft, anchor })}
          onRename={(draft) => {
            if (shelf !== 'bin') setRenaming(draft);
          }}
          onDelete={(draft) =>
            doTo(shelf === 'bin' ? 'erase' : 'remove', null, selected.size > 0 ? several(selected) : meant(draft))
          }
        />
      )}
      <Menu open={menu !== null} anchorEl={menu?.anchor ?? null} onClose={() => setMenu(null)}>
        {deedsOf(shelf, 'one').map((deed) => (
          <MenuItem key={deed} onClick={() => (menu === null ? undefined : doTo(deed, menu.draft, meant(menu.draft)))}>
            {start[deed]}
          </MenuItem>
        ))}
      </Menu>
      {renaming === null ? null : (
        <RenameDialog
          title={draftTitle(renaming, start.untitled)}
          onClose={() => setRenaming(null)}
          onName={(name) => void after(renameDraft(renaming, name))}
        />
      )}
      {erasing === null ? null : (
        <EraseDialog
          question={erasing.drafts.length === 1 ? start.eraseAsks(erasing.name) : own.eraseMany(erasing.drafts.length)}
          onClose={() => setErasing(null)}
          onErase={() => void after(eraseDrafts(erasing.drafts))}
        />
      )}
    </>
  );
}
