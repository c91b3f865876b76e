import type { Place } from './person.ts';

/** What the test types; the same figures stand in the file of the case, which was written apart. */
export const SERVICES = [
  ['Amazon EC2', 'Virtual servers, with Elastic IP addresses and the attached accelerators bought with the instance.'],
  ['Amazon EBS', 'Block storage for instances.'],
  ['Amazon ECS', 'Orchestration of containers.'],
  ['AWS Fargate for Amazon ECS and Amazon EKS', "Running of containers without servers of the Customer's own."],
] as const;

const EXCLUSIONS = [
  [
    'Force majeure',
    "causes outside the Provider's reasonable control, force majeure, and internet access beyond the Provider's demarcation point",
  ],
  ['Circumstances on the customer’s side', 'acts and omissions of the Customer or of third parties'],
  ['The customer’s own equipment', 'equipment, software and other technology of the Customer or of third parties'],
  ['Suspension', "suspension or termination of the Customer's rights under the AWS Customer Agreement"],
  ['Exceeded quotas', "failure to follow the Provider's guidance, or use beyond the Customer's quotas"],
] as const;

const OMISSIONS = [
  ['Support and problem management', 'support is bought separately with its own response times'],
  ['Warranties', 'governed by the AWS Customer Agreement'],
  ['Information security', 'governed by the AWS Customer Agreement'],
  ['Continuity and disaster recovery', 'the Customer designs its own continuity across zones and regions'],
  ['Governance', 'the same terms apply to every customer'],
  ['Term and termination', 'governed by the AWS Customer Agreement'],
  ['Disputes and governing law', 'governed by the AWS Customer Agreement'],
  ['Signatures', 'a published policy that is not signed'],
] as const;

export async function frame(page: Place): Promise<void> {
  await page.type({ Version: '2022-05-05', Currency: 'USD' });
  await page.choose({ 'Legal force': 'Policy of the provider', 'Prevailing language': 'English' });
  await page.press('More details');
  const edition = page.within('Which text applies, and changes');
  await edition.choose({
    'Edition that applies': 'The latest published edition',
    'May be changed': 'The provider, at any time',
  });
  await edition.type({ 'Last updated': '2022-05-05' });
  const documents = page.within('Other documents');
  await documents.press('Add a document');
  await documents.paste('Title, row 1', [
    ['the Agreement', 'This Agreement', '', '1'],
    ['AWS Customer Agreement', 'Master agreement', '', '2'],
  ]);
  await documents.press('All about the Agreement');
  await documents.press(/^More details/);
  await documents.type({ 'Prevails on': 'only where the two conflict' });
  await documents.press('Less about the Agreement', 'All about AWS Customer Agreement');
  await documents.press(/^More details/);
  await documents.choose({ 'Part of this agreement': 'Yes', 'Defines terms used here': 'Yes' });
  const omissions = page.within('Left out on purpose');
  await omissions.press('Add a subject that is left out');
  await omissions.paste('Part, row 1', OMISSIONS);
}

export async function parties(page: Place): Promise<void> {
  const list = page.within('Parties');
  await list.open(/^Amazon Web Services/);
  await list.press(/^More details/);
  await list.type({ 'Who is meant': 'the contracting entity named in the AWS Customer Agreement' });
  await list.press('Add a party');
  await list.choose({ 'Role in the agreement': 'Customer' });
  await list.type({ 'Name in each language': 'the holder of the account' });
  await list.press(/^More details/);
  await list.type({ 'Who is meant': 'each account separately' });
}

export async function services(page: Place): Promise<void> {
  const calendars = page.within('Calendars');
  await calendars.press('Add a calendar');
  await calendars.type({ Name: 'Round the clock', 'Time zone': 'UTC' });
  await calendars.within('The week').press('Round the clock');
  await calendars.choose({ 'Public holidays': 'No public holidays' });
  const list = page.within('Services');
  for (const [name, description] of SERVICES) {
    await list.press('Add a service');
    await list.type({ Name: name, Description: description });
    await list.choose({ 'Service hours': 'Round the clock' });
  }
  const dimensions = page.within('What targets vary by');
  await dimensions.press('Add a criterion');
  await dimensions.paste('Dimension, row 1', [['region'], ['instance']]);
}

