import type { Place } from './person.ts';

/** What is typed of the case of CSU East Bay; the same figures stand in the file of the case, which was written apart. */

const OMISSIONS = [
  ['Responsibilities', 'no duties of the users are stated'],
  ['Governance', 'no reports or reviews are stated'],
  ['Warranties', 'an internal agreement without money'],
  ['Information security', "governed by the university's own policies"],
  ['Continuity and disaster recovery', 'the document covers incidents only'],
  ['Term', 'the document applies until it is replaced'],
  ['Disagreements', 'settled in the line of command'],
  ['Approval', 'published without signatures'],
] as const;

export async function frame(page: Place): Promise<void> {
  await page.choose({ 'Legal force': 'Internal commitment' });
  const omissions = page.within('Left out on purpose');
  await omissions.press('Add a subject that is left out');
  await omissions.paste('Part, row 1', OMISSIONS);
}

export async function parties(page: Place): Promise<void> {
  const list = page.within('Parties');
  await list.open(/^Information Technology Services/);
  await list.press(/^More details/);
  await list.type({
    'Called in the text': 'Information Technology Services',
    'Who is meant': 'the IT department of the university',
  });
  await list.press('Add a party');
  await list.choose({ 'Role in the agreement': 'Users' });
  await list.type({ 'Name of the department': 'the users of all services of Information Technology Services' });
  await list.press(/^More details/);
  await list.type({ 'Called in the text': 'the users' });
  const roles = page.within('Roles');
  await roles.press('Add a role');
  const party = 'Information Technology Services';
  await roles.paste('Role, row 1', [
    ['Service desk', party],
    ['Team lead', party],
    ['Manager', party],
  ]);
}

export async function services(page: Place): Promise<void> {
  const list = page.within('Services');
  await list.press('Add a service');
  await list.type({
    Name: 'All services of Information Technology Services',
    Description: 'Handling of incidents in every service that the department offers.',
  });
  await list.lines('Not included', ['service requests', 'projects']);
  const calendars = page.within('Calendars');
  await calendars.press('Add a calendar');
  await calendars.type({ Name: 'Business hours' });
}

export async function priorities(page: Place): Promise<void> {
  const scheme = page.within('Priority scheme');
  const list = scheme.within('Priorities');
  await list.press('Add a priority');
  await list.paste('Name, row 1', [['Critical'], ['Urgent'], ['High'], ['Normal']]);
  await scheme.choose({
    'A priority follows from': 'By calculation',
    'The second axis is': 'Urgency',
    'Classified by': 'Information Technology Services',
  });
  const support = page.within('Support');
  await support.press(/^More details/);
  await support.choose({ 'A workaround counts as restored': 'Yes' });
}

/** The sheet says that a priority is computed from impact and urgency, and does not print how: this is a usual way. */
export async function matrix(page: Place): Promise<void> {
  const grid = page.within('Priority matrix');
  await grid.press('Add a row', 'Add a row', 'Add a column', 'Add a column');
  await grid.type({
    'Name of row 1': 'Many users',
    'Name of row 2': 'One user',
    'Name of column 1': 'Work stops',
    'Name of column 2': 'Work goes on',
  });
  await grid.choose({
    'Many users × Work stops': 'Critical',
    'Many users × Work goes on': 'High',
    'One user × Work stops': 'Urgent',
    'One user × Work goes on': 'Normal',
  });
}

const METRICS = [
  {
    name: 'Response',
    code: 'M1',
    definition:
      'The incident has been accepted in the ticket system, and an attempt has been made to reach the user by telephone or email. Both acts are needed.',
    targets: [
      '90% within 1 hour',
      '80% within 8 working hours',
      '80% within 16 working hours',
      '80% within 32 working hours',
    ],
  },
  {
    name: 'Resolution',
    code: 'M2',
    definition: 'A full fix, or a workaround that restores normal service for the user or users.',
    targets: ['90% within 4 hours', '80% within 16 hours', '80% within 32 hours', 'as agreed with the client'],
  },
] as const;

export async function metrics(page: Place): Promise<void> {
  for (const { name, code, definition } of METRICS) {
    await page.press('Write your own metric');
    const what = page.within('What is measured');
    await what.type({ Name: name, Code: code, Definition: definition });
    await what.choose({ 'Measured on': 'Services', 'Kind of metric': 'Duration' });
    await what.mark('All services of Information Technology Services');
    const list = page.within('Metrics');
    await list.press('How it is calculated');
    await page.within('How it is calculated').choose({ Unit: 'Per cent', 'Better is': 'A higher value is better' });
    await list.press('When and where');
    const when = page.within('When and where');
    await when.press('Add a method of measurement');
    await when.choose({ 'Measured by': 'Information Technology Services' });
    await when.type({ Tool: 'the ticket system' });
  }
  for (const { name, targets } of METRICS) {
    await page.see(`Targets for ${name}`);
    const table = page.within(`Targets for ${name}`);
    await table.press('One row for each priority');
    await table.paste(
      'Target: Critical',
      targets.map((target) => [target]),
    );
  }
}

export async function calendarOfHours(page: Place): Promise<void> {
  await page.see('Targets for Response');
  const table = page.within('Targets for Response');
  for (const priority of ['Urgent', 'High', 'Normal']) {
    await table.press(`Show details: ${priority}`);
    await table.choose({ 'Time: Counted in': 'Business hours' });
    await table.press(`Hide details: ${priority}`);
  }
  await page.see('Targets for Resolution');
  const resolution = page.within('Targets for Resolution');
  await resolution.press('Keep it as words');
  await resolution.type({ 'Share: Normal': '80 %' });
}

export async function warning(page: Place): Promise<void> {
  const list = page.within('Consequences');
  await list.press('Add a consequence');
  await list.type({ Name: 'Early warning' });
  await list.choosesKind('A target is nearly missed');
  for (const box of await list.within('Targets').at.getByRole('checkbox').all()) await box.check();
  await list.choosesKind('Somebody is told');
  await list.within('To').mark('Team lead', 'Manager');
  await list.type({ 'Also to': 'the service desk and the managers, who follow up' });
  await list.press(/^More details/);
  await list.choose({ 'Happens by itself': 'Yes' });
  await list.press('Add a period');
  await list.type({ From: '14 January 2011' });
}
