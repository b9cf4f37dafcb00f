"""The tables of the library, one script a version; a script that was released is never changed.

What the reader decided (corrections, notes, links between speakers and people, saved searches) refers to an article by
its content hash and outlives it. What can be worked out again (quotes, speakers, entities, all indexes) refers to the
article's number and goes with it.
"""

from __future__ import annotations

_FIRST = """
    CREATE TABLE article (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        opened INTEGER NOT NULL
    );
    CREATE INDEX article_by_opening ON article (opened DESC);
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        article TEXT NOT NULL,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        target_text TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        made_at TEXT NOT NULL,
        withdrawn INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX correction_by_article ON correction (article, id);
"""

_TOKENS = 'tokenize = "unicode61 remove_diacritics 2"'


def _indexed(table: str, columns: str) -> str:
    """A full-text index over columns of a table, and the triggers that keep it true."""
    new = ", ".join(f"new.{c.strip()}" for c in columns.split(","))
    old = ", ".join(f"old.{c.strip()}" for c in columns.split(","))
    index = f"{table}_index"
    add = f"INSERT INTO {index} (rowid, {columns}) VALUES (new.number, {new});"
    take = f"INSERT INTO {index} ({index}, rowid, {columns}) VALUES ('delete', old.number, {old});"
    return f"""
    CREATE VIRTUAL TABLE {index} USING fts5
        ({columns}, content = '{table}', content_rowid = 'number', prefix = '2', {_TOKENS});
    CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN {add} END;
    CREATE TRIGGER {table}_gone AFTER DELETE ON {table} BEGIN {take} END;
    CREATE TRIGGER {table}_changed AFTER UPDATE OF {columns} ON {table} BEGIN {take} {add} END;
"""


