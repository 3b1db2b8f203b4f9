// Saving what a player brought in out of a bank that may be damaged: row by row, from both ends,
// because a damaged page stops a scan.
#include "store/bank_store.h"
#include "store/connection.h"

#include <map>

namespace epilogue {

namespace {

struct Haul {
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> seen;
};

void scan(Connection& connection, const char* sql, Haul& haul) {
    const auto scanned = guarded("save packs", connection.file(), [&]() -> Done {
        auto rows = connection.query(sql);
        while (rows.step()) {
            haul.seen[rows.text(0)] = true;
            if (rows.truth(2))
                haul.texts[rows.text(0)] = rows.text(1);
        }
        return ok();
    });
    if (!scanned)
        haul.seen[scanned.error().message] = true;
}

} // namespace

Salvage BankStore::salvage(const std::string& path) {
    Haul haul;
    if (facts_of(path).kind == FileKind::Missing)
        return {};
    const auto opened = guarded("save packs", bank_file(path), [&]() -> Done {
        Connection connection(bank_file(path), Access::Read);
        scan(connection,
             "SELECT name, text, checksum IS seal(pack, name, built_in, text) "
             "FROM pack_source WHERE built_in = 0 ORDER BY pack",
             haul);
        scan(connection,
             "SELECT name, text, checksum IS seal(pack, name, built_in, text) "
             "FROM pack_source WHERE built_in = 0 ORDER BY pack DESC",
             haul);
        return ok();
    });
    if (!opened)
        haul.seen[opened.error().message] = true;
    Salvage salvage;
    for (const auto& [name, text] : haul.texts)
        salvage.texts.emplace_back(name, text);
    for (const auto& [name, once] : haul.seen)
        if (!haul.texts.contains(name))
            salvage.lost.push_back(name);
    return salvage;
}

} // namespace epilogue
