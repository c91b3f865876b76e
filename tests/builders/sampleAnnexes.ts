import type { AnnexSection } from '#core/document/document.ts';
import {
  annex,
  bullets,
  inlines,
  numbered,
  paragraph,
  reference,
  styled,
  table,
  titled,
} from '#tests/builders/documentNodes.ts';
import type { Say } from '#tests/builders/sampleDocument.ts';

export function sampleAnnexes(say: Say): readonly AnnexSection[] {
  return [levels(say), contacts(say)];
}

function levels(say: Say): AnnexSection {
  const name = say('Annex\u00A01', 'Bilag\u00A01');
  return annex(
    name,
    'annex-levels',
    say('Service levels by service', 'Serviceniveauer for hver ydelse'),
    paragraph(
      'levels-intro',
      say('This annex applies to the services in clause ', 'Dette bilag gælder for ydelserne i punkt '),
      reference('services', '2'),
      '.',
    ),
    titled(
      '1',
      'levels-hosting',
      'Hosting',
      titled(
        '1.1',
        'levels-availability',
        say('Availability', 'Tilgængelighed'),
        paragraph(
          'levels-availability-text',
          say('At least 99.9% in each calendar month.', 'Mindst 99,9 % i hver kalendermåned.'),
        ),
      ),
      numbered(
        '1.2',
        'levels-backup',
        [say('The Provider shall:', 'Leverandøren skal:')],
        numbered('1.2(a)', 'levels-backup-daily', [
          say('take a backup every day; and', 'tage sikkerhedskopi hver dag; og'),
        ]),
        numbered(
          '1.2(b)',
          'levels-backup-test',
          [say('test a restore:', 'afprøve genskabelse:')],
          numbered('1.2(b)(i)', 'levels-backup-test-quarter', [say('every quarter; and', 'hvert kvartal; og')]),
          numbered('1.2(b)(ii)', 'levels-backup-test-change', [
            say('after each major change, as in clause ', 'efter hver større ændring, jf. punkt '),
            reference('levels-availability', '1.1'),
            say(' of this annex.', ' i dette bilag.'),
          ]),
        ),
      ),
    ),
    titled(
      '2',
      'levels-support',
      'Support',
      numbered('2.1', 'levels-support-hours', [
        say('Support is open on working days from 08:00 to 16:00.', 'Support er åben på hverdage kl. 8.00-16.00.'),
      ]),
    ),
  );
}

function contacts(say: Say): AnnexSection {
  return annex(
    say('Annex\u00A02', 'Bilag\u00A02'),
    'annex-contacts',
    say('Contacts and escalation', 'Kontaktpersoner og eskalering'),
    { kind: 'heading', id: 'contacts-heading', rank: 2, content: inlines(say('Contacts', 'Kontaktpersoner')) },
    table(
      'contacts-table',
      say('Contacts by role', 'Kontaktpersoner efter rolle'),
      [
        { width: 2, align: 'left' },
        { width: 3, align: 'left' },
        { width: 2, align: 'right' },
      ],
      [
        [say('Role', 'Rolle'), say('Name', 'Navn'), say('Telephone', 'Telefon')],
        [say('Service manager', 'Driftschef'), 'Bjørn Ågård', '+45 12 34 56 78'],
        [say('On call', 'Vagt'), '', '+45 87 65 43 21'],
      ],
    ),
    { kind: 'heading', id: 'escalation-heading', rank: 3, content: inlines(say('Escalation', 'Eskalering')) },
    bullets(
      'escalation',
      say('First the service manager.', 'Først driftschefen.'),
      say('Then the director.', 'Dernæst direktøren.'),
    ),
    titled(
      '1',
      'contacts-changes',
      say('Changes', 'Ændringer'),
      numbered('1.1', 'contacts-changes-notice', [
        say(
          'A party tells the other of a change within five working days.',
          'En part meddeler ændringer inden fem hverdage.',
        ),
      ]),
    ),
    styled(
      'note',
      'contacts-note',
      say(
        'Personal data in this annex are used for this agreement only.',
        'Personoplysninger i dette bilag bruges kun til denne aftale.',
      ),
    ),
  );
}
