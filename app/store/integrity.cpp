#include "store/integrity.h"

#include "base/text.h"
#include "store/bank_schema.h"
#include "store/migrations.h"

#include <array>

namespace epilogue {

namespace {

using Sentences = std::vector<std::string>;

// A query that counts what must not be, and what such a thing is called.
struct Rule {
    const char* sql;
    const char* one;
    const char* many;
};

constexpr std::array player_rules = {
    Rule{"SELECT count(*) FROM player WHERE "
         "checksum IS NOT seal(id, name, colour, created_ms, removed_ms)",
         "player is damaged", "players are damaged"},
    Rule{"SELECT count(*) FROM seen_film WHERE checksum IS NOT seal(player, film, seen)",
         "note of a film seen is damaged", "notes of films seen are damaged"},
    Rule{"SELECT count(*) FROM setting WHERE checksum IS NOT seal(name, value)",
         "setting is damaged", "settings are damaged"},
    Rule{"SELECT count(*) FROM round WHERE "
         "checksum IS NOT seal(id, game, title, seed, params, seats, started_ms) OR "
         "state_checksum IS NOT seal(id, state, why, finished_ms, results)",
         "round is damaged", "rounds are damaged"},
    Rule{"SELECT count(*) FROM puzzle WHERE checksum IS NOT seal(round, puzzle)",
         "puzzle is damaged", "puzzles are damaged"},
    Rule{"SELECT count(*) FROM round_player WHERE checksum IS NOT seal(round, seat, player)",
         "seating is damaged", "seatings are damaged"},
    Rule{"SELECT count(*) FROM move WHERE checksum IS NOT seal(round, n, move, answers)",
         "move is damaged", "moves are damaged"},
    Rule{"SELECT count(*) FROM answer WHERE checksum IS NOT seal(player, pack, question, round, "
         "seat, number, move, category, difficulty, verdict, points, elapsed_ms, at_ms, day)",
         "answer is damaged", "answers are damaged"},
    Rule{"SELECT count(*) FROM result WHERE checksum IS NOT seal(round, seat, player, game, mode, "
         "title, points, correct, asked, best_streak, elapsed_ms, finished_ms, day)",
         "result is damaged", "results are damaged"},
    Rule{"SELECT count(*) FROM ruling WHERE checksum IS NOT seal(id, film, film_title, film_year, "
         "criterion, reason, note, player, player_name, day) OR "
         "state_checksum IS NOT seal(id, in_force, removed)",
         "ruling is damaged", "rulings are damaged"},
    Rule{"SELECT count(*) FROM ruling_use WHERE checksum IS NOT seal(round, cell, ruling, points)",
         "use of a ruling is damaged", "uses of rulings are damaged"},
    Rule{"SELECT count(*) FROM round WHERE NOT EXISTS "
         "(SELECT 1 FROM puzzle WHERE puzzle.round = round.id)",
         "round has no puzzle", "rounds have no puzzle"},
    Rule{"SELECT count(*) FROM round WHERE seats <> "
         "(SELECT count(*) FROM round_player WHERE round_player.round = round.id)",
         "round misses players", "rounds miss players"},
    Rule{"SELECT count(*) FROM round WHERE results <> "
         "(SELECT count(*) FROM result WHERE result.round = round.id)",
         "round misses results", "rounds miss results"},
    Rule{"SELECT count(*) FROM (SELECT round FROM move GROUP BY round "
         "HAVING max(n) + 1 <> count(*))",
         "round has a gap in its moves", "rounds have a gap in their moves"},
    Rule{"SELECT count(*) FROM (SELECT round, sum(answers) AS n FROM move GROUP BY round) AS made "
         "LEFT JOIN (SELECT round, count(*) AS n FROM answer GROUP BY round) AS there "
         "ON there.round = made.round WHERE made.n <> coalesce(there.n, 0)",
         "round misses answers", "rounds miss answers"},
    Rule{"WITH found(what, id, n) AS ("
         "SELECT 'players', 0, count(*) FROM player UNION ALL "
         "SELECT 'films', 0, count(*) FROM seen_film UNION ALL "
         "SELECT 'settings', 0, count(*) FROM setting UNION ALL "
         "SELECT 'rounds', 0, count(*) FROM round UNION ALL "
         "SELECT 'open', 0, count(*) FROM round WHERE state = 'open' UNION ALL "
         "SELECT 'rulings', 0, count(*) FROM ruling UNION ALL "
         "SELECT 'uses', round, count(*) FROM ruling_use GROUP BY round UNION ALL "
         "SELECT 'moves', round, count(*) FROM move GROUP BY round UNION ALL "
         "SELECT 'answers', player, count(*) FROM answer GROUP BY player UNION ALL "
         "SELECT 'results', player, count(*) FROM result GROUP BY player) "
         "SELECT count(*) FROM ("
         "SELECT what, id FROM (SELECT * FROM found EXCEPT SELECT * FROM tally) UNION "
         "SELECT what, id FROM (SELECT * FROM tally EXCEPT SELECT * FROM found))",
         "count of rows is not what was written", "counts of rows are not what was written"},
};

constexpr std::array bank_rules = {
    Rule{"SELECT count(*) FROM pack WHERE checksum IS NOT "
         "seal(id, name, content, built_in, enabled, installed_ms)",
         "pack is damaged", "packs are damaged"},
    Rule{"SELECT count(*) FROM pack_source WHERE checksum IS NOT seal(pack, name, built_in, text)",
         "pack's source is damaged", "packs' sources are damaged"},
    Rule{"SELECT count(*) FROM question LEFT JOIN question_text ON question_text.id = text "
         "WHERE mark IS NOT seal(content) OR checksum IS NOT seal(pack, name, kind, category, "
         "difficulty, spoiler, film, answer_fold, retired, text, mark)",
         "question is damaged", "questions are damaged"},
    Rule{"SELECT count(*) FROM change WHERE checksum IS NOT seal(id, what, pack, told, content, "
         "source, source_built_in, give_aways, built_in, enabled, installed_ms, row_count) OR "
         "row_count <> (SELECT count(*) FROM change_row WHERE change_row.change = change.id)",
         "change that could be taken back is damaged",
         "changes that could be taken back are damaged"},
    Rule{"SELECT count(*) FROM change_row WHERE checksum IS NOT "
         "seal(change, name, content, retired)",
         "question that could be put back is damaged",
         "questions that could be put back are damaged"},
    Rule{"SELECT abs((SELECT count(*) FROM question) - (SELECT count(*) FROM question_text))",
         "question's text is missing or left over", "questions' texts are missing or left over"},
    Rule{"SELECT abs((SELECT coalesce(sum(n), 0) FROM pack_count) - "
         "(SELECT count(*) FROM question WHERE retired = 0))",
         "question is missing or uncounted", "questions are missing or uncounted"},
    Rule{"SELECT count(*) FROM film WHERE checksum IS NOT seal(id, content)", "film is damaged",
         "films are damaged"},
    Rule{"SELECT abs((SELECT count(*) FROM film) - coalesce("
         "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'films'), 0))",
         "film is missing or uncounted", "films are missing or uncounted"},
    Rule{"SELECT count(*) FROM film_part WHERE checksum IS NOT seal(name, data)",
         "part made of the films is damaged", "parts made of the films are damaged"},
    Rule{"SELECT abs((SELECT count(*) FROM film_part) - "
         "iif(EXISTS(SELECT 1 FROM meta WHERE name = 'films'), 2, 0))",
         "part made of the films is missing or left over",
         "parts made of the films are missing or left over"},
};

// SQLite lists at most this many findings; more tell nothing new.
constexpr int most_findings = 100;

void sqlite_findings(Connection& connection, Sentences& sentences) {
    SQLite::Statement check(connection.db(),
                            "PRAGMA integrity_check(" + std::to_string(most_findings) + ")");
    std::string first;
    std::int64_t count = 0;
    while (check.executeStep()) {
        const std::string finding = check.getColumn(0).getString();
        if (finding == "ok")
            continue;
        if (++count == 1)
            first = finding;
    }
    if (count > 0)
        sentences.push_back("The file's structure has " + count_of(count, "fault", "faults") +
                            ", the first: " + first + ".");
}

void orphans(Connection& connection, Sentences& sentences) {
    std::map<std::string, std::int64_t> found;
    SQLite::Statement check(connection.db(), "PRAGMA foreign_key_check");
    while (check.executeStep())
        ++found[check.getColumn(0).getString() + " of no " + check.getColumn(2).getString()];
    for (const auto& [what, count] : found)
        sentences.push_back(grouped(count) + " x " + what + ".");
}

void broken_rule(Connection& connection, const Rule& rule, Sentences& sentences) {
    const std::int64_t count = connection.scalar(rule.sql);
    if (count != 0)
        sentences.push_back(count_of(count, rule.one, rule.many) + ".");
}

// Looks on after a part that cannot be read; other failures (locked, no memory) stay exceptions.
template <class Look> void looking(const char* at, Sentences& sentences, Look look) {
    try {
        look();
    } catch (const SQLite::Exception& exception) {
        if (!tells_of_damage(exception))
            throw;
        sentences.push_back(std::string("The ") + at + " could not be read to the end (" +
                            exception.what() + ").");
    }
}

// The rules are those of the newest schema; an older file has SQLite's own check.
template <std::size_t Count>
Result<Sentences> check_file(Connection& connection, const std::array<Rule, Count>& rules,
                             int schema) {
    return connection.read("check the file", [&]() -> Result<Sentences> {
        Sentences sentences;
        looking("file's structure", sentences, [&] { sqlite_findings(connection, sentences); });
        looking("links between rows", sentences, [&] { orphans(connection, sentences); });
        std::int64_t own_schema = schema;
        looking("file's header", sentences,
                [&] { own_schema = connection.scalar("PRAGMA user_version"); });
        if (own_schema < schema)
            return sentences;
        for (const Rule& rule : rules)
            looking("rows", sentences, [&] { broken_rule(connection, rule, sentences); });
        return sentences;
    });
}

} // namespace

Result<Sentences> player_integrity(Connection& connection) {
    return check_file(connection, player_rules, player_schema());
}

Result<Sentences> bank_integrity(Connection& connection) {
    return check_file(connection, bank_rules, bank_schema_number);
}

Result<std::map<std::string, std::int64_t>> player_counts(Connection& connection) {
    using Counts = std::map<std::string, std::int64_t>;
    return connection.read("count the rows", [&]() -> Result<Counts> {
        Counts counts;
        counts["players"] = connection.scalar("SELECT count(*) FROM player WHERE removed_ms = 0");
        counts["rounds"] = connection.scalar("SELECT count(*) FROM round");
        counts["answers"] = connection.scalar("SELECT count(*) FROM answer");
        counts["results"] = connection.scalar("SELECT count(*) FROM result");
        // A backup of an older schema is counted as it is.
        if (connection.scalar("PRAGMA user_version") >= player_schema_with_rulings)
            counts["rulings"] = connection.scalar("SELECT count(*) FROM ruling WHERE removed = 0");
        return counts;
    });
}

} // namespace epilogue
