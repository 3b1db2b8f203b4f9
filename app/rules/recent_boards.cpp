#include "rules/recent_boards.h"

#include <algorithm>

namespace epilogue {

Recent::Recent(const Crossings& crossings)
    : crossings_(crossings), pairs_(static_cast<std::size_t>(crossings.size()) *
                                    static_cast<std::size_t>(crossings.size())),
      people_(static_cast<std::size_t>(crossings.people_count())),
      uses_(static_cast<std::size_t>(crossings.size())) {}

void Recent::count_pairs(const Headers& headers, int by) {
    for (const int a : headers.all()) {
        uses_[static_cast<std::size_t>(a)] += by;
        for (const int b : headers.all())
            pairs_[at(a, b)] = static_cast<std::int16_t>(pairs_[at(a, b)] + by);
    }
}

void Recent::count_people(const Headers& headers, int by) {
    for (const int header : headers.all()) {
        for (const int person : crossings_.people(header)) {
            if (person >= 0)
                people_[static_cast<std::size_t>(person)] += by;
        }
    }
}

bool Recent::person_was_there(int criterion) const {
    const auto& people = crossings_.people(criterion);
    return std::any_of(people.begin(), people.end(), [&](int person) {
        return person >= 0 && people_[static_cast<std::size_t>(person)] > 0;
    });
}

} // namespace epilogue
