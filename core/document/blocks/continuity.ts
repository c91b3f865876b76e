import type { Continuity } from '#core/agreement/continuity.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { phrase, text, value } from '#core/document/inline.ts';
import { capitalised, joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { showCount, showDeadline, showDuration, showWording, showYesNo } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, paragraphs, tableOf } from './composed.ts';
import { linkedNames } from './linkedNames.ts';
import { receivingParty } from './agreementForce.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';
import { roleTerm, roleWithin } from './roleTerm.ts';

type Plan = Continuity['plans'][number];
type Backup = Continuity['backups'][number];
type Test = Continuity['tests'][number];

/** What a disaster is, who declares it, and how fast and how far back services come back. */
export const recovery: BlockWriter = (writing) => {
  const { continuity } = writing.agreement;
  if (continuity === undefined) return [];
  const words = writing.words.continuity.recovery;
  const { excludedFromAvailability: excluded } = continuity;
  const isDefined = writing.templateTerms.some(({ id }) => id === 'disaster');
  const says = isDefined ? words.criteria : words.disaster;
  return [
    ...paragraphs('recovery', {
      disaster: joined(
        continuity.disaster
          ? says(withoutStop(showWording(writing, 'continuity/disaster', continuity.disaster)))
          : null,
        declaration(writing, continuity),
      ),
    }),
    ...objectives(writing, continuity),
    ...paragraphs('recovery', {
      from: from(writing, continuity),
      availability: excluded === undefined ? null : excluded ? words.excluded : words.included,
      communication: continuity.communication
        ? sentence(showWording(writing, 'continuity/communication', continuity.communication))
        : null,
    }),
  ];
};

function declaration(writing: Writing, continuity: Continuity): readonly Inline[] | null {
  if (continuity.declaredBy === undefined && continuity.declarer === undefined) return null;
  const { declarer, declareWithin } = continuity;
  const role = writing.agreement.roles.find(({ id }) => id === declarer);
  const isOwnRole = role?.party !== undefined && (continuity.declaredBy ?? role.party) === role.party;
  return writing.words.continuity.recovery.declared({
    by: isOwnRole
      ? roleTerm(writing, 'continuity/declarer', role.id)
      : linkedParty(writing, 'continuity/declaredBy', continuity.declaredBy),
    role: declarer === undefined || isOwnRole ? null : roleWithin(writing, 'continuity/declarer', declarer),
    within: declareWithin === undefined ? null : showDuration(writing, 'continuity/declareWithin', declareWithin),
  });
}

function objectives(writing: Writing, { plans }: Continuity): readonly ComposedBlock[] {
  if (plans.length === 0) return [];
  const words = writing.words.continuity.recovery;
  const at = (plan: Plan, field: string) => join('continuity', 'plans', plan.id, field);
  const table = tableOf<Plan>({
    id: 'recovery-objectives',
    summary: words.summary,
    rows: plans,
    rowId: (plan) => plan.id,
    columns: [
      {
        heading: words.services,
        width: 44,
        always: true,
        cell: (plan) => [servicesOf(writing, at(plan, 'services'), plan.services)],
      },
      {
        heading: words.rto,
        width: 28,
        always: true,
        cell: (plan) => [showDuration(writing, at(plan, 'rto'), plan.rto)],
      },
      {
        heading: words.rpo,
        width: 28,
        cell: (plan) => (plan.rpo === undefined ? [] : [showDuration(writing, at(plan, 'rpo'), plan.rpo)]),
      },
    ],
  });
  return [introduction('recovery-introduction', words.introduction(partyInRole(writing, 'provider'))), ...table];
}

/** What the recovery time runs from, when it is the same for every service. */
function from(writing: Writing, { plans }: Continuity): readonly Inline[] | null {
  const starts = [...new Set(plans.map((plan) => plan.rtoFrom))];
  const [start] = starts;
  return starts.length === 1 && start !== undefined ? writing.words.continuity.recovery.from[start] : null;
}

/** What is copied, how often, for how long and where. */
export const backups: BlockWriter = (writing) => {
  const made = writing.agreement.continuity?.backups ?? [];
  if (made.length === 0) return [];
  const words = writing.words.continuity.backups;
  const at = (backup: Backup, field: string) => join('continuity', 'backups', backup.id, field);
  const table = tableOf<Backup>({
    id: 'backups',
    summary: words.summary,
    rows: made,
    rowId: (backup) => backup.id,
    columns: [
      {
        heading: words.what,
        width: 22,
        always: true,
        cell: (b) => [capitalised(showWording(writing, at(b, 'what'), b.what))],
      },
      { heading: words.services, width: 20, cell: (b) => [servicesOf(writing, at(b, 'services'), b.services)] },
      {
        heading: words.interval,
        width: 16,
        always: true,
        cell: (b) => [capitalised(every(writing, at(b, 'interval'), b))],
      },
      { heading: words.retention, width: 14, cell: (b) => [showDuration(writing, at(b, 'retention'), b.retention)] },
      {
        heading: words.location,
        width: 16,
        cell: (b) =>
          b.location === undefined ? [] : [capitalised(showWording(writing, at(b, 'location'), b.location))],
      },
      {
        heading: words.encrypted,
        width: 12,
        cell: (b) =>
          b.encrypted === undefined ? [] : [capitalised(showYesNo(writing, at(b, 'encrypted'), b.encrypted))],
      },
    ],
  });
  return [introduction('backups-introduction', words.introduction(partyInRole(writing, 'provider'))), ...table];
};

/** How it is shown that recovery works. */
export const continuityTests: BlockWriter = (writing) => {
  const tests = writing.agreement.continuity?.tests ?? [];
  return paragraphs('test', Object.fromEntries(tests.map((test) => [test.id, testOf(writing, test)])));
};

function testOf(writing: Writing, test: Test): readonly Inline[] | null {
  const words = writing.words.continuity.tests;
  const at = (field: string) => join('continuity', 'tests', test.id, field);
  const provider = partyInRole(writing, 'provider');
  const customer = receivingParty(writing);
  const often = test.frequency
    ? [value(at('frequency'), writing.words.forms.frequency(test.frequency))]
    : showCount(writing, at('frequency'), undefined);
  return joined(
    words.test[test.kind](provider, often),
    test.report ? words.report(provider, customer, showDeadline(writing, at('report'), test.report)) : null,
    test.customerMayAttend ? words.attend(customer) : null,
  );
}

function every(writing: Writing, path: string, { interval }: Backup): readonly Inline[] {
  if (interval === undefined) return showDuration(writing, path, undefined);
  return [value(path, writing.words.forms.every(interval.amount, interval.unit))];
}

function servicesOf(writing: Writing, path: string, ids: readonly string[]): readonly Inline[] {
  if (ids.length === 0) return phrase(text(writing.words.continuity.recovery.allServices));
  return linkedNames(writing, path, ids);
}
