// What a house does with rulings.
#include "support/house.h"

#include <algorithm>
#include <utility>

namespace epilogue {

// These do not wait for room: they are done at once or not at all.
bool House::asks_of_rulings(const Effect& effect, std::vector<Intent>& replies) {
    const Done full = disk_full ? Done(Error{"could not set the ruling: the disk is full"}) : ok();
    const auto told = [&](const Done& done) {
        replies.emplace_back(RulingsChanged{done ? std::string() : done.error().message});
        return true;
    };
    if (const auto* set = std::get_if<SetRuling>(&effect))
        return told(full ? rows->set_ruling(set->id, set->in_force) : full);
    if (const auto* remove = std::get_if<RemoveRuling>(&effect))
        return told(full ? rows->remove_ruling(remove->id) : full);
    if (std::holds_alternative<WriteRulings>(effect)) {
        auto rulings = rows->rulings_there();
        std::erase_if(rulings, [](const Ruling& ruling) { return !ruling.in_force; });
        const std::string path = "/x/exports/house-rulings-" + iso(now.today) + ".toml";
        replies.emplace_back(RulingsWritten{path, static_cast<int>(rulings.size()), {}});
        ruling_files[path] = std::move(rulings);
        return true;
    }
    if (const auto* read = std::get_if<ReadRulings>(&effect)) {
        replies.emplace_back(bring_in(read->path));
        replies.emplace_back(RulingsChanged{});
        return true;
    }
    return false;
}

RulingsBrought House::bring_in(const std::string& path) {
    const auto file = ruling_files.find(path);
    if (file == ruling_files.end())
        return {0, 0, "could not read " + path + ": there is no such file"};
    const auto there = rows->rulings_there();
    RulingsBrought brought;
    for (const Ruling& ruling : file->second) {
        const bool known = std::any_of(there.begin(), there.end(), [&](const Ruling& other) {
            return other.film == ruling.film && other.criterion == ruling.criterion;
        });
        ++(known ? brought.known : brought.added);
        if (!known)
            rows->add_ruling(ruling);
    }
    return brought;
}

} // namespace epilogue
