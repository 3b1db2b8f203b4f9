// What is asked of the bank in play: the shelf, the pool to draw from, the questions drawn.
#include "base/text.h"
#include "store/bank_rows.h"
#include "store/bank_store.h"

#include <algorithm>

namespace epilogue {

namespace {

struct ChosenPack {
    std::int64_t id = 0;
    std::string name;
};

// By name, so that the pool comes sorted by key.
Result<std::vector<ChosenPack>> chosen_packs(Connection& connection, const char* doing,
                                             const PoolFilter& filter) {
    auto rows = pack_rows(connection, doing);
    if (!rows)
        return rows.error();
    std::vector<ChosenPack> chosen;
    std::set<std::string> wanted(filter.packs.begin(), filter.packs.end());
    for (const PackRow& row : rows.value()) {
        const bool named = wanted.erase(row.pack.id) > 0;
        if (named || (filter.packs.empty() && row.enabled))
            chosen.push_back({row.id, row.pack.id});
    }
    if (!wanted.empty())
        return no_pack(doing, *wanted.begin());
    return chosen;
}

bool may_be_asked(const PoolFilter& filter, bool spoiler, const std::string& film) {
    return !spoiler || filter.spoilers || (!film.empty() && filter.seen_films.contains(film));
}

Done read_entries(Connection& connection, const char* doing, const PoolFilter& filter,
                  const std::string& pack, Query& rows, std::vector<PoolEntry>& pool) {
    while (rows.step()) {
        if (!rows.truth(7))
            return damaged(doing, connection.file(),
                           "the question " + rows.text(0) + " of " + pack + " is not whole");
        const bool spoiler = rows.truth(4);
        if (!may_be_asked(filter, spoiler, rows.text(5)))
            continue;
        PoolEntry entry;
        entry.key = {pack, rows.text(0)};
        entry.kind = static_cast<Kind>(rows.number(1));
        entry.category = rows.text(2);
        entry.difficulty = rows.number(3);
        entry.spoiler = spoiler;
        entry.answer_fold = rows.text(6);
        pool.push_back(std::move(entry));
    }
    return ok();
}

std::string select_entries(std::size_t categories) {
    const std::string sql =
        "SELECT name, kind, category, difficulty, spoiler, film, answer_fold, "
        "checksum IS seal(pack, name, kind, category, difficulty, spoiler, film, answer_fold, "
        "retired, text, mark) FROM question "
        "WHERE pack = ?1 AND difficulty BETWEEN ?2 AND ?3 AND retired = 0";
    const std::vector<std::string> marks(categories, "?");
    const std::string among = categories > 0 ? " AND category IN (" + join(marks, ", ") + ")" : "";
    return sql + among + " ORDER BY name";
}

Done add_pack(Connection& connection, const char* doing, const PoolFilter& filter,
              const ChosenPack& pack, std::vector<PoolEntry>& pool) {
    SQLite::Statement statement(connection.db(), select_entries(filter.categories.size()));
    Query rows(statement);
    rows.bind(pack.id, filter.min_difficulty, filter.max_difficulty);
    int place = 3;
    for (const std::string& category : filter.categories)
        statement.bind(++place, category);
    return read_entries(connection, doing, filter, pack.name, rows, pool);
}

// Position of a question among those of its pack, which are sorted by id.
std::optional<std::size_t> position_of(const std::vector<PoolEntry>& pool, std::size_t start,
                                       const std::string& id) {
    const auto first = pool.begin() + static_cast<std::ptrdiff_t>(start);
    const auto at = std::lower_bound(
        first, pool.end(), id,
        [](const PoolEntry& entry, const std::string& name) { return entry.key.id < name; });
    if (at == pool.end() || at->key.id != id)
        return std::nullopt;
    return static_cast<std::size_t>(at - pool.begin());
}

void add_clashes(Connection& connection, std::int64_t pack, std::size_t start,
                 std::vector<PoolEntry>& pool) {
    for (const auto& [first, second] : give_aways_of(connection, pack)) {
        const auto a = position_of(pool, start, first);
        const auto b = position_of(pool, start, second);
        if (!a || !b)
            continue;
        pool[*a].clashes.push_back(static_cast<int>(*b));
        pool[*b].clashes.push_back(static_cast<int>(*a));
    }
    for (std::size_t i = start; i < pool.size(); ++i) {
        auto& clashes = pool[i].clashes;
        std::sort(clashes.begin(), clashes.end());
        clashes.erase(std::unique(clashes.begin(), clashes.end()), clashes.end());
    }
}

// Columns: name, content, whole, pack's name.
Result<Question> read_question(Connection& connection, const char* doing, Query& row) {
    if (!row.truth(2))
        return damaged(doing, connection.file(),
                       "the question " + row.text(0) + " of " + row.text(3) + " is not whole");
    return question_of({row.text(3), row.text(0)}, row.text(1));
}

Done add_counts(Connection& connection, const PackRow& row, PackInfo& info) {
    auto counts = connection.query("SELECT category, spoiler, n FROM pack_count WHERE pack = ?1");
    counts.bind(row.id);
    while (counts.step()) {
        const int n = counts.number(2);
        info.questions += n;
        info.per_category[counts.text(0)] += n;
        if (!counts.truth(1))
            continue;
        info.spoilers += n;
        info.spoilers_per_category[counts.text(0)] += n;
    }
    return ok();
}

} // namespace

Result<std::vector<PackInfo>> BankStore::packs() const {
    static constexpr const char* doing = "read the packs";
    return connection_->read(doing, [&]() -> Result<std::vector<PackInfo>> {
        auto rows = pack_rows(*connection_, doing);
        if (!rows)
            return rows.error();
        std::vector<PackInfo> packs;
        for (const PackRow& row : rows.value()) {
            PackInfo info;
            info.pack = row.pack;
            info.enabled = row.enabled;
            info.built_in = row.built_in;
            if (auto counted = add_counts(*connection_, row, info); !counted)
                return counted.error();
            packs.push_back(std::move(info));
        }
        const auto order = [](const PackInfo& info) {
            return std::tuple(!info.built_in, fold(info.pack.title), info.pack.id);
        };
        std::sort(packs.begin(), packs.end(),
                  [&](const PackInfo& a, const PackInfo& b) { return order(a) < order(b); });
        return packs;
    });
}

Result<std::vector<PoolEntry>> BankStore::pool(const PoolFilter& filter) const {
    static constexpr const char* doing = "read the questions to draw from";
    return connection_->read(doing, [&]() -> Result<std::vector<PoolEntry>> {
        const auto packs = chosen_packs(*connection_, doing, filter);
        if (!packs)
            return packs.error();
        std::vector<PoolEntry> pool;
        for (const ChosenPack& pack : packs.value()) {
            const std::size_t start = pool.size();
            if (auto added = add_pack(*connection_, doing, filter, pack, pool); !added)
                return added.error();
            add_clashes(*connection_, pack.id, start, pool);
        }
        return pool;
    });
}

Result<std::vector<Question>> BankStore::questions(const std::vector<QuestionKey>& keys) const {
    static constexpr const char* doing = "read the questions";
    return connection_->read(doing, [&]() -> Result<std::vector<Question>> {
        std::vector<Question> questions;
        for (const QuestionKey& key : keys) {
            auto row = connection_->query(
                "SELECT q.name, t.content, q.mark IS seal(t.content) AND q.checksum IS "
                "seal(q.pack, q.name, q.kind, q.category, q.difficulty, q.spoiler, q.film, "
                "q.answer_fold, q.retired, q.text, q.mark), p.name FROM pack AS p "
                "JOIN question AS q ON q.pack = p.id "
                "LEFT JOIN question_text AS t ON t.id = q.text "
                "WHERE p.name = ?1 AND q.name = ?2");
            row.bind(key.pack, key.id);
            if (!row.step())
                return Error{std::string("could not ") + doing + ": there is no question \"" +
                             key.id + "\" in the pack \"" + key.pack + "\"."};
            auto question = read_question(*connection_, doing, row);
            if (!question)
                return question.error();
            questions.push_back(std::move(question).value());
        }
        return questions;
    });
}

Result<std::vector<Question>> BankStore::list(const std::string& pack, const std::string& category,
                                              int difficulty) const {
    static constexpr const char* doing = "list the questions";
    return connection_->read(doing, [&]() -> Result<std::vector<Question>> {
        std::vector<Question> questions;
        auto rows = connection_->query(
            "SELECT q.name, t.content, q.mark IS seal(t.content) AND q.checksum IS "
            "seal(q.pack, q.name, q.kind, q.category, q.difficulty, q.spoiler, q.film, "
            "q.answer_fold, q.retired, q.text, q.mark), p.name FROM pack AS p "
            "CROSS JOIN question AS q ON q.pack = p.id "
            "LEFT JOIN question_text AS t ON t.id = q.text "
            "WHERE (?1 = '' OR p.name = ?1) AND (?2 = '' OR q.category = ?2) "
            "AND (?3 = 0 OR q.difficulty = ?3) AND q.retired = 0 ORDER BY p.name, q.name");
        rows.bind(pack, category, difficulty);
        while (rows.step()) {
            auto question = read_question(*connection_, doing, rows);
            if (!question)
                return question.error();
            questions.push_back(std::move(question).value());
        }
        if (!pack.empty() && questions.empty()) {
            auto known = find_pack(*connection_, doing, pack);
            if (!known)
                return known.error();
            if (!known.value())
                return no_pack(doing, pack);
        }
        return questions;
    });
}

} // namespace epilogue
