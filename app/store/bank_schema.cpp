#include "store/bank_schema.h"

namespace epilogue {

namespace {

// `question` is narrow and in the order of keys, so that drawing a pool is one scan that reads
// little and sorts nothing. (An index by category was no faster from one row in twenty on, and made
// installing slower.) The texts lie in `question_text`, and
// `mark` is their checksum. A question that an upgrade left out stays as a retired row: history
// and rounds in play name it. `pack_count` is kept by install and removal, so that the shelf never
// counts questions. `change` and `change_row` hold what undo_last() puts back: the pack (empty for
// one that was new) and the rows that were touched (empty for those that were added).
constexpr const char* schema = R"sql(
CREATE TABLE meta(
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(name)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK(length(name) > 0),
    content TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK(built_in IN (0, 1)),
    enabled INTEGER NOT NULL CHECK(enabled IN (0, 1)),
    installed_ms INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE pack_source(
    pack INTEGER PRIMARY KEY REFERENCES pack(id),
    name TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK(built_in IN (0, 1)),
    text TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE question(
    pack INTEGER NOT NULL REFERENCES pack(id),
    name TEXT NOT NULL CHECK(length(name) > 0),
    kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 6),
    category TEXT NOT NULL,
    difficulty INTEGER NOT NULL CHECK(difficulty BETWEEN 1 AND 5),
    spoiler INTEGER NOT NULL CHECK(spoiler IN (0, 1)),
    film TEXT NOT NULL,
    answer_fold TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK(retired IN (0, 1)),
    text INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(pack, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE question_text(
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE give_away(
    pack INTEGER NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL CHECK(second <> first),
    PRIMARY KEY(pack, first, second),
    FOREIGN KEY(pack, first) REFERENCES question(pack, name),
    FOREIGN KEY(pack, second) REFERENCES question(pack, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_count(
    pack INTEGER NOT NULL REFERENCES pack(id),
    category TEXT NOT NULL,
    spoiler INTEGER NOT NULL CHECK(spoiler IN (0, 1)),
    n INTEGER NOT NULL CHECK(n > 0),
    PRIMARY KEY(pack, category, spoiler)
) STRICT, WITHOUT ROWID;

CREATE TABLE change(
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL CHECK(what IN ('import', 'removal')),
    pack TEXT NOT NULL,
    told TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    source_built_in INTEGER NOT NULL CHECK(source_built_in IN (0, 1)),
    give_aways TEXT NOT NULL,
    built_in INTEGER NOT NULL CHECK(built_in IN (0, 1)),
    enabled INTEGER NOT NULL CHECK(enabled IN (0, 1)),
    installed_ms INTEGER NOT NULL,
    row_count INTEGER NOT NULL CHECK(row_count >= 0),
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE change_row(
    change INTEGER NOT NULL REFERENCES change(id),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK(retired IN (0, 1)),
    checksum INTEGER NOT NULL,
    PRIMARY KEY(change, name)
) STRICT, WITHOUT ROWID;
)sql";

// How many films there must be stands in `meta` as "films". A film's text is mostly longer than a
// quarter of a page, which a table without rowid would keep in pages of its own.
constexpr const char* films_schema = R"sql(
CREATE TABLE film(
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK(length(id) > 0),
    content TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE film_part(
    name TEXT NOT NULL CHECK(name IN ('catalogue', 'search')),
    data BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(name)
) STRICT;
)sql";

} // namespace

const char* bank_schema() {
    return schema;
}

const char* bank_films_schema() {
    return films_schema;
}

} // namespace epilogue
