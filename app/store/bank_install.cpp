// Packs in and packs out, each one transaction.
#include "base/text.h"
#include "store/bank_changes.h"
#include "store/bank_rows.h"
#include "store/bank_store.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace epilogue {

namespace {

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

void remember_upgrade(Connection& connection, const Plan& plan, const Pack& pack) {
    const auto touched = plan.added.size() + plan.changed.size() + plan.retired.size();
    const std::int64_t change = begin_change(connection, "import", pack, plan.before,
                                             plan.before ? static_cast<std::int64_t>(touched) : 0);
    if (!plan.before)
        return; // taken back by removing the pack
    for (const Question* question : plan.added)
        remember_absence(connection, change, question->key.id);
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
            const bool shipped = built_in || source_of(*connection_, row.id).built_in;
            put_pack(*connection_, row, {text, shipped});
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
        const std::int64_t change =
            begin_change(*connection_, "removal", row.pack, row, rows_of(*connection_, row.id));
        remember_all(*connection_, change, row.id);
        delete_pack(*connection_, row.id);
        return ok();
    });
}

Result<std::string> BankStore::undo_last() {
    static constexpr const char* doing = "take back the last change";
    return connection_->write(doing, [&] { return take_back_last(*connection_, doing); });
}

} // namespace epilogue
