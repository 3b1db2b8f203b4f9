#include "store/bank_rows.h"

#include "base/text.h"

namespace epilogue {

namespace {

// Columns of a question that drawing asks for; `text` and `mark` name its content.
constexpr const char* insert_question_sql =
    "INSERT INTO question(pack, name, kind, category, difficulty, spoiler, film, answer_fold, "
    "retired, text, mark, checksum) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
    "seal(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))";

// True or false gives nothing away: half of all such questions share the answer.
std::string answer_fold_of(const Question& question) {
    return question.kind == Kind::TrueFalse ? std::string() : fold(answer_text(question));
}

Result<PackRow> read_pack(Connection& connection, const char* doing, Query& row) {
    if (!row.truth(5))
        return damaged(doing, connection.file(),
                       "the row of pack " + std::to_string(row.integer(0)) + " is not whole");
    return PackRow{row.integer(0), pack_of(row.text(1)), row.truth(2), row.truth(3),
                   row.integer(4)};
}

} // namespace

Error no_pack(const char* doing, const std::string& pack) {
    return Error{std::string("could not ") + doing + ": there is no pack \"" + pack +
                 "\". The command packs lists those that are installed."};
}

Result<std::vector<PackRow>> pack_rows(Connection& connection, const char* doing) {
    std::vector<PackRow> packs;
    auto rows =
        connection.query("SELECT id, content, built_in, enabled, installed_ms, "
                         "checksum IS seal(id, name, content, built_in, enabled, installed_ms) "
                         "FROM pack ORDER BY name");
    while (rows.step()) {
        auto pack = read_pack(connection, doing, rows);
        if (!pack)
            return pack.error();
        packs.push_back(std::move(pack).value());
    }
    return packs;
}

Result<std::optional<PackRow>> find_pack(Connection& connection, const char* doing,
                                         const std::string& name) {
    auto row =
        connection.query("SELECT id, content, built_in, enabled, installed_ms, "
                         "checksum IS seal(id, name, content, built_in, enabled, installed_ms) "
                         "FROM pack WHERE name = ?1");
    row.bind(name);
    if (!row.step())
        return std::optional<PackRow>();
    auto pack = read_pack(connection, doing, row);
    if (!pack)
        return pack.error();
    return std::optional(std::move(pack).value());
}

std::int64_t put_pack(Connection& connection, const PackRow& row, const PackSource& source) {
    const std::int64_t id =
        row.id != 0 ? row.id : connection.scalar("SELECT coalesce(max(id), 0) + 1 FROM pack");
    connection
        .query("INSERT INTO pack(id, name, content, built_in, enabled, installed_ms, checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, seal(?1, ?2, ?3, ?4, ?5, ?6)) "
               "ON CONFLICT(id) DO UPDATE SET content = ?3, built_in = ?4, enabled = ?5, "
               "installed_ms = ?6, checksum = excluded.checksum")
        .bind(id, row.pack.id, text_of_pack(row.pack), row.built_in, row.enabled, row.installed_ms)
        .run();
    connection
        .query("INSERT OR REPLACE INTO pack_source(pack, name, built_in, text, checksum) "
               "VALUES(?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))")
        .bind(id, row.pack.id, source.built_in, source.text)
        .run();
    return id;
}

PackSource source_of(Connection& connection, std::int64_t pack) {
    auto row = connection.query("SELECT text, built_in FROM pack_source WHERE pack = ?1");
    row.bind(pack);
    return row.step() ? PackSource{row.text(0), row.truth(1)} : PackSource{};
}

void insert_question(Connection& connection, std::int64_t pack, const Question& question,
                     const std::string& content, bool retired) {
    connection.query("INSERT INTO question_text(content) VALUES(?1)").bind(content).run();
    connection.query(insert_question_sql)
        .bind(pack, question.key.id, question.kind, question.category, question.difficulty,
              question.spoiler, spoiler_film(question), answer_fold_of(question), retired,
              connection.db().getLastInsertRowid(), sealed(content))
        .run();
}

void put_question(Connection& connection, std::int64_t pack, const Question& question,
                  const std::string& content, bool retired) {
    delete_question(connection, pack, question.key.id);
    insert_question(connection, pack, question, content, retired);
}

void delete_question(Connection& connection, std::int64_t pack, const std::string& name) {
    connection
        .query("DELETE FROM question_text WHERE id = "
               "(SELECT text FROM question WHERE pack = ?1 AND name = ?2)")
        .bind(pack, name)
        .run();
    connection.query("DELETE FROM question WHERE pack = ?1 AND name = ?2").bind(pack, name).run();
}

// A damaged row stays damaged: it must not get a checksum that calls it whole.
void retire_question(Connection& connection, std::int64_t pack, const std::string& name) {
    connection
        .query("UPDATE question SET retired = 1, checksum = seal(pack, name, kind, category, "
               "difficulty, spoiler, film, answer_fold, 1, text, mark) "
               "WHERE pack = ?1 AND name = ?2 AND checksum IS seal(pack, name, kind, category, "
               "difficulty, spoiler, film, answer_fold, retired, text, mark)")
        .bind(pack, name)
        .run();
}

IdPairs give_aways_of(Connection& connection, std::int64_t pack) {
    IdPairs pairs;
    auto rows = connection.query(
        "SELECT first, second FROM give_away WHERE pack = ?1 ORDER BY first, second");
    rows.bind(pack);
    while (rows.step())
        pairs.emplace_back(rows.text(0), rows.text(1));
    return pairs;
}

void put_give_aways(Connection& connection, std::int64_t pack, const IdPairs& pairs) {
    connection.query("DELETE FROM give_away WHERE pack = ?1").bind(pack).run();
    for (const auto& [first, second] : pairs)
        connection.query("INSERT OR IGNORE INTO give_away(pack, first, second) VALUES(?1, ?2, ?3)")
            .bind(pack, first, second)
            .run();
}

void count_pack(Connection& connection, std::int64_t pack) {
    connection.query("DELETE FROM pack_count WHERE pack = ?1").bind(pack).run();
    connection
        .query("INSERT INTO pack_count(pack, category, spoiler, n) "
               "SELECT pack, category, spoiler, count(*) FROM question "
               "WHERE pack = ?1 AND retired = 0 GROUP BY category, spoiler")
        .bind(pack)
        .run();
}

void delete_pack(Connection& connection, std::int64_t pack) {
    for (const char* sql :
         {"DELETE FROM pack_count WHERE pack = ?1", "DELETE FROM give_away WHERE pack = ?1",
          "DELETE FROM question_text WHERE id IN (SELECT text FROM question WHERE pack = ?1)",
          "DELETE FROM question WHERE pack = ?1", "DELETE FROM pack_source WHERE pack = ?1",
          "DELETE FROM pack WHERE id = ?1"})
        connection.query(sql).bind(pack).run();
}

} // namespace epilogue