export async function conditionsAndExclusions(page: Place): Promise<void> {
  const conditions = page.within('Conditions');
  await conditions.press('Add a condition');
  await conditions.paste('Kind, row 1', [
    [
      'Deployment',
      'All running instances or tasks are deployed at the same time in several availability zones of the region',
    ],
    [
      'Deployment',
      'Where a region has only one availability zone, the instances or tasks are deployed in several regions instead',
    ],
  ]);
  for (const [start, of] of [
    ['All running', 'availability zones'],
    ['Where a region', 'regions'],
  ] as const) {
    await conditions.press(new RegExp(`^All about ${start}`));
    await conditions.choose({ Comparison: 'At least' });
    await conditions.type({ Value: '2', 'Of what': of });
  }
  const exclusions = page.within('Exclusions');
  for (const [kind, text] of EXCLUSIONS) {
    await exclusions.press('Add an exclusion');
    await exclusions.choose({ Kind: kind });
    await exclusions.type({ 'What is left out': text });
  }
}

const UPTIMES = [
  {
    name: 'Region-level uptime',
    code: 'M1',
    of: SERVICES.map(([name]) => name),
    definition:
      '100% less the share of minutes in the billing cycle in which the included service was unavailable in the region.',
    forEach: 'region',
    andForEach: ['account', 'included service'],
    target: '99.99%',
    conditions: ['All running', 'Where a region'],
  },
  {
    name: 'Instance-level uptime',
    code: 'M2',
    of: ['Amazon EC2'],
    definition: '100% less the share of minutes in the billing cycle in which the single instance was unavailable.',
    forEach: 'instance',
    andForEach: ['account'],
    target: '99.5%',
    conditions: [],
  },
] as const;

const NO_CONNECTION =
  'all running instances or tasks of the account, deployed in several availability zones of the region, have no external connectivity at the same time';

export async function metrics(page: Place): Promise<void> {
  for (const uptime of UPTIMES) {
    await measured(page, uptime, {
      kind: 'Availability',
      unit: 'Per cent',
      better: 'A higher value is better',
      period: 'Billing cycle',
    });
    const details = page.within('Metrics');
    await details.type({ Tool: "the Provider's own records; the claimant supplies logs" });
    await details.lines('And for each', uptime.andForEach);
    if (uptime.conditions.length === 0) continue;
    await details.choose({ 'Counts as failed when': 'In words' });
    await details.type({ Text: NO_CONNECTION });
    await details.press('What does not count');
    for (const condition of uptime.conditions) await details.within('Conditions').mark(new RegExp(`^${condition}`));
  }
  const hour = {
    name: 'Unavailability of an instance in a clock hour',
    code: 'M3',
    of: ['Amazon EC2'],
    definition: 'The minutes of a clock hour in which a single instance was unavailable.',
    forEach: 'instance',
  };
  await measured(page, hour, { kind: 'Duration', unit: 'Minutes', better: 'A lower value is better', period: 'Hour' });
  for (const { name, target, conditions } of UPTIMES) {
    await page.see(`Targets for ${name}`);
    const targets = page.within(`Targets for ${name}`);
    await targets.press('Add a row');
    await targets.type({ 'Target: row 1': target });
    await targets.choose({ 'Kind: row 1': 'Credit threshold' });
    await targets.press('Show details: row 1');
    await targets.type({ 'In the words agreed': 'commercially reasonable efforts' });
    for (const condition of conditions) await targets.mark(new RegExp(`^${condition}`));
  }
  await page.see(`Targets for ${hour.name}`);
  const targets = page.within(`Targets for ${hour.name}`);
  await targets.press('Add a row');
  await targets.type({ 'Target: row 1': '6 min' });
  await targets.choose({ 'Kind: row 1': 'Credit threshold' });
}

interface Measured {
  readonly name: string;
  readonly code: string;
  readonly of: readonly string[];
  readonly definition: string;
  readonly forEach: string;
}

interface How {
  readonly kind: string;
  readonly unit: string;
  readonly better: string;
  readonly period: string;
}

/** A metric of one's own, part by part. */
async function measured(page: Place, metric: Measured, how: How): Promise<void> {
  await page.press('Write your own metric');
  const what = page.within('What is measured');
  await what.type({ Name: metric.name, Code: metric.code, Definition: metric.definition });
  await what.choose({ 'Measured on': 'Services', 'Kind of metric': how.kind });
  await what.mark(...metric.of);
  const list = page.within('Metrics');
  await list.press('How it is calculated');
  await page.within('How it is calculated').choose({ Unit: how.unit, 'Better is': how.better });
  await list.press('When and where');
  const when = page.within('When and where');
  await when.press('Add a measurement period', 'Add a method of measurement', 'Add a breakdown of the results');
  await when.choose({
    'Measurement period': how.period,
    'Measured inside': 'Round the clock',
    'Measured by': 'Amazon Web Services',
  });
  await when.within('Measurement period').press(/^More details/);
  await when.type({ 'Time zone': 'UTC' });
  await when.within('For each').mark(metric.forEach);
  await when.choose({ 'Put together': 'Each part on its own' });
}

