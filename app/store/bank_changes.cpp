#include "store/bank_changes.h"

#include "store/content.h"

namespace epilogue {

namespace {

constexpr int most_changes_kept = 10;

std::string told(const char* what, const Pack& pack) {
    return std::string("the ") + what + " of \"" + pack.title + "\" " + text_of(pack.version);
}

struct LastChange {
    std::int64_t id = 0;
    std::string told;
    std::string name;    // of the pack
    std::string content; // of the pack as it was; empty: there was none
    PackSource source;
    std::string give_aways;
    bool built_in = false;
    bool enabled = true;
    std::int64_t installed_ms = 0;
    std::int64_t rows = 0;
    bool whole = false;
};

std::optional<LastChange> last_change(Connection& connection) {
    auto row = connection.query(
        "SELECT id, told, pack, content, source, source_built_in, give_aways, built_in, enabled, "
        "installed_ms, row_count, checksum IS seal(id, what, pack, told, content, source, "
        "source_built_in, give_aways, built_in, enabled, installed_ms, row_count) "
        "FROM change ORDER BY id DESC LIMIT 1");
    if (!row.step())
        return std::nullopt;
    LastChange change;
    change.id = row.integer(0);
    change.told = row.text(1);
    change.name = row.text(2);
    change.content = row.text(3);
    change.source = {row.text(4), row.truth(5)};
    change.give_aways = row.text(6);
    change.built_in = row.truth(7);
    change.enabled = row.truth(8);
    change.installed_ms = row.integer(9);
    change.rows = row.integer(10);
    change.whole = row.truth(11);
    return change;
}

Error record_damaged(Connection& connection, const char* doing, const LastChange& change) {
    return damaged(doing, connection.file(),
                   "the record of " + change.told + " is not whole, and cannot be taken back");
}

Done put_back_rows(Connection& connection, const char* doing, const LastChange& change,
                   std::int64_t pack) {
    std::int64_t count = 0;
    auto rows = connection.query(
        "SELECT name, content, retired, checksum IS seal(change, name, content, retired) "
        "FROM change_row WHERE change = ?1");
    rows.bind(change.id);
    for (; rows.step(); ++count) {
        if (!rows.truth(3))
            return record_damaged(connection, doing, change);
        if (rows.text(1).empty()) {
            delete_question(connection, pack, rows.text(0));
            continue;
        }
        const Question question = question_of({change.name, rows.text(0)}, rows.text(1));
        put_question(connection, pack, question, rows.text(1), rows.truth(2));
    }
    return count == change.rows ? ok() : Done(record_damaged(connection, doing, change));
}

Done put_back(Connection& connection, const char* doing, const LastChange& change) {
    if (!change.whole)
        return record_damaged(connection, doing, change);
    auto now = find_pack(connection, doing, change.name);
    if (!now)
        return now.error();
    const std::int64_t there = now.value() ? now.value()->id : 0;
    if (change.content.empty()) {
        delete_pack(connection, there);
        return ok();
    }
    if (there != 0)
        put_give_aways(connection, there, {});
    const PackRow row{there, pack_of(change.content), change.built_in, change.enabled,
                      change.installed_ms};
    const std::int64_t pack = put_pack(connection, row, change.source);
    if (auto rows = put_back_rows(connection, doing, change, pack); !rows)
        return rows;
    put_give_aways(connection, pack, pairs_of(change.give_aways));
    count_pack(connection, pack);
    return ok();
}

void forget_change(Connection& connection, std::int64_t change) {
    connection.query("DELETE FROM change_row WHERE change = ?1").bind(change).run();
    connection.query("DELETE FROM change WHERE id = ?1").bind(change).run();
}

} // namespace

std::int64_t begin_change(Connection& connection, const char* what, const Pack& pack,
                          const std::optional<PackRow>& before, std::int64_t rows) {
    const std::int64_t id = connection.scalar("SELECT coalesce(max(id), 0) + 1 FROM change");
    const PackSource source = before ? source_of(connection, before->id) : PackSource{};
    const PackRow row = before.value_or(PackRow{});
    connection
        .query("INSERT INTO change(id, what, pack, told, content, source, source_built_in, "
               "give_aways, built_in, enabled, installed_ms, row_count, checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
               "seal(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))")
        .bind(id, what, pack.id, told(what, pack), before ? text_of_pack(row.pack) : std::string(),
              source.text, source.built_in,
              text_of_pairs(before ? give_aways_of(connection, row.id) : IdPairs()), row.built_in,
              row.enabled, row.installed_ms, rows)
        .run();
    connection.query("DELETE FROM change_row WHERE change <= ?1 - ?2")
        .bind(id, most_changes_kept)
        .run();
    connection.query("DELETE FROM change WHERE id <= ?1 - ?2").bind(id, most_changes_kept).run();
    return id;
}

void remember_row(Connection& connection, std::int64_t change, std::int64_t pack,
                  const std::string& name) {
    connection
        .query("INSERT INTO change_row(change, name, content, retired, checksum) "
               "SELECT ?1, name, content, retired, seal(?1, name, content, retired) FROM question "
               "JOIN question_text ON question_text.id = question.text "
               "WHERE pack = ?2 AND name = ?3 AND mark IS seal(content)")
        .bind(change, pack, name)
        .run();
}

void remember_absence(Connection& connection, std::int64_t change, const std::string& name) {
    connection
        .query("INSERT INTO change_row(change, name, content, retired, checksum) "
               "VALUES(?1, ?2, '', 0, seal(?1, ?2, '', 0))")
        .bind(change, name)
        .run();
}

std::int64_t rows_of(Connection& connection, std::int64_t pack) {
    auto count = connection.query("SELECT count(*) FROM question WHERE pack = ?1");
    count.bind(pack);
    return count.step() ? count.integer(0) : 0;
}

void remember_all(Connection& connection, std::int64_t change, std::int64_t pack) {
    connection
        .query("INSERT INTO change_row(change, name, content, retired, checksum) "
               "SELECT ?1, name, content, retired, seal(?1, name, content, retired) FROM question "
               "JOIN question_text ON question_text.id = question.text "
               "WHERE pack = ?2 AND mark IS seal(content)")
        .bind(change, pack)
        .run();
}

void forget_changes_of(Connection& connection, const std::string& pack) {
    connection
        .query("DELETE FROM change_row WHERE change IN (SELECT id FROM change WHERE pack = ?1)")
        .bind(pack)
        .run();
    connection.query("DELETE FROM change WHERE pack = ?1").bind(pack).run();
}

Result<std::string> take_back_last(Connection& connection, const char* doing) {
    const auto change = last_change(connection);
    if (!change)
        return Error{std::string("could not ") + doing +
                     ": no import or removal is left to take back."};
    if (auto back = put_back(connection, doing, *change); !back)
        return back.error();
    forget_change(connection, change->id);
    return change->told;
}

} // namespace epilogue
