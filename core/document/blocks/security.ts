import { join } from '#core/agreement/path.ts';
import type { Security } from '#core/agreement/security.ts';
import type { Inline } from '#core/document/document.ts';
import { value } from '#core/document/inline.ts';
import { capitalised, joined, withoutStop } from '#core/document/sentence.ts';
import {
  showChoice,
  showDate,
  showDeadline,
  showDuration,
  showLink,
  showText,
  showWording,
} from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraphs, tableOf } from './composed.ts';
import { quoted } from './linkedNames.ts';
import { forceOf, receivingParty } from './agreementForce.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';

/** Controls, certificates, notice of incidents, where data are and who processes them. */
export const securityControls: BlockWriter = (writing) => {
  const { security } = writing.agreement;
  if (security === undefined) return [];
  return [
    ...controls(writing, security),
    ...paragraphs('security', {
      ...Object.fromEntries(security.certificates.map((one) => [`certificate-${one.id}`, certificate(writing, one)])),
      incidents: incidentNotice(writing, security),
      data: joined(dataLocations(writing, security), subProcessors(writing, security)),
      'personal-data': personalData(writing, security),
    }),
  ];
};

function controls(writing: Writing, security: Security): readonly ComposedBlock[] {
  if (security.controls.length === 0) return [];
  const words = writing.words.security.controls;
  const items = security.controls.map((control) => {
    const at = join('security', 'controls', control.id);
    const duty = withoutStop(showWording(writing, join(at, 'text'), control.text));
    if (control.standard === undefined) return { id: `control-${control.id}`, content: duty };
    const standard = showText(writing, join(at, 'standard'), control.standard);
    return { id: `control-${control.id}`, content: words.byStandard(duty, standard) };
  });
  return [introduction('security-controls', words.introduction(partyInRole(writing, 'provider'))), ...lettered(items)];
}

function certificate(writing: Writing, one: Security['certificates'][number]): readonly Inline[] {
  const at = (field: string) => join('security', 'certificates', one.id, field);
  return writing.words.security.controls.certificate({
    provider: partyInRole(writing, 'provider'),
    name: showText(writing, at('name'), one.name),
    scope: one.scope === undefined ? null : withoutStop(showWording(writing, at('scope'), one.scope)),
    until: one.validUntil === undefined ? null : showDate(writing, at('validUntil'), one.validUntil),
  });
}

function incidentNotice(writing: Writing, security: Security): readonly Inline[] | null {
  if (security.incidentNotice === undefined) return null;
  const words = writing.words.security.controls;
  const { incidentContact: contact, incidentContent: content } = security;
  return joined(
    words.incidentNotice({
      provider: partyInRole(writing, 'provider'),
      customer: receivingParty(writing),
      deadline: showDeadline(writing, 'security/incidentNotice', security.incidentNotice),
      contact: contact === undefined ? null : showText(writing, 'security/incidentContact', contact),
    }),
    content ? words.incidentContent(withoutStop(showWording(writing, 'security/incidentContent', content))) : null,
  );
}

function dataLocations(writing: Writing, security: Security): readonly Inline[] | null {
  if (security.dataLocations === undefined) return null;
  const places = withoutStop(showWording(writing, 'security/dataLocations', security.dataLocations));
  return writing.words.security.controls.dataLocations(partyInRole(writing, 'provider'), places);
}

function subProcessors(writing: Writing, security: Security): readonly Inline[] | null {
  if (security.subProcessorNotice === undefined) return null;
  return writing.words.security.controls.subProcessors(
    partyInRole(writing, 'provider'),
    receivingParty(writing),
    showDuration(writing, 'security/subProcessorNotice', security.subProcessorNotice),
  );
}

function personalData(writing: Writing, security: Security): readonly Inline[] | null {
  if (security.personalData === undefined) return null;
  const words = writing.words.security.controls;
  const provider = partyInRole(writing, 'provider');
  if (!security.personalData) return words.noPersonalData(provider, receivingParty(writing));
  const document = quoted(
    writing,
    showLink(writing, 'security/dataProcessingAgreement', security.dataProcessingAgreement),
  );
  return words.personalData(provider, receivingParty(writing), document);
}

const patchTimeAt = (id: string, field: string) => join('security', 'patchTimes', id, field);

/** How soon vulnerabilities are closed. */
export const patchTimes: BlockWriter = (writing) => {
  const times = writing.agreement.security?.patchTimes ?? [];
  if (times.length === 0) return [];
  const words = writing.words.security.patchTimes;
  const table = tableOf<Security['patchTimes'][number]>({
    id: 'patch-times',
    summary: words.summary,
    rows: times,
    rowId: (time) => time.id,
    columns: [
      {
        heading: words.severity,
        width: 50,
        always: true,
        cell: (time) => [capitalised(showChoice(writing, patchTimeAt(time.id, 'severity'), 'severity', time.severity))],
      },
      {
        heading: words.within,
        width: 50,
        always: true,
        cell: (time) => [showDuration(writing, patchTimeAt(time.id, 'within'), time.within)],
      },
    ],
  });
  return [introduction('patch-times-introduction', words.introduction(partyInRole(writing, 'provider'))), ...table];
};

const auditAt = (field: string) => join('security', 'audit', field);

/** The customer's right to see for itself; within one organisation nothing is said about its cost. */
export const audit: BlockWriter = (writing) => {
  const right = writing.agreement.security?.audit;
  if (right === undefined) return [];
  const words = writing.words.security.audit;
  const provider = partyInRole(writing, 'provider');
  const customer = receivingParty(writing);
  return paragraphs('audit', {
    right: joined(
      words.right({
        customer,
        provider,
        providers: partyInRole(writing, 'provider', 'genitive'),
        often: right.frequency ? [value(auditAt('frequency'), writing.words.forms.frequency(right.frequency))] : null,
        notice: right.notice ? showDuration(writing, auditAt('notice'), right.notice) : null,
      }),
      right.costBorneBy && forceOf(writing.agreement) === 'contract'
        ? words.cost(linkedParty(writing, auditAt('costBorneBy'), right.costBorneBy))
        : null,
    ),
    report: right.assuranceReport
      ? words.report(provider, customer, showText(writing, auditAt('assuranceReport'), right.assuranceReport))
      : null,
  });
};
