/**
 * What makes version n + 1 of the database of version n. A migration that was shipped never changes: a new one is added at
 * the end.
 */
export const SCHEMA: readonly string[] = [
  `
  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    name TEXT,
    base TEXT NOT NULL,
    base_hash TEXT NOT NULL,
    base_cursor INTEGER NOT NULL DEFAULT 0,
    cursor INTEGER NOT NULL DEFAULT 0,
    place TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    archived_at INTEGER,
    deleted_at INTEGER,
    indexed INTEGER NOT NULL DEFAULT 0,
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '{}',
    customer TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    sort_title TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX drafts_changed ON drafts (deleted_at, archived_at, changed_at);
  CREATE INDEX drafts_unindexed ON drafts (indexed) WHERE indexed = 0;
  CREATE TABLE journal (
    draft TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (draft, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE versions (
    id TEXT PRIMARY KEY,
    draft TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    agreement TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX versions_of_draft ON versions (draft, made_at);
  CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions
    BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
  CREATE TRIGGER finals_stay BEFORE DELETE ON versions WHEN OLD.kind = 'final'
    BEGIN SELECT RAISE(ABORT, 'a final version is never deleted'); END;
  CREATE TABLE parties (id TEXT PRIMARY KEY, party TEXT NOT NULL, words TEXT NOT NULL) STRICT;
  CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE search USING fts5(draft UNINDEXED, words, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
  `,
  // The list is apart from the texts, so that listing reads little; what is searched has the number of its draft.
  `
  CREATE TABLE drafts_2 (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    base_cursor INTEGER NOT NULL DEFAULT 0,
    cursor INTEGER NOT NULL DEFAULT 0,
    place TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    archived_at INTEGER,
    deleted_at INTEGER,
    indexed INTEGER NOT NULL DEFAULT 0,
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '{}',
    customer TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    sort_title TEXT NOT NULL DEFAULT '',
    sort_customer TEXT NOT NULL DEFAULT ''
  ) STRICT;
  INSERT INTO drafts_2 (id, name, base_cursor, cursor, place, created_at, changed_at, archived_at, deleted_at, indexed,
      type, language, state, title, customer, service, sort_title, sort_customer)
    SELECT id, name, base_cursor, cursor, place, created_at, changed_at, archived_at, deleted_at,
      CASE WHEN name IS NULL THEN indexed ELSE 0 END, type, language, state, title, customer, service, sort_title,
      lower(customer)
    FROM drafts ORDER BY created_at;
  CREATE TABLE bases (
    draft TEXT PRIMARY KEY REFERENCES drafts_2 (id) ON DELETE CASCADE,
    base TEXT NOT NULL,
    base_hash TEXT NOT NULL
  ) STRICT;
  INSERT INTO bases (draft, base, base_hash) SELECT id, base, base_hash FROM drafts;
  CREATE TABLE journal_2 (
    draft TEXT NOT NULL REFERENCES drafts_2 (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (draft, seq)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO journal_2 (draft, seq, change) SELECT draft, seq, change FROM journal;
  DROP TABLE journal;
  DROP TABLE drafts;
  ALTER TABLE drafts_2 RENAME TO drafts;
  ALTER TABLE journal_2 RENAME TO journal;
  CREATE INDEX drafts_changed ON drafts (deleted_at, archived_at, changed_at);
  CREATE INDEX drafts_created ON drafts (deleted_at, archived_at, created_at);
  CREATE INDEX drafts_by_title ON drafts (deleted_at, archived_at, sort_title, changed_at DESC);
  CREATE INDEX drafts_by_customer ON drafts (deleted_at, archived_at, sort_customer, changed_at DESC);
  CREATE INDEX drafts_unindexed ON drafts (indexed) WHERE indexed = 0;
  ALTER TABLE search RENAME TO search_1;
  CREATE VIRTUAL TABLE search USING fts5(words, tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3');
  INSERT INTO search (rowid, words) SELECT drafts.number, search_1.words FROM search_1 JOIN drafts ON drafts.id = search_1.draft;
  DROP TABLE search_1;
  `,
  // The dates of agreements are computed when they are asked for and kept; a change makes them unknown again.
  `
  ALTER TABLE drafts ADD COLUMN dated_until TEXT NOT NULL DEFAULT '';
  CREATE INDEX drafts_undated ON drafts (dated_until);
  CREATE TABLE dates (
    draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    of TEXT,
    PRIMARY KEY (draft, date, path, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX dates_in_order ON dates (date);
  `,
  // The clause library: own clauses with every version, what was marked, and which drafts have copies.
  `
  CREATE TABLE clauses (
    id TEXT PRIMARY KEY,
    favourite INTEGER NOT NULL DEFAULT 0,
    status TEXT,
    origin INTEGER,
    deleted_at INTEGER
  ) STRICT;
  CREATE TABLE clause_versions (
    number INTEGER PRIMARY KEY,
    clause TEXT NOT NULL REFERENCES clauses (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    saved_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX clause_versions_of_clause ON clause_versions (clause, number);
  CREATE TRIGGER clause_versions_never_change BEFORE UPDATE ON clause_versions
    BEGIN SELECT RAISE(ABORT, 'a version of a clause never changes'); END;
  CREATE TABLE clause_uses (
    draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    clause TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (draft, clause, version)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clause_uses_of_clause ON clause_uses (clause);
  UPDATE drafts SET indexed = 0 WHERE id IN (SELECT draft FROM bases WHERE base LIKE '%"origin"%')
    OR id IN (SELECT draft FROM journal WHERE change LIKE '%"origin"%');
  `,
  // Parties can be deleted and restored.
  `
  ALTER TABLE parties ADD COLUMN deleted_at INTEGER;
  `,
  // Each change and each party has a hash, as each base has; those that were kept before have none.
  `
  ALTER TABLE journal ADD COLUMN hash TEXT;
  ALTER TABLE parties ADD COLUMN hash TEXT;
  `,
  // Own templates with every version.
  `
  CREATE TABLE templates (id TEXT PRIMARY KEY, deleted_at INTEGER) STRICT;
  CREATE TABLE template_versions (
    number INTEGER PRIMARY KEY,
    template TEXT NOT NULL REFERENCES templates (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    saved_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX template_versions_of_template ON template_versions (template, number);
  CREATE TRIGGER template_versions_never_change BEFORE UPDATE ON template_versions
    BEGIN SELECT RAISE(ABORT, 'a version of a template never changes'); END;
  `,
  // The looks of firms.
  `
  CREATE TABLE brands (id TEXT PRIMARY KEY, name TEXT NOT NULL, look TEXT NOT NULL) STRICT;
  `,
  // Word files of firms that contracts are poured into.
  `
  CREATE TABLE letterheads (
    brand TEXT PRIMARY KEY REFERENCES brands (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  `,
  // The look that each final version was made in; those that were kept before have none. What looks have in common is there once.
  `
  CREATE TABLE look_parts (hash TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
  CREATE TABLE version_looks (
    version TEXT PRIMARY KEY REFERENCES versions,
    brand TEXT REFERENCES look_parts,
    letterhead TEXT REFERENCES look_parts,
    letterhead_name TEXT
  ) STRICT;
  CREATE TRIGGER look_parts_never_change BEFORE UPDATE ON look_parts
    BEGIN SELECT RAISE(ABORT, 'the look of a version never changes'); END;
  CREATE TRIGGER look_parts_stay BEFORE DELETE ON look_parts
    BEGIN SELECT RAISE(ABORT, 'the look of a final version is never deleted'); END;
  CREATE TRIGGER version_looks_never_change BEFORE UPDATE ON version_looks
    BEGIN SELECT RAISE(ABORT, 'the look of a version never changes'); END;
  CREATE TRIGGER version_looks_stay BEFORE DELETE ON version_looks
    BEGIN SELECT RAISE(ABORT, 'the look of a final version is never deleted'); END;
  `,
];
