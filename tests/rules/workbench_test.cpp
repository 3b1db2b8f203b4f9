#include "rules/workbench.h"

#include "base/rng.h"
#include "support/catch.h"
#include "support/made_films.h"

using namespace epilogue;

namespace {

Criterion cast(const std::string& name) {
    return {.kind = CriterionKind::Person, .subject = name};
}

Criterion genre(const std::string& name) {
    return {.kind = CriterionKind::Genre, .subject = name};
}

// A catalogue of exactly the films that are wanted: actors A, B and C, genres for the columns.
class Studio {
  public:
    Studio() {
        for (const char* name : {"A", "B", "C"})
            tables_.people.push_back({name, name, true, false});
    }

    Studio& films(int count, const std::string& actor, const std::vector<std::string>& genres) {
        for (int i = 0; i < count; ++i) {
            Film film;
            film.id = "film-" + std::to_string(1000 + tables_.films.size());
            film.title = "Film";
            film.year = 2000;
            film.genres = genres;
            film.sources = 3;
            film.cast.push_back({.person = actor});
            tables_.films.push_back(film);
        }
        return *this;
    }

    Catalogue catalogue() const { return Catalogue::build(tables_); }

  private:
    FilmTables tables_;
};

const Draft draft = {.rows = {cast("A"), cast("B"), cast("C")},
                     .columns = {genre("Drama"), genre("War"), genre("Crime")}};

Studio full() {
    Studio studio;
    for (const char* actor : {"A", "B", "C"}) {
        for (const char* name : {"Drama", "War", "Crime"})
            studio.films(3, actor, {name});
    }
    return studio;
}

} // namespace

TEST_CASE("workbench: a side that is empty leaves its cells without a count", "[rules]") {
    const Catalogue catalogue = full().catalogue();
    Draft half = draft;
    half.rows[1].reset();
    half.columns[2].reset();

    const Workbench bench = look_over(catalogue, half);

    CHECK_FALSE(whole(half).has_value());
    CHECK_FALSE(bench.whole);
    CHECK_FALSE(bench.proved);
    CHECK(bench.why_not.empty());
    for (const int cell : {0, 1, 6, 7})
        CHECK(bench.counts.at(static_cast<std::size_t>(cell)) == 3);
    for (const int cell : {2, 3, 4, 5, 8})
        CHECK_FALSE(bench.counts.at(static_cast<std::size_t>(cell)).has_value());
}

TEST_CASE("workbench: a board of nine different films is proved and needs no warning", "[rules]") {
    const Workbench bench = look_over(full().catalogue(), draft);

    REQUIRE(whole(draft).has_value());
    CHECK(whole(draft)->columns[2] == genre("Crime"));
    CHECK(bench.whole);
    CHECK(bench.proved);
    CHECK(bench.why_not.empty());
    CHECK(bench.warnings.empty());
}

TEST_CASE("workbench: two headers that ask the same are named", "[rules]") {
    const Catalogue catalogue = full().catalogue();
    Draft twice = draft;
    twice.rows[1] = cast("A");
    CHECK(look_over(catalogue, twice).why_not == "Rows 1 and 2 ask the same.");
    CHECK_FALSE(look_over(catalogue, twice).proved);

    twice = draft;
    twice.columns = {genre("War"), std::nullopt, genre("War")};
    CHECK(look_over(catalogue, twice).why_not == "Columns 1 and 3 ask the same.");

    twice = draft;
    twice.rows[2] = genre("War");
    CHECK(look_over(catalogue, twice).why_not == "Row 3 and column 2 ask the same.");
}

TEST_CASE("workbench: a row and a column without a film in common are named", "[rules]") {
    Studio studio;
    studio.films(9, "A", {"Drama", "War", "Crime"}).films(9, "B", {"Drama", "War"});
    studio.films(9, "C", {"Drama", "War", "Crime"});

    const Workbench bench = look_over(studio.catalogue(), draft);

    CHECK(bench.why_not == "Row 2 and column 3 share no film.");
    CHECK(bench.counts[5] == 0);
    CHECK_FALSE(bench.proved);
    CHECK(bench.warnings.empty());
}

TEST_CASE("workbench: too few different films are counted", "[rules]") {
    Studio studio;
    studio.films(9, "A", {"Drama", "War", "Crime"}).films(9, "B", {"Drama", "War", "Crime"});
    studio.films(2, "C", {"Drama", "War", "Crime"});

    const Workbench bench = look_over(studio.catalogue(), draft);

    CHECK(bench.why_not == "Only 8 cells can be filled with different films.");
    CHECK(bench.whole);
    CHECK_FALSE(bench.proved);
}

TEST_CASE("workbench: a criterion that the catalogue lacks is said", "[rules]") {
    Draft strange = draft;
    strange.columns[1] = genre("Film-Noir");
    const Workbench bench = look_over(full().catalogue(), strange);

    CHECK(bench.why_not == "Column 2 asks for what the catalogue does not list.");
    CHECK(bench.counts[0] == 3);
    CHECK_FALSE(bench.counts[1].has_value());
}

TEST_CASE("workbench: a single film is warned of and so is a line with one way to fill it",
          "[rules]") {
    Studio studio;
    studio.films(9, "A", {"Drama", "War", "Crime"}).films(9, "B", {"Drama", "War", "Crime"});
    // C's War film is forced, so is then the other Drama, and the other Crime.
    studio.films(1, "C", {"Drama", "War"}).films(1, "C", {"Drama"}).films(1, "C", {"Crime"});

    const Workbench bench = look_over(studio.catalogue(), draft);

    CHECK(bench.proved);
    CHECK(bench.warnings ==
          std::vector<std::string>{"2 cells have a single film. They will be flagged on the board.",
                                   "The third row fills in one way only. Hard for a weekday."});

    studio.films(1, "C", {"Crime"});
    CHECK(look_over(studio.catalogue(), draft).warnings ==
          std::vector<std::string>{"1 cell has a single film. It will be flagged on the board."});
}

TEST_CASE("workbench: counts are those of the accepted films on any board", "[rules]") {
    const auto catalogue = made_catalogue();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const auto& criteria = catalogue->criteria();
        Draft any;
        for (std::size_t i = 0; i < 3; ++i) {
            any.rows[i] = criteria[rng.index(criteria.size())];
            any.columns[i] = criteria[rng.index(criteria.size())];
        }

        const Workbench bench = look_over(*catalogue, any);

        const BoardFilms films = films_of(*catalogue, *whole(any)).value();
        for (std::size_t cell = 0; cell < board_cells; ++cell)
            CHECK(bench.counts[cell] == static_cast<int>(films.accepted[cell].size()));
        CHECK((bench.proved || !bench.why_not.empty()));
        if (bench.proved)
            CHECK(filling_of(films.accepted).has_value());
    }
}
