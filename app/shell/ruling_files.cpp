#include "shell/ruling_files.h"

#include "packs/ruling_file.h"
#include "shell/files.h"

namespace epilogue {

namespace {

// "rulings.toml", and where that is taken "rulings-2.toml".
std::string free_path(const std::string& folder, const std::string& name) {
    std::string path = path_in(folder, name + ".toml");
    for (int number = 2; facts_of(path).kind != FileKind::Missing; ++number)
        path = path_in(folder, name + "-" + std::to_string(number) + ".toml");
    return path;
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
    const auto added = store.add_rulings(rulings);
    if (!added)
        return {0, 0, added.error().message};
    return {added.value(), static_cast<int>(rulings.size()) - added.value(), {}};
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

RulingsBrought read_rulings_file(Stores& stores, const std::string& path, const Date& today) {
    if (!stores.player)
        return {0, 0, "there is no file of your scores"};
    const auto text = read_file(path, longest_ruling_file);
    if (!text)
        return {0, 0, text.error().message};
    read_catalogue_ahead(stores);
    const ParsedRulings parsed = parse_rulings(text.value(), path, {today, stores.catalogue.get()});
    if (!parsed.rulings)
        return {0, 0, first_problem(parsed, path)};
    RulingsBrought brought = take_rulings(*stores.player, *parsed.rulings);
    brought.unknown = parsed.unknown;
    return brought;
}

} // namespace epilogue
