import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { OwnTemplateSummary, OwnTemplateVersion } from '#core/bridge/ownTemplates.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { Setting } from '#renderer/settings/Setting.tsx';
import { showNewAgreement } from '#renderer/state/newAgreement.ts';
import { showShare } from '#renderer/state/sharing.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { useContractNames } from './useContractNames.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';

interface OwnTemplateDetailProps {
  readonly template: OwnTemplateSummary;
  readonly isDeleted: boolean;
  readonly onClose: () => void;
  /** Shows what came of it. */
  readonly onChange: (work: Promise<Outcome<unknown, DesktopProblem>>) => Promise<boolean>;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** One template: its name and description to be changed, what it begins, and how it became what it is. */
export function OwnTemplateDetail({
  template: { template, name, description, type, contract, version, savedAt },
  isDeleted,
  onClose,
  onChange,
  onRemove,
  onRestore,
  onErase,
}: OwnTemplateDetailProps) {
  const language = useLanguage();
  const words = ownTemplateWords[language];
  const { types } = useWords();
  const contractName = useContractNames()(contract);
  const [about, setAbout] = useState({ name, description });
  const isChanged = about.name.trim() !== name || about.description.trim() !== description;
  const describe = () =>
    desktop().ask.describeOwnTemplate({
      template,
      name: about.name.trim(),
      description: about.description.trim(),
    });
  const begin = () => {
    onClose();
    showNewAgreement('template', template);
  };
  return (
    <Box component="article" aria-label={name} tabIndex={0} sx={{ overflow: 'auto', p: 3, outlineOffset: -2 }}>
      <Stack spacing={2}>
        <Setting id="own-template-name" label={words.name}>
          <TextField
            id="own-template-name"
            fullWidth
            size="small"
            disabled={isDeleted}
            value={about.name}
            onChange={({ target }) => setAbout({ ...about, name: target.value })}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </Setting>
        <Setting id="own-template-description" label={words.description} about={words.descriptionAbout}>
          <TextField
            id="own-template-description"
            fullWidth
            multiline
            maxRows={5}
            size="small"
            disabled={isDeleted}
            value={about.description}
            onChange={({ target }) => setAbout({ ...about, description: target.value })}
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
        </Setting>
        {isChanged && !isDeleted ? (
          <Box>
            <Button variant="outlined" disabled={about.name.trim() === ''} onClick={() => void onChange(describe())}>
              {words.saveChanges}
            </Button>
          </Box>
        ) : null}
        <Typography variant="body2" color="textSecondary">
          {[
            types[type],
            contractName === null ? words.noContract : words.contract(contractName),
            words.savedOn(version, dateAndTime(savedAt, language)),
          ].join(' · ')}
        </Typography>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {isDeleted ? (
            <>
              <Button variant="outlined" onClick={onRestore}>
                {words.restore}
              </Button>
              <Button onClick={onErase}>{words.erase}</Button>
            </>
          ) : (
            <>
              <Button variant="contained" onClick={begin}>
                {words.begin}
              </Button>
              <Button aria-haspopup="dialog" onClick={() => showShare(template)}>
                {sharingWords[language].saveThis}
              </Button>
              <Button onClick={onRemove}>{words.remove}</Button>
            </>
          )}
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {words.draftsStay}
        </Typography>
        {isDeleted ? null : (
          <Versions
            template={template}
            newest={version}
            onRestore={(one) => void onChange(desktop().ask.restoreOwnTemplate({ template, version: one }))}
          />
        )}
      </Stack>
    </Box>
  );
}

interface VersionsProps {
  readonly template: string;
  readonly newest: number;
  readonly onRestore: (version: number) => void;
}

function Versions({ template, newest, onRestore }: VersionsProps) {
  const language = useLanguage();
  const words = ownTemplateWords[language];
  const [versions, setVersions] = useState<readonly OwnTemplateVersion[]>([]);
  useEffect(() => {
    void desktop()
      .ask.listOwnTemplateVersions({ template })
      .then((listed) => (listed.ok ? setVersions(listed.value) : showProblem(listed.problem)));
  }, [template]);
  if (versions.length < 2) return null;
  return (
    <Box component="section" aria-label={words.versions}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {words.versions}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map(({ version, name, savedAt }) => (
          <Stack
            key={version}
            component="li"
            direction="row"
            spacing={1}
            sx={{ alignItems: 'center', minHeight: 34, borderBottom: 1, borderColor: 'divider' }}
          >
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {words.version(version)}
              <Typography component="span" variant="body2" color="textSecondary">
                {` · ${name} · ${dateAndTime(savedAt, language)}`}
              </Typography>
            </Typography>
            {version === newest ? null : (
              <Button size="small" aria-label={words.restoreVersion(version)} onClick={() => onRestore(version)}>
                {words.restore}
              </Button>
            )}
          </Stack>
        ))}
      </Box>
    </Box>
  );
}
