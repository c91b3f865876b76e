import { useAgreement } from '#renderer/state/openDraft.ts';
import { useChecks } from '#renderer/state/checks.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { SEVERITIES } from '#core/checks/finding.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { acceptedText } from './acceptedText.ts';
import { placeOf } from './placeOf.ts';

/** All findings on paper, with what was accepted and why. */
export function Report() {
  const language = useLanguage();
  const words = findingWords[language];
  const nameOf = useSectionName();
  const title = useAgreement((agreement) => agreement.title);
  const findings = useChecks((checks) => checks.findings);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const open = findings.filter((finding) => finding.accepted === null);
  const groups = [
    ...SEVERITIES.map((severity) => {
      const these = open.filter((finding) => finding.severity === severity);
      return { name: words.counted[severity](these.length), these };
    }),
    { name: words.accepted, these: accepted },
  ].filter(({ these }) => these.length > 0);
  return (
    <div lang={language}>
      <h1>{words.reportTitle}</h1>
      <p>{title?.[language] ?? title?.en ?? title?.da ?? ''}</p>
      {groups.map(({ name, these }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {these.map((finding, at) => (
              <li key={at}>
                {finding.message[language]}
                <br />
                <small>
                  {[nameOf(sectionOf(finding.path)).name, placeOf(finding, words), finding.rule]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
                {finding.accepted === null ? null : (
                  <>
                    <br />
                    <em>{acceptedText(finding.accepted, language)}</em>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.noAdvice}</p>
    </div>
  );
}
