// The film search against the rules told the slow way, and against bytes that mean it harm.
#include "bank/film_search.h"

#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/search_reference.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

const std::vector<std::string>& parts() {
    static const std::vector<std::string> words = {"the",
                                                   "The",
                                                   "a",
                                                   "of",
                                                   "La",
                                                   "Land",
                                                   "lala",
                                                   "Star",
                                                   "stars",
                                                   "war",
                                                   "Wars",
                                                   "heat",
                                                   "heath",
                                                   "Amélie",
                                                   "Léon",
                                                   "spider",
                                                   "man",
                                                   "spiderman",
                                                   "Wall",
                                                   "e",
                                                   "walle",
                                                   "1984",
                                                   "2049",
                                                   "7",
                                                   "se7en",
                                                   "Harry",
                                                   "potter",
                                                   "&",
                                                   "and",
                                                   "pottery",
                                                   "night",
                                                   "nights",
                                                   "knights",
                                                   "mother",
                                                   "brother",
                                                   "another",
                                                   "other",
                                                   "extra",
                                                   "terrestrial",
                                                   "extraordinary",
                                                   "wizards",
                                                   "wizard",
                                                   "in",
                                                   "to",
                                                   "into",
                                                   "no",
                                                   "not",
                                                   "nothing",
                                                   "8½",
                                                   "E.T.",
                                                   "don't",
                                                   "Straße",
                                                   "Ærø",
                                                   "Борис",
                                                   "борисов",
                                                   "3D",
                                                   "professional",
                                                   "profession",
                                                   "confession",
                                                   "x",
                                                   "—",
                                                   "2",
                                                   "II",
                                                   "two",
                                                   "Part",
                                                   "11",
                                                   "Eleven",
                                                   "V",
                                                   "5",
                                                   "III"};
    return words;
}

std::string made_title(Rng& rng) {
    std::string title;
    const std::size_t count = 1 + rng.index(4);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            title += rng.below(8) == 0 ? "-" : " ";
        title += parts()[rng.index(parts().size())];
    }
    return title;
}

std::vector<SearchedFilm> made_films(Rng& rng, std::size_t count) {
    std::vector<SearchedFilm> films;
    for (std::size_t i = 0; i < count; ++i) {
        SearchedFilm film{"film-" + std::to_string(i),
                          made_title(rng),
                          1980 + static_cast<int>(rng.below(8)),
                          {}};
        for (std::size_t aliases = rng.below(3) == 0 ? rng.index(3) : 0; aliases > 0; --aliases)
            film.aliases.push_back(made_title(rng));
        films.push_back(std::move(film));
    }
    return films;
}

// One letter gone, doubled, changed or swapped with the next.
void slip(std::u32string& text, Rng& rng) {
    if (text.size() < 2)
        return;
    const std::size_t at = rng.index(text.size() - 1);
    switch (rng.below(4)) {
    case 0:
        text.erase(at, 1);
        break;
    case 1:
        text.insert(at, 1, text[at]);
        break;
    case 2:
        text[at] = U'a' + static_cast<char32_t>(rng.below(26));
        break;
    default:
        std::swap(text[at], text[at + 1]);
    }
}

std::string typed_text(const std::vector<SearchedFilm>& films, Rng& rng) {
    const SearchedFilm& film = films[rng.index(films.size())];
    std::string title = film.title;
    if (!film.aliases.empty() && rng.below(2) == 0)
        title = film.aliases.front();
    std::u32string text = code_points(title);
    for (std::size_t slips = rng.below(2) == 0 ? rng.index(3) : 0; slips > 0; --slips)
        slip(text, rng);
    if (rng.below(4) == 0)
        text.erase(std::remove(text.begin(), text.end(), U' '), text.end());
    if (rng.below(3) == 0)
        text.resize(rng.index(text.size() + 1));
    std::string typed;
    for (const char32_t code : text)
        append_code_point(typed, code);
    if (rng.below(4) == 0)
        typed = std::string(split(typed, ' ').back()) + " " + typed;
    if (rng.below(6) == 0)
        typed += " " + std::to_string(film.year);
    return typed;
}

bool starts_character(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text.at(at)) & 0xC0U) != 0x80U;
}

std::string text_of(const std::vector<ReferenceHit>& hits) {
    std::string text;
    for (const ReferenceHit& hit : hits)
        text += hit.id + (hit.alias.empty() ? "" : " as " + hit.alias) + "\n";
    return text;
}