_SECOND = f"""
    CREATE TABLE article_with_number (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        outlet TEXT NOT NULL DEFAULT '',
        byline TEXT NOT NULL DEFAULT '',
        date_written TEXT NOT NULL DEFAULT '',
        date TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL DEFAULT 0,
        opened INTEGER NOT NULL DEFAULT 0,
        opened_at TEXT NOT NULL DEFAULT '',
        added_at TEXT NOT NULL DEFAULT '',
        removed_at TEXT NOT NULL DEFAULT '',
        story INTEGER NOT NULL DEFAULT 0,
        stale INTEGER NOT NULL DEFAULT 0,
        quotes INTEGER NOT NULL DEFAULT 0
    );
    INSERT INTO article_with_number (id, source, title, position, opened)
        SELECT id, source, title, position, opened FROM article ORDER BY opened;
    DROP TABLE article;
    ALTER TABLE article_with_number RENAME TO article;
    CREATE INDEX article_by_opening ON article (opened DESC);
    CREATE INDEX article_by_addition ON article (added_at) WHERE added_at != '';
    CREATE INDEX article_by_date ON article (date) WHERE date != '';
    CREATE INDEX article_by_story ON article (story) WHERE story != 0;
    CREATE INDEX article_stale ON article (number) WHERE stale;

    CREATE TABLE sighting (
        source TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (source, article)
    ) WITHOUT ROWID;
    CREATE INDEX sighting_by_article ON sighting (article);

    CREATE TABLE content (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        title TEXT NOT NULL,
        outlet TEXT NOT NULL,
        byline TEXT NOT NULL,
        text TEXT NOT NULL,
        document BLOB NOT NULL
    );
    {_indexed("content", "title, outlet, byline, text")}

    CREATE TABLE analysis (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        pipeline TEXT NOT NULL,
        made_at TEXT NOT NULL,
        analysis BLOB NOT NULL,
        UNIQUE (article, pipeline)
    );

    CREATE TABLE speaker (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        speaker_id TEXT NOT NULL,
        name TEXT NOT NULL,
        also TEXT NOT NULL,
        folded TEXT NOT NULL,
        kind TEXT NOT NULL,
        role TEXT NOT NULL,
        quotes INTEGER NOT NULL,
        date TEXT NOT NULL
    );
    CREATE INDEX speaker_by_article ON speaker (article);
    CREATE INDEX speaker_by_name ON speaker (folded, name, article, kind, quotes, date);
    {_indexed("speaker", "name, also")}

    CREATE TABLE quote (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        quote_id TEXT NOT NULL,
        speaker INTEGER REFERENCES speaker (number) ON DELETE CASCADE,
        speaker_name TEXT NOT NULL,
        also TEXT NOT NULL,
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        content TEXT NOT NULL,
        verbatim TEXT NOT NULL,
        source TEXT NOT NULL,
        certainty REAL NOT NULL,
        polarity TEXT NOT NULL,
        second_hand INTEGER NOT NULL,
        nested_in TEXT,
        date TEXT NOT NULL
    );
    CREATE INDEX quote_by_article ON quote (article);
    CREATE INDEX quote_by_speaker ON quote (speaker);
    CREATE INDEX quote_by_date ON quote (date);
    {_indexed("quote", "words, speaker_name, also")}

    CREATE TABLE entity (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        entity_id TEXT NOT NULL,
        name TEXT NOT NULL,
        also TEXT NOT NULL,
        label TEXT NOT NULL,
        mentions INTEGER NOT NULL
    );
    CREATE INDEX entity_by_article ON entity (article);
    {_indexed("entity", "name, also")}

    CREATE TABLE note (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        article TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        words TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        body TEXT NOT NULL,
        colour TEXT NOT NULL,
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        removed_at TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX note_by_article ON note (article, start);
    {_indexed("note", "body, words")}

    CREATE TABLE person (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT '{{}}',
        made_at TEXT NOT NULL,
        removed_at TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE person_link (
        person INTEGER NOT NULL REFERENCES person (number) ON DELETE CASCADE,
        article TEXT NOT NULL,
        name TEXT NOT NULL,
        holds INTEGER NOT NULL,
        by_reader INTEGER NOT NULL,
        why TEXT NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (person, article, name)
    ) WITHOUT ROWID;
    CREATE INDEX person_link_by_article ON person_link (article, name);

    CREATE TABLE saved_search (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        query TEXT NOT NULL,
        seen INTEGER NOT NULL,
        made_at TEXT NOT NULL
    );
    CREATE TABLE watch (
        person INTEGER PRIMARY KEY REFERENCES person (number) ON DELETE CASCADE,
        seen INTEGER NOT NULL,
        made_at TEXT NOT NULL
    );

    ALTER TABLE correction ADD COLUMN detail TEXT NOT NULL DEFAULT '{{}}';
"""

_THIRD = """
    CREATE TABLE wording (
        print INTEGER NOT NULL,
        quote INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
        PRIMARY KEY (print, quote)
    ) WITHOUT ROWID;
    CREATE INDEX wording_by_quote ON wording (quote);
    ALTER TABLE speaker ADD COLUMN lookup TEXT NOT NULL DEFAULT '';
    CREATE INDEX speaker_by_lookup ON speaker (lookup);
    CREATE INDEX entity_by_name ON entity (name, article);
    UPDATE article SET stale = 1 WHERE added_at != '';
"""
"""Fingerprints of wordings, and under what a speaker is looked up among those of other articles."""

_FOURTH = """
    ALTER TABLE correction ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
    UPDATE correction SET turn = CASE withdrawn WHEN 1 THEN -id ELSE id END;
    CREATE INDEX correction_by_turn ON correction (turn);
    CREATE TABLE note_change (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        note INTEGER NOT NULL,
        article TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        withdrawn INTEGER NOT NULL DEFAULT 0,
        turn INTEGER NOT NULL
    );
    CREATE INDEX note_change_by_article ON note_change (article, withdrawn, turn);
    CREATE INDEX note_change_by_turn ON note_change (turn);
"""
"""When each decision was made or undone, and what was done to notes: both are undone in one order. Decisions that were
undone before this step were so from the latest back."""

STEPS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD, _FOURTH)
"""Step n brings a file from version n to n + 1."""
