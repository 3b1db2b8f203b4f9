// Packs in, packs out, and back: each one transaction.
#include "base/text.h"
#include "store/bank_rows.h"
#include "store/bank_store.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace epilogue {

namespace {

constexpr int most_changes_kept = 10;

// Room for many pages while installing: with SQLite's usual 2,000 kilobytes the tables of half a
// million questions would be read and written over and over.
class RoomyCache {
  public:
    explicit RoomyCache(Connection& connection) : connection_(connection) { set(64'000); }

    RoomyCache(const RoomyCache&) = delete;
    RoomyCache& operator=(const RoomyCache&) = delete;

    ~RoomyCache() { set(2'000); }

  private:
    void set(int kilobytes) {
        // tryExec does not throw: a smaller cache is slower, nothing else.
        connection_.db().tryExec("PRAGMA cache_size = -" + std::to_string(kilobytes));
    }

    Connection& connection_;
};

// What lies in the bank for one question of the pack.
struct Known {
    std::int64_t mark = 0;
    bool retired = false;
};

// What an install would do.
struct Plan {
    std::optional<PackRow> before;
    std::vector<const Question*> added;   // not there before
    std::vector<const Question*> changed; // there before, with another content or retired
    std::vector<std::string> retired;
    IdPairs give_aways;
    Installed counts;
};

Error refused(const FullPack& pack, const std::string& why) {
    return Error{"could not install the pack \"" + pack.pack.id + "\": " + why};
}

Done check_pack(const FullPack& pack) {
    std::set<std::string_view> ids;
    for (const Question& question : pack.questions) {
        if (question.key.pack != pack.pack.id)
            return refused(pack, "its question \"" + question.key.id + "\" says that it is of \"" +
                                     question.key.pack + "\".");
        if (!ids.insert(question.key.id).second)
            return refused(pack, "two of its questions are called \"" + question.key.id + "\".");
    }
    const auto known = static_cast<int>(pack.questions.size());
    for (const auto& [first, second] : pack.give_aways)
        if (first < 0 || second < 0 || first >= known || second >= known || first == second)
            return refused(pack, "it pairs questions " + std::to_string(first) + " and " +
                                     std::to_string(second) + " of " + std::to_string(known) +
                                     " as give-aways.");
    return ok();
}

IdPairs pairs_by_id(const FullPack& pack) {
    IdPairs pairs;
    for (const auto& [first, second] : pack.give_aways)
        pairs.emplace_back(pack.questions[static_cast<std::size_t>(first)].key.id,
                           pack.questions[static_cast<std::size_t>(second)].key.id);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::unordered_map<std::string, Known> known_questions(Connection& connection, std::int64_t pack) {
    std::unordered_map<std::string, Known> known;
    auto rows = connection.query("SELECT name, mark, retired FROM question WHERE pack = ?1");
    rows.bind(pack);
    while (rows.step())
        known[rows.text(0)] = {rows.integer(1), rows.truth(2)};
    return known;
}

void plan_questions(Plan& plan, const FullPack& pack,
                    std::unordered_map<std::string, Known> known) {
    for (const Question& question : pack.questions) {
        const auto before = known.find(question.key.id);
        if (before == known.end()) {
            ++plan.counts.added;
            plan.added.push_back(&question);
            continue;
        }
        const bool same = before->second.mark == sealed(text_of_question(question));
        if (before->second.retired)
            ++plan.counts.added;
        else if (!same)
            ++plan.counts.changed;
        if (before->second.retired || !same)
            plan.changed.push_back(&question);
        known.erase(before);
    }
    for (const auto& [name, question] : known)
        if (!question.retired)
            plan.retired.push_back(name);
    plan.counts.retired = static_cast<int>(plan.retired.size());
    // By key, so that the rows are appended to their tables rather than strewn over them.
    std::sort(plan.added.begin(), plan.added.end(),
              [](const Question* a, const Question* b) { return a->key.id < b->key.id; });
    std::sort(plan.retired.begin(), plan.retired.end());
}

Result<Plan> plan_install(Connection& connection, const FullPack& pack,
                          std::optional<PackRow> before) {
    Plan plan;
    plan.before = std::move(before);
    plan.counts.pack = pack.pack.id;
    plan.give_aways = pairs_by_id(pack);
    if (!plan.before) {
        plan_questions(plan, pack, {});
        return plan;
    }
    const Version installed = plan.before->pack.version;
    if (pack.pack.version < installed)
        return refused(pack, "version " + text_of(installed) +
                                 " is installed, and this is the older version " +
                                 text_of(pack.pack.version) + ".");
    plan_questions(plan, pack, known_questions(connection, plan.before->id));
    plan.counts.unchanged = plan.before->pack == pack.pack && plan.added.empty() &&
                            plan.changed.empty() && plan.retired.empty() &&
                            give_aways_of(connection, plan.before->id) == plan.give_aways;
    return plan;
}

std::string told(const char* what, const Pack& pack) {
    return std::string("the ") + what + " of \"" + pack.title + "\" " + text_of(pack.version);
}

// Opens the record of a change; its number. `before` is nothing for a new pack.
std::int64_t begin_change(Connection& connection, const char* what, const Pack& pack,
                          const std::optional<PackRow>& before) {
    const std::int64_t id = connection.scalar("SELECT coalesce(max(id), 0) + 1 FROM change");
    const PackSource source = before ? source_of(connection, before->id) : PackSource{};
    const PackRow row = before.value_or(PackRow{});
    connection
        .query("INSERT INTO change(id, what, pack, told, content, source, source_built_in, "
               "give_aways, built_in, enabled, installed_ms) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .bind(id, what, pack.id, told(what, pack), before ? text_of_pack(row.pack) : std::string(),
              source.text, source.built_in,
              text_of_pairs(before ? give_aways_of(connection, row.id) : IdPairs()), row.built_in,
              row.enabled, row.installed_ms)
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
        .query("INSERT INTO change_row(change, name, content, retired) "
               "SELECT ?1, name, content, retired FROM question "
               "JOIN question_text ON question_text.id = question.text "
               "WHERE pack = ?2 AND name = ?3")
        .bind(change, pack, name)
        .run();
}

void remember_upgrade(Connection& connection, const Plan& plan, const Pack& pack) {
    const std::int64_t change = begin_change(connection, "import", pack, plan.before);
    if (!plan.before)
        return;
    for (const Question* question : plan.added)
        connection
            .query("INSERT INTO change_row(change, name, content, retired) "
                   "VALUES(?1, ?2, '', 0)")
            .bind(change, question->key.id)
            .run();
    for (const Question* question : plan.changed)
        remember_row(connection, change, plan.before->id, question->key.id);
    for (const std::string& name : plan.retired)
        remember_row(connection, change, plan.before->id, name);
}

void carry_out(Connection& connection, const Plan& plan, const PackRow& row,
               const PackSource& source) {
    if (plan.before)
        put_give_aways(connection, plan.before->id, {});
    const std::int64_t pack = put_pack(connection, row, source);
    for (const Question* question : plan.added)
        insert_question(connection, pack, *question, text_of_question(*question), false);
    for (const Question* question : plan.changed)
        put_question(connection, pack, *question, text_of_question(*question), false);
    for (const std::string& name : plan.retired)
        retire_question(connection, pack, name);
    put_give_aways(connection, pack, plan.give_aways);
    count_pack(connection, pack);
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
};

std::optional<LastChange> last_change(Connection& connection) {
    auto row = connection.query(
        "SELECT id, told, pack, content, source, source_built_in, give_aways, built_in, enabled, "
        "installed_ms FROM change ORDER BY id DESC LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return LastChange{
        row.integer(0), row.text(1),  row.text(2),  row.text(3),   {row.text(4), row.truth(5)},
        row.text(6),    row.truth(7), row.truth(8), row.integer(9)};
}

void put_back_rows(Connection& connection, const LastChange& change, std::int64_t pack) {
    auto rows = connection.query("SELECT name, content, retired FROM change_row WHERE change = ?1");
    rows.bind(change.id);
    while (rows.step()) {
        if (rows.text(1).empty()) {
            delete_question(connection, pack, rows.text(0));
            continue;
        }
        const Question question = question_of({change.name, rows.text(0)}, rows.text(1));
        put_question(connection, pack, question, rows.text(1), rows.truth(2));
    }
}

Done put_back(Connection& connection, const char* doing, const LastChange& change) {
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
    put_back_rows(connection, change, pack);
    put_give_aways(connection, pack, pairs_of(change.give_aways));
    count_pack(connection, pack);
    return ok();
}

// What comes with the program is not taken back, nor what lies under it.
void forget_changes_of(Connection& connection, const std::string& pack) {
    connection
        .query("DELETE FROM change_row WHERE change IN (SELECT id FROM change WHERE pack = ?1)")
        .bind(pack)
        .run();
    connection.query("DELETE FROM change WHERE pack = ?1").bind(pack).run();
}

void forget_change(Connection& connection, std::int64_t change) {
    connection.query("DELETE FROM change_row WHERE change = ?1").bind(change).run();
    connection.query("DELETE FROM change WHERE id = ?1").bind(change).run();
}

} // namespace

Result<Installed> BankStore::install(const FullPack& pack, const std::string& text, bool built_in,
                                     std::int64_t at_ms) {
    static constexpr const char* doing = "install the pack";
    if (auto fine = check_pack(pack); !fine)
        return fine.error();
    const RoomyCache cache(*connection_);
    return connection_->write(doing, [&]() -> Result<Installed> {
        auto before = find_pack(*connection_, doing, pack.pack.id);
        if (!before)
            return before.error();
        const auto& there = before.value();
        if (built_in && there && pack.pack.version < there->pack.version)
            return Installed{.pack = pack.pack.id, .unchanged = true};
        auto plan = plan_install(*connection_, pack, there);
        if (!plan)
            return plan.error();
        const PackRow row{there ? there->id : 0, pack.pack, built_in || (there && there->built_in),
                          !there || there->enabled, at_ms};
        if (plan.value().counts.unchanged) {
            put_pack(*connection_, row, {text, built_in});
            return plan.value().counts;
        }
        if (built_in)
            forget_changes_of(*connection_, pack.pack.id);
        else
            remember_upgrade(*connection_, plan.value(), pack.pack);
        carry_out(*connection_, plan.value(), row, {text, built_in});
        return plan.value().counts;
    });
}

Result<Installed> BankStore::preview(const FullPack& pack) const {
    static constexpr const char* doing = "look at the pack";
    if (auto fine = check_pack(pack); !fine)
        return fine.error();
    return connection_->read(doing, [&]() -> Result<Installed> {
        auto before = find_pack(*connection_, doing, pack.pack.id);
        if (!before)
            return before.error();
        auto plan = plan_install(*connection_, pack, std::move(before).value());
        if (!plan)
            return plan.error();
        return plan.value().counts;
    });
}

Done BankStore::remove(const std::string& pack) {
    static constexpr const char* doing = "remove the pack";
    return connection_->write(doing, [&]() -> Done {
        auto found = find_pack(*connection_, doing, pack);
        if (!found)
            return found.error();
        if (!found.value())
            return no_pack(doing, pack);
        const PackRow& row = *found.value();
        if (row.built_in)
            return Error{std::string("could not ") + doing + ": \"" + row.pack.title +
                         "\" comes with the program. It can be switched off."};
        const std::int64_t change = begin_change(*connection_, "removal", row.pack, row);
        connection_
            ->query("INSERT INTO change_row(change, name, content, retired) "
                    "SELECT ?1, name, content, retired FROM question "
                    "JOIN question_text ON question_text.id = question.text WHERE pack = ?2")
            .bind(change, row.id)
            .run();
        delete_pack(*connection_, row.id);
        return ok();
    });
}

Result<std::string> BankStore::undo_last() {
    static constexpr const char* doing = "take back the last change";
    return connection_->write(doing, [&]() -> Result<std::string> {
        const auto change = last_change(*connection_);
        if (!change)
            return Error{std::string("could not ") + doing +
                         ": no import or removal is left to take back."};
        if (auto back = put_back(*connection_, doing, *change); !back)
            return back.error();
        forget_change(*connection_, change->id);
        return change->told;
    });
}

} // namespace epilogue