// In order, apart, inside, at the edges of characters.
bool sound(const FilmHit& hit) {
    const std::string& shown = hit.alias.empty() ? hit.title : hit.alias;
    std::size_t past = 0;
    for (const auto& [first, end] : hit.typed) {
        if (first < past || first >= end || end > shown.size() || !starts_character(shown, first) ||
            !starts_character(shown, end))
            return false;
        past = end;
    }
    return true;
}

} // namespace

TEST_CASE("film search: it finds what the rules say and in their order", "[bank][property]") {
    const auto seed = static_cast<std::uint64_t>(GENERATE(range(0, 100)));
    CAPTURE(seed);
    Rng rng(seed);
    const std::vector<SearchedFilm> films = made_films(rng, 40);
    const SearchReference reference(films);
    const FilmSearch search = FilmSearch::open(FilmSearch::build(films)).value();

    for (int query = 0; query < 25; ++query) {
        const std::string typed = typed_text(films, rng);
        CAPTURE(typed);
        const std::vector<ReferenceHit> expected = reference.find(typed);
        const FilmHits hits = search.find(typed, most_counted);

        std::vector<ReferenceHit> found;
        for (const FilmHit& hit : hits.hits) {
            found.push_back({hit.id, hit.alias});
            CAPTURE(hit.title, hit.alias);
            CHECK(sound(hit));
        }
        REQUIRE(text_of(found) == text_of(expected));
        CHECK(hits.total == expected.size());
    }
}

TEST_CASE("film search: words found nearly everywhere keep to the rules", "[bank][property]") {
    Rng rng(3);
    const std::vector<SearchedFilm> films = made_films(rng, 1500);
    const SearchReference reference(films);
    const FilmSearch search = FilmSearch::open(FilmSearch::build(films)).value();

    for (const char* typed : {"s", "w", "s w", "a l", "e the", "n w s", "a 1984", "st w 1985",
                              "the", "o s a", "spiderman s"}) {
        CAPTURE(typed);
        std::vector<ReferenceHit> expected = reference.find(typed);
        const FilmHits hits = search.find(typed, most_counted);

        CHECK(hits.more == (expected.size() > most_counted));
        expected.resize(std::min(expected.size(), most_counted));
        std::vector<ReferenceHit> found;
        for (const FilmHit& hit : hits.hits)
            found.push_back({hit.id, hit.alias});
        CHECK(text_of(found) == text_of(expected));
    }
}

TEST_CASE("film search: whatever is typed it answers within bounds", "[bank][property]") {
    Rng rng(7);
    const std::vector<SearchedFilm> films = made_films(rng, 200);
    const FilmSearch search = FilmSearch::open(FilmSearch::build(films)).value();

    for (int query = 0; query < 2000; ++query) {
        std::string typed;
        for (std::size_t size = rng.index(query % 50 == 0 ? 3000 : 40); size > 0; --size)
            typed += static_cast<char>(rng.below(3) == 0 ? rng.below(256) : 32 + rng.below(96));
        for (const FilmHit& hit : search.find(typed, 10).hits)
            CHECK(sound(hit));
    }
    CHECK(search.find(std::string(100'000, 'a'), 10).total == 0);
}

TEST_CASE("film search: bytes cut short are refused", "[bank][property]") {
    Rng rng(11);
    const std::string bytes = FilmSearch::build(made_films(rng, 10));

    for (std::size_t size = 0; size < bytes.size(); ++size)
        REQUIRE_FALSE(FilmSearch::open(bytes.substr(0, size)));
    CHECK_FALSE(FilmSearch::open(bytes + "x"));
}

TEST_CASE("film search: changed bytes are refused or searched within bounds", "[bank][property]") {
    const auto seed = static_cast<std::uint64_t>(GENERATE(range(0, 300)));
    CAPTURE(seed);
    Rng rng(seed);
    const std::vector<SearchedFilm> films = made_films(rng, 12);
    std::string bytes = FilmSearch::build(films);
    for (std::size_t changes = 1 + rng.index(6); changes > 0; --changes)
        bytes[rng.index(bytes.size())] = static_cast<char>(rng.below(256));

    const auto opened = FilmSearch::open(bytes);

    if (!opened) {
        CHECK_FALSE(opened.error().message.empty());
        return;
    }
    for (int query = 0; query < 20; ++query)
        CHECK(opened.value().find(typed_text(films, rng), 10).hits.size() <= 10);
}
