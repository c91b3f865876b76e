import type { Maintenance, MaintenanceWindow } from '#core/agreement/exclusion.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { phrase, text, value } from '#core/document/inline.ts';
import { joined, sentence } from '#core/document/sentence.ts';
import { showCount, showDuration, showLink, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { receivingParty, shall } from './agreementForce.ts';
import { bulletList } from './bulletList.ts';
import { introduction, paragraphs } from './composed.ts';
import { capPhrases } from './exclusions.ts';
import { quoted } from './linkedNames.ts';
import { partyInRole } from './partyTerm.ts';
import { dayNames } from './weeklyHours.ts';

/** When the provider may work on the services, how it announces the work, how much of it, and what it counts as. */
export const maintenance: BlockWriter = (writing) =>
  writing.agreement.maintenance.flatMap((policy) => [
    ...windowsOf(writing, policy),
    ...paragraphs(`maintenance-${policy.id}`, {
      planned: joined(notice(writing, policy), cap(writing, policy), plannedCounts(writing, policy)),
      emergency: joined(emergencyNotice(writing, policy), emergencyCounts(writing, policy)),
      freezes: joined(...freezes(writing, policy)),
    }),
  ]);

function windowsOf(writing: Writing, policy: Maintenance): readonly ComposedBlock[] {
  if (policy.windows.length === 0) return [];
  const id = `maintenance-${policy.id}-windows`;
  const { maintenance: words } = writing.words.performance;
  const work = words.planned(servicesOf(writing, policy));
  const lead = words.windows(partyInRole(writing, 'provider'), work);
  const items = policy.windows.map((window, index) => windowLine(writing, policy, window, index));
  return [introduction(`${id}-introduction`, lead), bulletList(id, items)];
}

function windowLine(
  writing: Writing,
  policy: Maintenance,
  window: MaintenanceWindow,
  index: number,
): readonly Inline[] {
  const { forms, performance } = writing.words;
  const { maintenance: words } = performance;
  const path = join('maintenance', policy.id, 'windows', index);
  const days =
    window.days.length === 0
      ? showText(writing, join(path, 'days'), undefined)
      : [value(join(path, 'days'), dayNames(writing, window.days))];
  const hours = [value(join(path, 'from'), forms.hours(window.from, window.to))];
  const nthPath = join(path, 'nth');
  const nth =
    window.nth === undefined ? showCount(writing, nthPath, undefined) : [value(nthPath, forms.ordinal(window.nth))];
  const recurring = window.recurs === 'weekly' ? words.weekly(days, hours) : words.monthly(nth, days, hours);
  const zone = policy.timeZone ?? writing.agreement.timeZone;
  const zonePath = policy.timeZone === undefined ? 'timeZone' : join('maintenance', policy.id, 'timeZone');
  return sentence(phrase(recurring, zone === undefined ? '' : words.timeZone(showText(writing, zonePath, zone))));
}

/** The work meant. Its services are meant again only where several policies stand beside each other. */
function planned(writing: Writing, policy: Maintenance): readonly Inline[] {
  return writing.words.performance.maintenance.planned(namedAgain(writing, policy));
}

function emergency(writing: Writing, policy: Maintenance): readonly Inline[] {
  return writing.words.performance.maintenance.emergency(namedAgain(writing, policy));
}

function namedAgain(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  if (policy.windows.length === 0) return servicesOf(writing, policy);
  if (writing.agreement.maintenance.length === 1 || policy.services.length === 0) return null;
  return [text(writing.words.performance.maintenance.theseServices(policy.services.length === 1))];
}

function servicesOf(writing: Writing, { id, services }: Maintenance): readonly Inline[] | null {
  const { agreement } = writing;
  const coversAll = agreement.services.every((service) => services.includes(service.id));
  if (services.length === 0 || (agreement.maintenance.length === 1 && coversAll)) return null;
  const names = services.map((service, index) =>
    quoted(writing, showLink(writing, join('maintenance', id, 'services', index), service)),
  );
  return writing.words.performance.maintenance.services(listOf(writing, names), services.length === 1);
}

function notice(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  if (policy.notice === undefined) return null;
  const path = join('maintenance', policy.id);
  const { noticeChannel } = policy;
  return writing.words.performance.maintenance.notice({
    ...tellingParties(writing),
    of: planned(writing, policy),
    length: showDuration(writing, join(path, 'notice'), policy.notice),
    channel: noticeChannel === undefined ? null : showWording(writing, join(path, 'noticeChannel'), noticeChannel),
  });
}

function cap(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  const phrases = capPhrases(writing, join('maintenance', policy.id, 'cap'), policy.cap);
  return phrases === null ? null : writing.words.performance.maintenance.cap(planned(writing, policy), phrases);
}

function plannedCounts(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  const { maintenance: words } = writing.words.performance;
  if (policy.countsAsDowntime === undefined) return null;
  return (policy.countsAsDowntime ? words.countsAsDowntime : words.plannedIsNoDowntime)(planned(writing, policy));
}

function emergencyNotice(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  const length = policy.emergency?.notice;
  if (length === undefined) return null;
  return writing.words.performance.maintenance.notice({
    ...tellingParties(writing),
    of: emergency(writing, policy),
    length: showDuration(writing, join('maintenance', policy.id, 'emergency', 'notice'), length),
    channel: null,
  });
}

function emergencyCounts(writing: Writing, policy: Maintenance): readonly Inline[] | null {
  const { maintenance: words } = writing.words.performance;
  const counts = policy.emergency?.countsAsDowntime;
  if (counts === undefined) return null;
  return (counts ? words.countsAsDowntime : words.emergencyIsNoDowntime)(emergency(writing, policy));
}

function freezes(writing: Writing, policy: Maintenance): readonly (readonly Inline[])[] {
  return policy.freezes.map(({ name, from, to }, index) => {
    const path = join('maintenance', policy.id, 'freezes', index);
    return writing.words.performance.maintenance.freeze({
      provider: partyInRole(writing, 'provider'),
      shall: shall(writing),
      planned: planned(writing, policy),
      from: [value(join(path, 'from'), dateOrDay(writing, from))],
      to: [value(join(path, 'to'), dateOrDay(writing, to))],
      name: name === undefined ? null : showWording(writing, join(path, 'name'), name),
    });
  });
}

/** A day of every year is said to be one. */
function dateOrDay(writing: Writing, on: string): string {
  const { forms } = writing.words;
  return on.length === '12-24'.length ? forms.dayOfYear(on) : forms.date(on);
}

function tellingParties(writing: Writing) {
  return { provider: partyInRole(writing, 'provider'), customer: receivingParty(writing), shall: shall(writing) };
}
