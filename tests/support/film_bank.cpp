#include "support/film_bank.h"

#include "bank/catalogue.h"
#include "bank/film_search.h"
#include "support/made_films.h"

#include <functional>
#include <optional>
#include <utility>

namespace epilogue {

namespace {

constexpr int made_count = 1500; // as many as made_catalogue has

// Each part is made when it is first wanted: most tests want none.
class Shelf {
  public:
    explicit Shelf(std::function<FilmTables()> make) : make_(std::move(make)) {}

    const FilmTables& tables() {
        if (!tables_)
            tables_ = make_();
        return *tables_;
    }

    std::shared_ptr<const Catalogue> catalogue() {
        if (!catalogue_)
            catalogue_ = std::make_shared<const Catalogue>(Catalogue::build(tables()));
        return catalogue_;
    }

    std::shared_ptr<const FilmSearch> search() {
        if (search_)
            return search_;
        std::vector<SearchedFilm> searched;
        for (const Film& film : tables().films)
            searched.push_back({film.id, film.title, film.year, film.aliases});
        search_ = std::make_shared<const FilmSearch>(
            FilmSearch::open(FilmSearch::build(searched)).value());
        return search_;
    }

    std::optional<FilmFacts> facts(const std::string& id) {
        const Film* film = tables().film(id);
        if (film == nullptr)
            return std::nullopt;
        std::vector<Nomination> nominations;
        for (const Nomination& nomination : tables().nominations)
            if (nomination.film == id)
                nominations.push_back(nomination);
        return facts_about(*film, std::move(nominations), tables().last_award_year());
    }

  private:
    std::function<FilmTables()> make_;
    std::optional<FilmTables> tables_;
    std::shared_ptr<const Catalogue> catalogue_;
    std::shared_ptr<const FilmSearch> search_;
};

void put_shelf(Bank& bank, const std::shared_ptr<Shelf>& shelf) {
    bank.catalogue = [shelf]() -> Result<std::shared_ptr<const Catalogue>> {
        return shelf->catalogue();
    };
    bank.film_search = [shelf]() -> Result<std::shared_ptr<const FilmSearch>> {
        return shelf->search();
    };
    bank.film = [shelf](const std::string& id) -> Result<std::optional<FilmFacts>> {
        return shelf->facts(id);
    };
}

} // namespace

void put_films(Bank& bank, FilmTables tables) {
    put_shelf(bank, std::make_shared<Shelf>([tables = std::move(tables)] { return tables; }));
}

void put_made_films(Bank& bank) {
    static const auto shelf = std::make_shared<Shelf>([] { return made_films(1, made_count); });
    put_shelf(bank, shelf);
}

} // namespace epilogue
