import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import { PointsLeft } from './PointsLeft.tsx';

interface TakenNumberProps {
  readonly agreement: Agreement;
  /** Somebody goes to the question: the dialog must make room. */
  readonly onLeave: () => void;
}

/** That a final version has the number already and says something else; nobody is kept from making two of one number. */
export function TakenNumber({ agreement, onLeave }: TakenNumberProps) {
  const language = useLanguage();
  const words = exportWords[language];
  const taken = useTakenNumber(agreement);
  if (taken === null) return null;
  const points = [{ key: 'version', path: 'version', text: words.takenMend }];
  return (
    <Alert severity="warning">
      {words.takenTitle(taken.number, dateAndTime(taken.madeAt, language))}
      <PointsLeft points={points} most={1} onLeave={onLeave} />
    </Alert>
  );
}

function useTakenNumber(agreement: Agreement): VersionSummary | null {
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const [taken, setTaken] = useState<VersionSummary | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void otherOfNumber(draft, agreement).then((found) => (isCurrent ? setTaken(found) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [draft, agreement]);
  return taken;
}

async function otherOfNumber(draft: string, agreement: Agreement): Promise<VersionSummary | null> {
  if ((agreement.version ?? '') === '') return null;
  const listed = await desktop().ask.listVersions({ draft });
  const versions = listed.ok ? listed.value : [];
  const [newest] = versions.filter(({ kind, number }) => kind === 'final' && number === agreement.version);
  if (newest === undefined) return null;
  const read = await desktop().ask.readVersion({ version: newest.version });
  const isSame = read.ok && serialiseAgreement(read.value.agreement) === serialiseAgreement(agreement);
  return isSame ? null : newest;
}
