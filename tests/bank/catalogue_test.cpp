#include "bank/catalogue.h"

#include "bank/film_fit.h"
#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/made_films.h"
#include "support/shipped_films.h"

#include <algorithm>
#include <map>

using namespace epilogue;

namespace {

std::map<std::string, std::vector<Nomination>> nominations_of(const FilmTables& tables) {
    std::map<std::string, std::vector<Nomination>> by_film;
    for (const Nomination& one : tables.nominations)
        by_film[one.film].push_back(one);
    return by_film;
}

bool holds(std::span<const FilmIndex> list, std::size_t film) {
    return std::binary_search(list.begin(), list.end(), static_cast<FilmIndex>(film));
}

// Every `step`-th film is asked of every criterion.
void check_lists(const Catalogue& catalogue, const FilmTables& tables, std::size_t first,
                 std::size_t step) {
    auto nominations = nominations_of(tables);
    REQUIRE(catalogue.films().size() == tables.films.size());
    std::size_t fits = 0;
    for (std::size_t at = first; at < tables.films.size(); at += step) {
        const FilmFacts facts{tables.films[at], nominations[tables.films[at].id]};
        for (std::size_t i = 0; i < catalogue.criteria().size(); ++i) {
            const Criterion& criterion = catalogue.criteria()[i];
            const bool accepted = fit(criterion, facts) == Fit::Yes;
            const bool firm = accepted && fits_firmly(criterion, facts);
            const int index = static_cast<int>(i);
            fits += accepted ? 1 : 0;
            if (holds(catalogue.accepted(index), at) != accepted ||
                holds(catalogue.firm(index), at) != firm)
                FAIL_CHECK(encode(criterion) << " and " << facts.film.id);
        }
    }
    CHECK(fits > 100);
}

int count_of_kind(const Catalogue& catalogue, CriterionKind kind) {
    return static_cast<int>(
        std::count_if(catalogue.criteria().begin(), catalogue.criteria().end(),
                      [&](const Criterion& criterion) { return criterion.kind == kind; }));
}

} // namespace

TEST_CASE("catalogue: its lists say of every film what fit and fits_firmly say", "[bank]") {
    const auto seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    const FilmTables tables = made_films(seed, 400);

    check_lists(Catalogue::build(tables), tables, 0, 1);
}

TEST_CASE("catalogue: the shipped one offers what a grid needs and agrees with its tables",
          "[bank]") {
    const FilmTables& tables = shipped_films();
    const Catalogue catalogue = Catalogue::build(tables);

    CHECK(catalogue.criteria().size() <= most_criteria);
    CHECK(count_of_kind(catalogue, CriterionKind::Person) >= 200);
    CHECK(count_of_kind(catalogue, CriterionKind::Director) >= 110);
    CHECK(count_of_kind(catalogue, CriterionKind::TwoPeople) >= 150);
    CHECK(count_of_kind(catalogue, CriterionKind::Years) == 14);
    CHECK(count_of_kind(catalogue, CriterionKind::Genre) == 18);
    CHECK(count_of_kind(catalogue, CriterionKind::Distributor) >= 15);
    CHECK(count_of_kind(catalogue, CriterionKind::Language) == 1);
    check_lists(catalogue, tables, 3, 17);

    const auto read = Catalogue::decode(catalogue.encode());
    REQUIRE(read);
    CHECK(read.value().encode() == catalogue.encode());
}

TEST_CASE("catalogue: no criterion stands in it that no film fits or that stands there twice",
          "[bank]") {
    const auto catalogue = made_catalogue();
    for (std::size_t i = 0; i < catalogue->criteria().size(); ++i) {
        const int index = static_cast<int>(i);
        CHECK_FALSE(catalogue->accepted(index).empty());
        CHECK(catalogue->index_of(catalogue->criteria()[i]) == index);
    }
    CHECK_FALSE(catalogue->index_of({.kind = CriterionKind::Person, .subject = "Nobody"}));
}

TEST_CASE("catalogue: only people believed complete are in it", "[bank]") {
    const auto catalogue = made_catalogue();
    CHECK(catalogue->index_of({.kind = CriterionKind::Person, .subject = "Actor 00009"}));
    CHECK_FALSE(catalogue->index_of({.kind = CriterionKind::Person, .subject = "Actor 00010"}));
    CHECK(catalogue->index_of({.kind = CriterionKind::Director, .subject = "Director 00001"}));
    CHECK_FALSE(catalogue->index_of({.kind = CriterionKind::Person, .subject = "Director 00001"}));
    for (const Criterion& criterion : catalogue->criteria()) {
        CHECK(criterion.subject != "Actor 00010");
        CHECK(criterion.other != "Actor 00010");
    }
}

