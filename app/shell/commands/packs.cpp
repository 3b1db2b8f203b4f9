#include "shell/commands/packs.h"
#include "shell/bank_data.h"
#include "shell/commands/command.h"

#include "base/text.h"

#include <algorithm>
#include <memory>
#include <ostream>

namespace epilogue {

namespace {

Json counts_of(const std::map<std::string, int>& counts) {
    Json json = Json::object();
    for (const auto& [what, count] : counts)
        json[what] = count;
    return json;
}

Json json_of(const PackInfo& info) {
    Json categories = Json::array();
    for (const Category& category : info.pack.categories)
        categories.push_back({{"key", category.key}, {"title", category.title}});
    return {{"id", info.pack.id},
            {"version", text_of(info.pack.version)},
            {"title", info.pack.title},
            {"series", info.pack.series},
            {"enabled", info.enabled},
            {"built_in", info.built_in},
            {"questions", info.questions},
            {"spoilers", info.spoilers},
            {"per_category", counts_of(info.per_category)},
            {"categories", std::move(categories)},
            {"language", info.pack.language},
            {"license", info.pack.license},
            {"authors", info.pack.authors},
            {"homepage", info.pack.homepage},
            {"summary", info.pack.summary}};
}

std::string line_of(const PackInfo& info) {
    return info.pack.id + " " + text_of(info.pack.version) + ": " + info.pack.title + ", " +
           count_of(info.questions, "question", "questions") + ", " +
           (info.enabled ? "on" : "off") + (info.built_in ? ", built in" : "");
}

int list_packs(const Desk& desk) {
    const auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto packs = bank.value().packs();
    if (!packs)
        return failed(desk, packs.error());
    if (desk.json) {
        Json list = Json::array();
        for (const PackInfo& info : packs.value())
            list.push_back(json_of(info));
        print(desk, list);
        return exit_done;
    }
    for (const PackInfo& info : packs.value())
        desk.out << line_of(info) << "\n";
    return exit_done;
}

void print_pack(std::ostream& out, const PackInfo& info) {
    out << line_of(info) << "\n";
    const auto row = [&](const char* name, const std::string& value) {
        if (!value.empty())
            out << "  " << name << ": " << value << "\n";
    };
    row("Series", info.pack.series);
    row("About", info.pack.summary);
    row("By", listed(info.pack.authors));
    row("Language", info.pack.language);
    row("Licence", info.pack.license);
    row("Home page", info.pack.homepage);
    for (const Category& category : info.pack.categories) {
        const auto found = info.per_category.find(category.key);
        const int count = found == info.per_category.end() ? 0 : found->second;
        out << "  " << category.title << " (" << category.key
            << "): " << count_of(count, "question", "questions") << "\n";
    }
    out << "  Spoilers: " << info.spoilers << "\n";
}

int show_pack(const Desk& desk, const std::string& id) {
    const auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto info = pack_named(bank.value(), id);
    if (!info)
        return failed(desk, info.error());
    if (desk.json)
        print(desk, json_of(info.value()));
    else
        print_pack(desk.out, info.value());
    return exit_done;
}

// What a change answers with: one sentence, or the pack as it is now.
int changed(const Desk& desk, const std::string& pack, const std::string& act,
            const std::string& sentence) {
    if (desk.json)
        print(desk, {{"pack", pack}, {"done", act}});
    else
        desk.out << sentence << "\n";
    return exit_done;
}

int enable_pack(const Desk& desk, const std::string& id, bool on) {
    auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto info = pack_named(bank.value(), id);
    if (!info)
        return failed(desk, info.error());
    if (const auto done = bank.value().enable(id, on); !done)
        return failed(desk, done.error());
    return changed(desk, id, on ? "enable" : "disable",
                   info.value().pack.title + " is " + (on ? "on." : "off."));
}

int remove_pack(const Desk& desk, const std::string& id) {
    auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto info = pack_named(bank.value(), id);
    if (!info)
        return failed(desk, info.error());
    if (const auto done = bank.value().remove(id); !done)
        return failed(desk, done.error());
    const int code = changed(desk, id, "remove",
                             info.value().pack.title +
                                 " is removed. What was played of it stays in the history. "
                                 "'epilogue packs undo' brings it back.");
    return std::max(code, texts_kept(desk, bank.value()));
}

int undo_last(const Desk& desk) {
    auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto undone = bank.value().undo_last();
    if (!undone)
        return failed(desk, undone.error());
    const int code = changed(desk, "", "undo: " + undone.value(), undone.value());
    return std::max(code, texts_kept(desk, bank.value()));
}

} // namespace

Result<PackInfo> pack_named(const BankStore& bank, const std::string& id) {
    const auto packs = bank.packs();
    if (!packs)
        return packs.error();
    std::vector<std::string> ids;
    for (const PackInfo& info : packs.value()) {
        if (info.pack.id == id)
            return info;
        ids.push_back(info.pack.id);
    }
    return Error{"there is no pack '" + id + "'; the packs are " + listed(ids)};
}

int texts_kept(const Desk& desk, const BankStore& bank) {
    if (const auto kept = keep_texts(bank, desk.paths); !kept) {
        desk.err << kept.error().message << "\n";
        return exit_problems;
    }
    return exit_done;
}

void add_packs(CLI::App& app, Work& work) {
    CLI::App* packs = app.add_subcommand(
        "packs", "The pack shelf: list, show, enable, disable, remove, undo, check");
    packs->require_subcommand(0, 1);
    auto id = std::make_shared<std::string>();
    const auto add = [&](const char* name, const char* about, auto act) {
        CLI::App* command = packs->add_subcommand(name, about);
        command->add_option("pack", *id, "The pack's id")->type_name("PACK")->required();
        command->callback(
            [id, act, &work] { work = [id, act](const Desk& desk) { return act(desk, *id); }; });
    };
    packs->add_subcommand("list", "List the packs (what happens without a word)");
    add("show", "What is known of a pack", show_pack);
    add("enable", "Ask questions of this pack",
        [](const Desk& desk, const std::string& pack) { return enable_pack(desk, pack, true); });
    add("disable", "Ask no questions of this pack",
        [](const Desk& desk, const std::string& pack) { return enable_pack(desk, pack, false); });
    add("remove", "Take a pack that was brought in off the shelf", remove_pack);
    packs->add_subcommand("undo", "Take the last import or removal back")->callback([&work] {
        work = undo_last;
    });
    add_check(*packs, work);
    packs->callback([&work] {
        if (!work)
            work = list_packs;
    });
}

} // namespace epilogue