export async function duties(page: Place): Promise<void> {
  const effects = [
    [
      'deploy its instances and tasks so that the conditions of the Service Level are met',
      'The target does not apply',
      ['Region-level uptime'],
    ],
    [
      'keep the logs that show the unavailability it claims',
      'The remedy is lost',
      ['Region-level uptime', 'Instance-level uptime'],
    ],
  ] as const;
  for (const [text, effect, metrics] of effects) {
    await page.press('Add a duty');
    await page.type({ 'The party shall': text });
    await page.choose({ Who: 'the holder of the account' });
    await page.press('Add a consequence');
    const undone = page.within('When it is not done');
    await undone.choose({ Effect: effect });
    await undone.mark(...metrics);
  }
}

/** Bands below each target, as they are copied from the case sheet: from, to, credit. */
const BANDS = [
  {
    of: 'Region-level uptime',
    rows: [
      ['99.0', '99.99', '10 %'],
      ['95.0', '99.0', '30 %'],
      ['', '95.0', '100 %'],
    ],
    slice: 'region',
    part: 'the individual included service in the affected region',
  },
  {
    of: 'Instance-level uptime',
    rows: [
      ['99.0', '99.5', '10 %'],
      ['95.0', '99.0', '30 %'],
      ['', '95.0', '100 %'],
    ],
    slice: 'instance',
    part: 'the affected instance',
  },
] as const;

export async function credits(page: Place): Promise<void> {
  const list = page.within('Consequences');
  for (const { of, rows, slice, part } of BANDS) {
    await list.press('Add a consequence');
    await list.type({ Name: of });
    await list.choosesKind('A target is missed');
    await list.within('Targets').mark(new RegExp(`^${of}`));
    await list.choosesKind('A credit');
    await list.choosesKind('Bands');
    await list.choose({ 'Bands of': 'Measured value' });
    await list.within('Bands').press('Add a band');
    await list.within('Bands').paste('Band 1: from', rows);
    await list.press('Add a basis of calculation');
    const base = list.within('Basis of calculation');
    await base.choose({ 'Calculated from': 'The fee for the affected part of the service' });
    await base.within('Only the part for').mark(slice);
    await base.type({ 'The part in words': part });
    await base.choose({
      'For the period': 'Billing cycle',
      'The period in which': 'The period in which the service level was missed',
      'Without one-off charges': 'Yes',
    });
  }
  await list.press('Add a consequence');
  await list.type({ Name: 'Instance hour' });
  await list.choosesKind('A target is missed');
  await list.within('Targets').mark(/^Unavailability of an instance/);
  await list.choosesKind('A credit');
  await list.choosesKind('Days of the fee');
  await list.type({ 'How many': '1' });
  await list.choose({ 'Of fee': 'Hour' });
  await list.press(/^More details/);
  await list.choose({ 'Happens by itself': 'Yes' });
}

export async function claims(page: Place): Promise<void> {
  const limits = page.within('Limits');
  await limits.press('Add a limit');
  await limits.choose({ Limit: 'Minimum', Of: 'An amount of money', Per: 'Billing cycle' });
  await limits.type({ 'Amount: Amount': '1' });
  const claim = page.within('How a credit is obtained');
  await claim.press('Add a claim procedure');
  await claim.choose({ Obtained: 'On claim', 'Lost when too late': 'Yes' });
  await claim.press(/^More details/);
  await claim.choose({ 'Lost when incomplete': 'Yes' });
  await claim.choose({ 'Paid out': 'The end of a period' });
  await claim.choose({ 'Until the end of': 'Billing cycle', 'Counted from': 'Confirmation of the claim' });
  await claim.type({ 'Which one': '1' });
  const steps = claim.within('Steps');
  await steps.press('Add a step');
  await steps.paste('Step, row 1', [
    [
      '',
      'the holder of the account',
      'a case in the AWS Support Center with the words “SLA Credit Request” in the subject',
    ],
  ]);
  await steps.press(/^All about/);
  await steps.choose({ Deadline: 'The end of a period' });
  await steps.choose({ 'Until the end of': 'Billing cycle', 'Counted from': 'The incident' });
  await steps.type({ 'Which one': '2' });
  await steps.lines('Must contain', CLAIM_CONTENT);
  await page.choose({
    'Paid as': 'A credit on an invoice',
    'Credits can be transferred': 'No',
    'The only remedy': 'Yes',
  });
  await page.type({ 'Payment in words': PAYMENT });
}

const CLAIM_CONTENT = [
  'the dates and times of each incident',
  'the affected region',
  'the identifiers of the affected resources',
  'logs that show the unavailability, with confidential information removed',
] as const;

const PAYMENT =
  'A Service Credit is set against future payments for the same service. The Provider may instead credit the payment card that was used.';