TEST_CASE("catalogue: with too many criteria the pairs with the fewest films give way", "[bank]") {
    // 216 people believed complete make 23,220 pairs, a tenth of them with three films together.
    const Catalogue full = Catalogue::build(made_films(5, 3000));
    CHECK(full.criteria().size() == most_criteria);
    std::size_t fewest = 3000;
    for (std::size_t i = 0; i < full.criteria().size(); ++i) {
        if (full.criteria()[i].kind == CriterionKind::TwoPeople)
            fewest = std::min(fewest, full.firm(static_cast<int>(i)).size());
    }
    std::size_t better = 0;
    std::size_t listed = 0;
    for (std::size_t a = 0; a < full.criteria().size(); ++a) {
        listed += full.criteria()[a].kind == CriterionKind::TwoPeople ? 1U : 0U;
        for (std::size_t b = a + 1; b < full.criteria().size(); ++b) {
            if (full.criteria()[a].kind != CriterionKind::Person ||
                full.criteria()[b].kind != CriterionKind::Person)
                continue;
            const auto together =
                shared_films(full.firm(static_cast<int>(a)), full.firm(static_cast<int>(b)));
            better += static_cast<std::size_t>(together) > fewest ? 1U : 0U;
        }
    }
    CHECK(listed > 0);
    CHECK(better <= listed);
}

TEST_CASE("catalogue: a film is found by its id", "[bank]") {
    const auto catalogue = made_catalogue();
    CHECK(catalogue->film("film-00000") == FilmIndex{0});
    CHECK(catalogue->film("film-02999") == FilmIndex{2999});
    CHECK_FALSE(catalogue->film("film-03000").has_value());
    CHECK_FALSE(catalogue->film("").has_value());
}

TEST_CASE("catalogue: days made ahead come back with it and leave its mark alone", "[bank]") {
    Catalogue catalogue = *made_catalogue();
    const auto last = static_cast<std::uint32_t>(catalogue.criteria().size() - 1);
    const std::vector<ReadyDay> days = {{0, 1, 2, 3, 4, 5}, {last, 4, 3, 2, 1, 0}};

    catalogue.keep_days(days);
    const auto read = Catalogue::decode(catalogue.encode());

    REQUIRE(read);
    CHECK(read.value().day(1) == days[0]);
    CHECK(read.value().day(2) == days[1]);
    CHECK_FALSE(read.value().day(0));
    CHECK_FALSE(read.value().day(3));
    CHECK(read.value().mark() == made_catalogue()->mark());
    catalogue.keep_days({{last + 1, 0, 0, 0, 0, 0}});
    CHECK_FALSE(Catalogue::decode(catalogue.encode()));
}

TEST_CASE("catalogue: its bytes give it back and its mark is theirs", "[bank]") {
    const auto catalogue = made_catalogue();
    const std::string bytes = catalogue->encode();

    const auto read = Catalogue::decode(bytes);

    REQUIRE(read);
    CHECK(read.value().films() == catalogue->films());
    CHECK(read.value().criteria() == catalogue->criteria());
    CHECK(read.value().mark() == catalogue->mark());
    for (int i = 0; i < static_cast<int>(catalogue->criteria().size()); ++i) {
        CHECK(std::ranges::equal(read.value().accepted(i), catalogue->accepted(i)));
        CHECK(std::ranges::equal(read.value().firm(i), catalogue->firm(i)));
    }
    CHECK(made_catalogue()->mark() == catalogue->mark());
    CHECK(made_catalogue(2)->mark() != catalogue->mark());
}

TEST_CASE("catalogue: bytes cut short or with more behind them are refused", "[bank]") {
    const std::string bytes = Catalogue::build(made_films(1, 60)).encode();
    REQUIRE(Catalogue::decode(bytes));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(Catalogue::decode(std::string_view(bytes).substr(0, length)));
    }
    CHECK_FALSE(Catalogue::decode(bytes + '\0'));
    CHECK_FALSE(Catalogue::decode('\7' + bytes.substr(1)));
}

TEST_CASE("catalogue: damaged bytes are refused or give a catalogue in order", "[bank]") {
    const std::string whole = Catalogue::build(made_films(1, 60)).encode();
    int read_all_the_same = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        std::string bytes = whole;
        for (std::uint64_t i = 1 + rng.below(3); i > 0; --i)
            bytes[rng.index(bytes.size())] = static_cast<char>(rng.below(256));
        const auto read = Catalogue::decode(bytes);
        if (!read)
            continue;
        ++read_all_the_same;
        CHECK(read.value().encode() == bytes);
        for (int i = 0; i < static_cast<int>(read.value().criteria().size()); ++i) {
            const auto accepted = read.value().accepted(i);
            const auto firm = read.value().firm(i);
            CHECK(std::adjacent_find(accepted.begin(), accepted.end(), std::greater_equal<>()) ==
                  accepted.end());
            CHECK(std::ranges::includes(accepted, firm));
            CHECK((accepted.empty() || accepted.back() < read.value().films().size()));
        }
    }
    CHECK(read_all_the_same > 0);
    CHECK(read_all_the_same < 2000);
}

TEST_CASE("catalogue: what two lists share is counted and listed alike", "[bank]") {
    const int seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto list = [&](std::uint64_t one_in) {
        Postings films;
        for (FilmIndex film = 0; film < 400; ++film) {
            if (rng.below(one_in) == 0)
                films.push_back(film);
        }
        return films;
    };
    const Postings a = list(1 + rng.below(3));
    const Postings b = list(1 + rng.below(100));
    Postings expected;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));

    CHECK(intersection(a, b) == expected);
    CHECK(intersection(b, a) == expected);
    CHECK(shared_films(a, b) == static_cast<int>(expected.size()));
}
