#include "store/migrations.h"

#include <array>

namespace epilogue {

namespace {

// Every row carries a checksum over its own columns, because SQLite does not notice a flipped byte
// in a text. `tally` counts the rows that must be there, because it does not notice a row that has
// dropped out of a damaged page either:
//   players, films, settings, rounds, open (rounds in play)   id 0
//   moves                                                     id = round
//   answers, results                                  id = player
//   rulings (schema 2)                                id 0
//   uses (of rulings, schema 2)                       id = round
// Answers lie together by player and question, so that one scan gives all that a player was asked,
// and nothing that was asked can hide behind a damaged index.
// Rounds are never rewritten but for their last four columns, which have a checksum of their own:
// a damaged round can then be set aside without calling its text whole.
constexpr const char* first_schema = R"sql(
CREATE TABLE tally(
    what TEXT NOT NULL,
    id INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK(n >= 0),
    PRIMARY KEY(what, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE player(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK(length(name) > 0),
    colour INTEGER NOT NULL CHECK(colour BETWEEN 0 AND 7),
    created_ms INTEGER NOT NULL,
    removed_ms INTEGER NOT NULL DEFAULT 0 CHECK(removed_ms >= 0),
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE seen_film(
    player INTEGER NOT NULL REFERENCES player(id),
    film TEXT NOT NULL CHECK(length(film) > 0),
    seen INTEGER NOT NULL CHECK(seen IN (0, 1)),
    checksum INTEGER NOT NULL,
    PRIMARY KEY(player, film)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting(
    name TEXT NOT NULL CHECK(length(name) > 0),
    value TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(name)
) STRICT, WITHOUT ROWID;

CREATE TABLE round(
    id INTEGER PRIMARY KEY,
    game TEXT NOT NULL CHECK(length(game) > 0),
    title TEXT NOT NULL,
    seed INTEGER NOT NULL,
    params TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK(seats BETWEEN 1 AND 8),
    started_ms INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('open', 'finished', 'abandoned', 'unreadable')),
    why TEXT NOT NULL,
    finished_ms INTEGER NOT NULL CHECK((state = 'finished') = (finished_ms > 0)),
    results INTEGER NOT NULL CHECK(results >= 0),
    state_checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX round_open ON round(id) WHERE state = 'open';

CREATE TABLE puzzle(
    round INTEGER PRIMARY KEY REFERENCES round(id),
    puzzle TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE round_player(
    round INTEGER NOT NULL REFERENCES round(id),
    seat INTEGER NOT NULL CHECK(seat BETWEEN 0 AND 7),
    player INTEGER NOT NULL REFERENCES player(id),
    checksum INTEGER NOT NULL,
    PRIMARY KEY(round, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE move(
    round INTEGER NOT NULL REFERENCES round(id),
    n INTEGER NOT NULL CHECK(n >= 0),
    move TEXT NOT NULL,
    answers INTEGER NOT NULL CHECK(answers >= 0),
    checksum INTEGER NOT NULL,
    PRIMARY KEY(round, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer(
    player INTEGER NOT NULL REFERENCES player(id),
    pack TEXT NOT NULL,
    question TEXT NOT NULL,
    round INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK(number >= 0),
    move INTEGER NOT NULL,
    category TEXT NOT NULL,
    difficulty INTEGER NOT NULL CHECK(difficulty BETWEEN 1 AND 5),
    verdict TEXT NOT NULL CHECK(verdict IN ('right', 'partly', 'wrong', 'passed', 'timed_out')),
    points INTEGER NOT NULL CHECK(points >= 0),
    elapsed_ms INTEGER NOT NULL CHECK(elapsed_ms >= 0),
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(player, pack, question, round, seat, number),
    FOREIGN KEY(round, seat) REFERENCES round_player(round, seat),
    FOREIGN KEY(round, move) REFERENCES move(round, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE result(
    round INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    player INTEGER NOT NULL REFERENCES player(id),
    game TEXT NOT NULL,
    mode TEXT NOT NULL,
    title TEXT NOT NULL,
    points INTEGER NOT NULL CHECK(points >= 0),
    correct INTEGER NOT NULL CHECK(correct >= 0),
    asked INTEGER NOT NULL CHECK(asked >= correct),
    best_streak INTEGER NOT NULL CHECK(best_streak >= 0),
    elapsed_ms INTEGER NOT NULL CHECK(elapsed_ms >= 0),
    finished_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(round, seat),
    FOREIGN KEY(round, seat) REFERENCES round_player(round, seat)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_player ON result(player);

INSERT INTO tally VALUES
    ('players', 0, 0), ('films', 0, 0), ('settings', 0, 0), ('rounds', 0, 0), ('open', 0, 0);
)sql";

// What a ruling says and whether it counts have checksums of their own, as in a round. Removed rows
// stay, because finished rounds name them. `player` is 0 for one that was brought in. A use is one
// ruling that a cell of a finished round owes its points to; a cell that owes them to several has
// several rows.
constexpr const char* with_rulings = R"sql(
CREATE TABLE ruling(
    id INTEGER PRIMARY KEY,
    film TEXT NOT NULL CHECK(length(film) > 0),
    film_title TEXT NOT NULL,
    film_year INTEGER NOT NULL,
    criterion TEXT NOT NULL CHECK(length(criterion) > 0),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    player INTEGER NOT NULL CHECK(player >= 0),
    player_name TEXT NOT NULL,
    day INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    in_force INTEGER NOT NULL CHECK(in_force IN (0, 1)),
    removed INTEGER NOT NULL CHECK(removed IN (0, 1) AND in_force + removed < 2),
    state_checksum INTEGER NOT NULL,
    UNIQUE(film, criterion)
) STRICT;

CREATE TABLE ruling_use(
    round INTEGER NOT NULL REFERENCES round(id),
    cell INTEGER NOT NULL CHECK(cell BETWEEN 0 AND 8),
    ruling INTEGER NOT NULL REFERENCES ruling(id),
    points INTEGER NOT NULL CHECK(points >= 0),
    checksum INTEGER NOT NULL,
    PRIMARY KEY(round, cell, ruling)
) STRICT, WITHOUT ROWID;

INSERT INTO tally VALUES('rulings', 0, 0);
)sql";

constexpr std::array steps = {first_schema, with_rulings};

} // namespace

int player_schema() {
    return static_cast<int>(steps.size());
}

Done migrate_player(Connection& connection) {
    for (std::size_t step = 0; step < steps.size(); ++step) {
        SQLite::Transaction transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE);
        if (connection.scalar("PRAGMA user_version") != static_cast<std::int64_t>(step))
            continue;
        connection.db().exec(steps.at(step));
        connection.db().exec("PRAGMA application_id = " + std::to_string(player_application_id));
        connection.db().exec("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
    return ok();
}

} // namespace epilogue
