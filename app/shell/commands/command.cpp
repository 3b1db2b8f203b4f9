#include "shell/commands/command.h"

#include "shell/bank_data.h"

#include "base/text.h"

#include <ostream>

namespace epilogue {

int failed(const Desk& desk, const Error& error) {
    desk.err << error.message << "\n";
    return exit_failed;
}

void print(const Desk& desk, const Json& json) {
    constexpr int indent = 2;
    // Bytes that are not UTF-8 (a file name may hold any) must not end the program.
    desk.out << json.dump(indent, ' ', false, Json::error_handler_t::replace) << "\n";
}

std::function<std::string(const std::string&)> not_blank(std::string sentence) {
    return [sentence = std::move(sentence)](const std::string& text) {
        return trim(text).empty() ? sentence : std::string();
    };
}

Result<BankStore> open_bank_for(const Desk& desk) {
    auto opened = open_bank(desk.paths, desk.now);
    if (!opened)
        return opened.error();
    auto bank = std::move(opened).value();
    if (bank.mended)
        desk.err << bank.mended->title << ". " << bank.mended->story << "\n";
    return std::move(bank.store);
}

Result<std::unique_ptr<Stores>> bank_stores_for(const Desk& desk) {
    auto bank = open_bank_for(desk);
    if (!bank)
        return bank.error();
    auto stores = std::make_unique<Stores>();
    stores->paths = desk.paths;
    stores->opened = desk.now;
    stores->bank.emplace(std::move(bank).value());
    return stores;
}

} // namespace epilogue
