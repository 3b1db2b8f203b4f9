#include "bank/catalogue.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

// From this ratio of lengths on, looking the short list's films up in the long one is quicker than
// walking both.
constexpr std::size_t lopsided = 16;

template <class Each>
void for_each_shared(std::span<const FilmIndex> a, std::span<const FilmIndex> b, Each each) {
    if (a.size() > b.size())
        std::swap(a, b);
    auto at = b.begin();
    const bool look_up = a.size() * lopsided < b.size();
    for (const FilmIndex film : a) {
        if (look_up) {
            at = std::lower_bound(at, b.end(), film);
        } else {
            while (at != b.end() && *at < film)
                ++at;
        }
        if (at == b.end())
            return;
        if (*at == film)
            each(film);
    }
}

} // namespace

void Catalogue::seal(std::uint64_t mark) {
    mark_ = mark;
    for (std::size_t i = 0; i < criteria_.size(); ++i)
        criterion_index_.emplace(epilogue::encode(criteria_[i]), static_cast<int>(i));
}

std::optional<FilmIndex> Catalogue::film(std::string_view id) const {
    const auto at = std::lower_bound(
        films_.begin(), films_.end(), id,
        [](const BoardFilm& one, std::string_view wanted) { return one.id < wanted; });
    if (at == films_.end() || at->id != id)
        return std::nullopt;
    return static_cast<FilmIndex>(at - films_.begin());
}

std::optional<int> Catalogue::index_of(const Criterion& criterion) const {
    const auto at = criterion_index_.find(epilogue::encode(criterion));
    if (at == criterion_index_.end())
        return std::nullopt;
    return at->second;
}

std::optional<ReadyDay> Catalogue::day(int number) const {
    if (number < 1 || static_cast<std::size_t>(number) > days_.size())
        return std::nullopt;
    return days_[static_cast<std::size_t>(number) - 1];
}

std::span<const FilmIndex> Catalogue::accepted(int criterion) const {
    return accepted_.at(static_cast<std::size_t>(criterion));
}

std::span<const FilmIndex> Catalogue::firm(int criterion) const {
    return firm_.at(static_cast<std::size_t>(criterion));
}

Postings intersection(std::span<const FilmIndex> a, std::span<const FilmIndex> b) {
    Postings both;
    for_each_shared(a, b, [&](FilmIndex film) { both.push_back(film); });
    return both;
}

int shared_films(std::span<const FilmIndex> a, std::span<const FilmIndex> b) {
    int count = 0;
    for_each_shared(a, b, [&](FilmIndex) { ++count; });
    return count;
}

} // namespace epilogue
