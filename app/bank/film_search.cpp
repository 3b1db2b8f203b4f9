#include "bank/film_search.h"

#include "bank/search_build.h"
#include "bank/search_marks.h"
#include "bank/search_tiers.h"

#include <algorithm>
#include <utility>

namespace epilogue {

struct FilmSearch::Index {
    SearchTables tables;
};

namespace {

FilmHit hit_of(const SearchTables& tables, const SearchQuery& query, const Found& found) {
    const std::uint32_t title = tables.film_name[found.film];
    const std::string_view shown = tables.name_text[found.name];
    FilmHit hit;
    hit.id = tables.film_id[found.film];
    hit.title = tables.name_text[title];
    hit.year = static_cast<int>(tables.film_year[found.film]);
    if (found.name != title)
        hit.alias = shown;
    hit.typed = typed_bytes(shown, query.senses[found.sense], found.tier, query.article);
    hit.guessed = found.tier == Tier::Slips;
    return hit;
}

} // namespace

FilmSearch::FilmSearch(std::unique_ptr<Index> index) : index_(std::move(index)) {}

FilmSearch::FilmSearch(FilmSearch&&) noexcept = default;
FilmSearch& FilmSearch::operator=(FilmSearch&&) noexcept = default;
FilmSearch::~FilmSearch() = default;

std::string FilmSearch::build(const std::vector<SearchedFilm>& films) {
    return build_search(films);
}

Result<FilmSearch> FilmSearch::open(std::string bytes) {
    auto index = std::make_unique<Index>();
    if (const auto opened = open_tables(index->tables, std::move(bytes)); !opened)
        return opened.error();
    return FilmSearch(std::move(index));
}

FilmHits FilmSearch::find(std::string_view typed, std::size_t most) const {
    const SearchQuery query = read_query(typed);
    const auto found = find_films(index_->tables, query, most_counted + 1);
    FilmHits hits;
    hits.more = found.size() > most_counted;
    hits.total = std::min(found.size(), most_counted);
    for (std::size_t i = 0; i < std::min(most, hits.total); ++i)
        hits.hits.push_back(hit_of(index_->tables, query, found[i]));
    return hits;
}

std::size_t FilmSearch::films() const {
    return index_->tables.films;
}

} // namespace epilogue
