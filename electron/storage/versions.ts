import { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { hashOf, type DraftTable } from './drafts.ts';
import type { Look } from './look.ts';
import { isMadeIn, keepLook } from './looks.ts';
import { inTransaction } from './transaction.ts';

const rowSchema = z.object({
  id: z.string(),
  draft: z.string(),
  kind: z.enum(['snapshot', 'final', 'automatic']),
  name: z.string(),
  number: z.string(),
  hash: z.string(),
  made_at: z.int(),
});

const COLUMNS = 'id, draft, kind, name, number, hash, made_at';

/**
 * Keeps an agreement as it is, a final one with the look it is made in. Its hash is that of its file text, so that equal
 * agreements have equal hashes; a final version that is there already in that look is given back and not kept twice.
 */
export function keepVersion(
  table: DraftTable,
  draft: string,
  agreement: Agreement,
  { kind, name, look }: Pick<VersionSummary, 'kind' | 'name'> & { readonly look: Look },
): VersionSummary {
  const text = serialiseAgreement(kind === 'final' ? { ...agreement, state: 'final' } : agreement);
  const { database, newId, now } = table;
  const hash = hashOf(text);
  const same = listVersions(table, draft).find(
    (one) => one.kind === 'final' && one.hash === hash && isMadeIn(table, one.version, look),
  );
  if (kind === 'final' && same !== undefined) return same;
  const summary = {
    version: newId(),
    draft,
    kind,
    name,
    number: agreement.version ?? '',
    madeAt: now(),
    hash,
  };
  inTransaction(database, () => {
    database
      .prepare(
        'INSERT INTO versions (id, draft, kind, name, number, agreement, hash, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(summary.version, draft, kind, name, summary.number, text, summary.hash, summary.madeAt);
    if (kind !== 'final') return;
    keepLook(table, summary.version, look);
    // What is final is what is due.
    database.prepare("UPDATE drafts SET dated_until = '' WHERE id = ?").run(draft);
  });
  return summary;
}

/** The versions of a draft, newest first; without any that a failing disk has made unreadable. */
export function listVersions({ database }: DraftTable, draft: string): readonly VersionSummary[] {
  const rows = database.prepare(`SELECT ${COLUMNS} FROM versions WHERE draft = ? ORDER BY made_at DESC, id`).all(draft);
  return rows.flatMap((row) => {
    const read = rowSchema.safeParse(row);
    return read.success ? [summaryFrom(read.data)] : [];
  });
}

/** The newest final version whose hash begins with these hexadecimal digits, or is them; or `null`. */
export function finalWithHash({ database }: DraftTable, beginning: string): VersionSummary | null {
  const row = database
    .prepare(
      `SELECT ${COLUMNS} FROM versions WHERE substr(hash, 1, length(?1)) = ?1 AND kind = 'final'
       ORDER BY made_at DESC, id LIMIT 1`,
    )
    .get(beginning);
  const read = rowSchema.safeParse(row);
  return read.success ? summaryFrom(read.data) : null;
}

/** A version whose text no longer has its hash is refused. */
export function readVersion(
  { database }: DraftTable,
  version: string,
): Outcome<{ summary: VersionSummary; agreement: Agreement }, DesktopProblem> {
  const row = database.prepare('SELECT * FROM versions WHERE id = ?').get(version);
  const read = rowSchema.safeParse(row);
  if (!read.success) return failed({ kind: 'missing', what: 'version' });
  const summary = summaryFrom(read.data);
  const text = String(row?.['agreement']);
  const file = summary.name;
  if (hashOf(text) !== summary.hash)
    return failed({ kind: 'agreementFile', file, problem: { kind: 'notAnAgreementFile' } });
  const agreement = parseAgreementFile(text);
  return agreement.ok
    ? done({ summary, agreement: agreement.value })
    : failed({ kind: 'agreementFile', file, problem: agreement.problem });
}

function summaryFrom(row: z.infer<typeof rowSchema>): VersionSummary {
  const { id, draft, kind, name, number, hash, made_at: madeAt } = row;
  return { version: id, draft, kind, name, number, hash, madeAt };
}
