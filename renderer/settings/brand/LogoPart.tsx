import { Alert, Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import { LONGEST, type BrandLogo } from '#core/brand/brand.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { OneOf } from '#renderer/export/OneOf.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { OnOff } from '#renderer/settings/Setting.tsx';
import { BrandText } from './BrandText.tsx';
import type { BrandPartProps } from './brandPart.ts';
import { drawLogo } from './drawLogo.ts';
import { PartFrame } from './PartFrame.tsx';

/** Below this height a logo is printed smaller than its room, or its pixels show. */
const FEW_PIXELS = 85;

const PLACED = { alt: { en: '', da: '' }, side: 'left', onEveryPage: true } as const;

/** The logo: chosen, seen, placed and said. */
export function LogoPart({ look, faults, onLook }: BrandPartProps) {
  const all = useWords();
  const words = brandWords[useLanguage()];
  const [problem, setProblem] = useState<DesktopProblem | 'cannotDraw' | null>(null);
  const { logo } = look;
  const change = (changed: Partial<BrandLogo>) =>
    onLook({ ...look, logo: logo === null ? null : { ...logo, ...changed } });
  const choose = async () => {
    setProblem(null);
    const chosen = await desktop().ask.chooseLogo({});
    if (!chosen.ok) return setProblem(chosen.problem.kind === 'cancelled' ? null : chosen.problem);
    const png = await drawLogo(chosen.value);
    if (png === null) return setProblem('cannotDraw');
    onLook({ ...look, logo: { ...PLACED, ...logo, png } });
  };
  return (
    <PartFrame title={words.logo} about={words.logoAbout}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Button variant="outlined" onClick={() => void choose()}>
          {logo === null ? words.chooseLogo : words.changeLogo}
        </Button>
        {logo === null ? null : <Button onClick={() => onLook({ ...look, logo: null })}>{words.removeLogo}</Button>}
      </Stack>
      {problem === null ? null : (
        <Alert severity="error">{problem === 'cannotDraw' ? words.cannotDraw : problemText(problem, all)}</Alert>
      )}
      {logo === null ? null : (
        <>
          <LogoPicture png={logo.png} />
          <OneOf
            label={words.side}
            value={logo.side}
            options={{ left: words.left, right: words.right }}
            onChoose={(side) => change({ side: side === 'right' ? 'right' : 'left' })}
          />
          <Box>
            <OnOff
              label={words.onEveryPage}
              isOn={logo.onEveryPage}
              onChange={(onEveryPage) => change({ onEveryPage })}
            />
          </Box>
          {LANGUAGES.map((language) => (
            <BrandText
              key={language}
              id={`brand-alt-${language}`}
              label={`${words.alt} (${all.languages[language]})`}
              about={language === LANGUAGES.at(-1) ? words.altAbout : undefined}
              text={logo.alt[language]}
              longest={LONGEST.alt}
              language={language}
              fault={faults.get(`logo/alt/${language}`)}
              onText={(text) => change({ alt: { ...logo.alt, [language]: text } })}
            />
          ))}
        </>
      )}
    </PartFrame>
  );
}

/** On white, as on paper, in the dark theme, too. */
function LogoPicture({ png }: { readonly png: string }) {
  const words = brandWords[useLanguage()];
  const [isCoarse, setCoarse] = useState(false);
  return (
    <>
      <Box
        sx={{
          bgcolor: '#fff',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          p: 1.5,
          width: 'fit-content',
          maxWidth: '100%',
        }}
      >
        <img
          src={`data:image/png;base64,${png}`}
          alt={words.logoShown}
          style={{ display: 'block', maxWidth: '100%', maxHeight: 80 }}
          onLoad={({ currentTarget }) =>
            setCoarse(currentTarget.naturalHeight < FEW_PIXELS && currentTarget.naturalWidth < 3.5 * FEW_PIXELS)
          }
        />
      </Box>
      {isCoarse ? <Alert severity="info">{words.coarse}</Alert> : null}
    </>
  );
}
