#include "shell/ruling_files.h"

#include "packs/ruling_file.h"
#include "shell/files.h"

#include <algorithm>

namespace epilogue {

namespace {

// "rulings.toml", and where that is taken "rulings-2.toml".
std::string free_path(const std::string& folder, const std::string& name) {
    std::string path = path_in(folder, name + ".toml");
    for (int number = 2; facts_of(path).kind != FileKind::Missing; ++number)
        path = path_in(folder, name + "-" + std::to_string(number) + ".toml");
    return path;
}

bool same(const Ruling& a, const Ruling& b) {
    return a.film == b.film && a.criterion == b.criterion;
}

std::string first_problem(const ParsedRulings& parsed, const std::string& path) {
    for (const Diagnostic& problem : parsed.problems)
        if (problem.severity == Severity::Error)
            return text_of(problem);
    return path + " holds no rulings";
}

} // namespace

Result<std::vector<Ruling>> rulings_to_pass_on(const PlayerStore& store) {
    auto rulings = store.rulings();
    if (rulings)
        std::erase_if(rulings.value(), [](const Ruling& ruling) { return !ruling.in_force; });
    return rulings;
}

RulingsBrought take_rulings(PlayerStore& store, const std::vector<Ruling>& rulings) {
    const auto there = store.rulings();
    if (!there)
        return {0, 0, there.error().message};
    RulingsBrought brought;
    for (const Ruling& ruling : rulings) {
        const bool known = std::any_of(there.value().begin(), there.value().end(),
                                       [&](const Ruling& other) { return same(other, ruling); });
        if (known) {
            ++brought.known;
            continue;
        }
        if (const auto added = store.add_ruling(ruling); !added) {
            brought.error = added.error().message;
            return brought;
        }
        ++brought.added;
    }
    return brought;
}

RulingsWritten write_rulings_file(const Stores& stores, const Date& today) {
    if (!stores.player)
        return {{}, 0, "there is no file of your scores"};
    const auto rulings = rulings_to_pass_on(*stores.player);
    if (!rulings)
        return {{}, 0, rulings.error().message};
    if (const auto made = make_folder(stores.paths.exports); !made)
        return {{}, 0, made.error().message};
    const std::string path = free_path(stores.paths.exports, "house-rulings-" + iso(today));
    const auto written = write_file(path, write_rulings(rulings.value()));
    return {path, static_cast<int>(rulings.value().size()),
            written ? std::string() : written.error().message};
}

RulingsBrought read_rulings_file(Stores& stores, const std::string& path) {
    if (!stores.player)
        return {0, 0, "there is no file of your scores"};
    const auto text = read_file(path, longest_ruling_file);
    if (!text)
        return {0, 0, text.error().message};
    const ParsedRulings parsed = parse_rulings(text.value(), path);
    if (!parsed.rulings)
        return {0, 0, first_problem(parsed, path)};
    return take_rulings(*stores.player, *parsed.rulings);
}

} // namespace epilogue
