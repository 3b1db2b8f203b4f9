#include "store/tally.h"

#include "base/text.h"

namespace epilogue {

std::int64_t tally(Connection& connection, const char* what, std::int64_t id) {
    auto query = connection.query("SELECT n FROM tally WHERE what = ?1 AND id = ?2");
    query.bind(what, id);
    return query.step() ? query.integer(0) : 0;
}

void add_to_tally(Connection& connection, const char* what, std::int64_t id, std::int64_t by) {
    connection
        .query("INSERT INTO tally(what, id, n) VALUES(?1, ?2, max(?3, 0)) "
               "ON CONFLICT DO UPDATE SET n = n + ?3")
        .bind(what, id, by)
        .run();
}

void set_tally(Connection& connection, const char* what, std::int64_t id, std::int64_t n) {
    connection.query("INSERT OR REPLACE INTO tally(what, id, n) VALUES(?1, ?2, ?3)")
        .bind(what, id, n)
        .run();
}

Done expect_tally(Connection& connection, const char* doing, const char* what, std::int64_t id,
                  std::int64_t found) {
    const std::int64_t expected = tally(connection, what, id);
    if (found == expected)
        return ok();
    return damaged(doing, connection.file(),
                   "it holds " + grouped(found) + " " + what + " where " + grouped(expected) +
                       " were written");
}

} // namespace epilogue
