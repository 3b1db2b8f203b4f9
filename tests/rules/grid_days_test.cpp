// Ten years of the Movie Grid from the shipped tables, judged without the maker's own tools: films
// are asked one by one with fit(), and nine different ones are proved by counting (Hall's theorem).
#include "rules/grid_maker.h"

#include "bank/film_fit.h"
#include "support/catch.h"
#include "support/shipped_films.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <set>

using namespace epilogue;

namespace {

constexpr int days = 3653; // ten years from 1 January 2026, and a day
constexpr std::size_t most_films = 1 << 15;

using FilmSet = std::bitset<most_films>;

struct Fitting {
    FilmSet accepted;
    FilmSet firm;
};

bool is_person(const Criterion& criterion) {
    return criterion.kind == CriterionKind::Person || criterion.kind == CriterionKind::Director ||
           criterion.kind == CriterionKind::TwoPeople;
}

// What fits each criterion, asked of every film.
class Judge {
  public:
    explicit Judge(const FilmTables& tables) {
        std::map<std::string, std::vector<Nomination>> nominations;
        for (const Nomination& one : tables.nominations)
            nominations[one.film].push_back(one);
        for (const Film& film : tables.films) {
            for (const Credit& credit : film.cast)
                films_of_[credit.person].push_back(facts_.size());
            for (const std::string& director : film.directors)
                films_of_[director].push_back(facts_.size());
            every_film_.push_back(facts_.size());
            facts_.push_back({film, nominations[film.id]});
        }
        REQUIRE(facts_.size() <= most_films);
    }

    const Fitting& fitting(const Criterion& criterion) {
        const auto [at, unknown] = known_.try_emplace(encode(criterion));
        if (!unknown)
            return at->second;
        // Of people, only the films that name them anywhere.
        for (const std::size_t film :
             is_person(criterion) ? films_of_[criterion.subject] : every_film_) {
            if (fit(criterion, facts_[film]) != Fit::Yes)
                continue;
            at->second.accepted.set(film);
            at->second.firm.set(film, fits_firmly(criterion, facts_[film]));
        }
        return at->second;
    }

    int fame(std::size_t film) const { return facts_[film].film.fame.value_or(-1); }

  private:
    std::vector<FilmFacts> facts_;
    std::vector<std::size_t> every_film_;
    std::map<std::string, std::vector<std::size_t>> films_of_; // by person
    std::map<std::string, Fitting> known_;
};

struct Cell {
    std::vector<std::size_t> firm;
    std::size_t accepted = 0;
    int best_fame = -1;
};

std::vector<std::size_t> members(const FilmSet& films) {
    std::vector<std::size_t> found;
    for (std::size_t film = films._Find_first(); film < films.size(); film = films._Find_next(film))
        found.push_back(film);
    return found;
}

// Nine different films exist when every group of cells has as many films as cells between them. A
// cell of nine films or more cannot spoil a group, so only groups of smaller ones are looked at.
bool can_be_filled(const std::array<Cell, board_cells>& cells) {
    std::vector<const Cell*> small;
    for (const Cell& cell : cells) {
        if (cell.firm.size() < board_cells)
            small.push_back(&cell);
    }
    for (unsigned group = 1; group < 1U << small.size(); ++group) {
        std::set<std::size_t> films;
        std::size_t size = 0;
        for (std::size_t i = 0; i < small.size(); ++i) {
            if ((group >> i & 1U) == 0)
                continue;
            ++size;
            films.insert(small[i]->firm.begin(), small[i]->firm.end());
        }
        if (films.size() < size)
            return false;
    }
    return true;
}

std::vector<Criterion> headers_of(const Board& board) {
    std::vector<Criterion> headers(board.rows.begin(), board.rows.end());
    headers.insert(headers.end(), board.columns.begin(), board.columns.end());
    return headers;
}

std::vector<std::string> people_of(const Criterion& criterion) {
    if (criterion.kind == CriterionKind::TwoPeople)
        return {criterion.subject, criterion.other};
    if (is_person(criterion))
        return {criterion.subject};
    return {};
}

// How the boards of a weekday were on the whole.
struct Weekday {
    int boards = 0;
    std::size_t scarcest = 0; // sums over the boards: films of the scarcest cell, and of all
    std::size_t films = 0;
    int fame = 0; // of the best known film of each cell
    int singles = 0;
};

class Diary {
  public:
    void enter(int number, const MadeBoard& made, Judge& judge) {
        const DayRules rules = rules_of_weekday(weekday(grid_day(number)));
        const auto cells = cells_of(made, judge);
        check_cells(made, cells, rules);
        check_fame(cells, rules);
        check_headers(made, judge);
        check_cool_downs(number, headers_of(made.board));
        note(number, made, cells);
    }

    const std::array<Weekday, 7>& weekdays() const { return weekdays_; }

    // How often in each year since 2026.
    const std::map<CriterionKind, std::map<int, int>>& kinds() const { return kinds_; }

    const std::map<std::string, int>& headers() const { return headers_; }

    std::size_t different_boards() const { return boards_.size(); }

  private:
    static std::array<Cell, board_cells> cells_of(const MadeBoard& made, Judge& judge) {
        std::array<Cell, board_cells> cells;
        for (int at = 0; at < board_cells; ++at) {
            const Fitting& row = judge.fitting(row_of(made.board, at));
            const Fitting& column = judge.fitting(column_of(made.board, at));
            Cell& cell = cells.at(static_cast<std::size_t>(at));
            cell.firm = members(row.firm & column.firm);
            cell.accepted = (row.accepted & column.accepted).count();
            for (const std::size_t film : cell.firm)
                cell.best_fame = std::max(cell.best_fame, judge.fame(film));
            // Neither header says the other, nor is the cell a sea of films.
            CHECK(cell.accepted < row.accepted.count());
            CHECK(cell.accepted < column.accepted.count());
            CHECK(cell.accepted <= 400);
        }
        return cells;
    }

    static void check_cells(const MadeBoard& made, const std::array<Cell, board_cells>& cells,
                            const DayRules& rules) {
        const std::set<FilmIndex> proof(made.proof.begin(), made.proof.end());
        CHECK(proof.size() == board_cells);
        CHECK(can_be_filled(cells));
        int singles = 0;
        std::size_t scarcest = most_films;
        for (std::size_t at = 0; at < board_cells; ++at) {
            const auto& firm = cells[at].firm;
            CHECK(std::binary_search(firm.begin(), firm.end(), std::size_t{made.proof[at]}));
            CHECK(static_cast<std::size_t>(made.firm_films[at]) == firm.size());
            scarcest = std::min(scarcest, firm.size());
            if (firm.size() >= static_cast<std::size_t>(rules.least_films))
                continue;
            ++singles;
            CHECK(firm.size() == 1);
            CHECK(cells[at].accepted == 1);
        }
        CHECK(singles <= (rules.single_percent > 0 ? 1 : 0));
        CHECK(scarcest <= static_cast<std::size_t>(rules.scarcest_films));
    }

    // Each row and each column has a cell with a film that many know.
    static void check_fame(const std::array<Cell, board_cells>& cells, const DayRules& rules) {
        std::array<int, 6> best{-1, -1, -1, -1, -1, -1};
        for (std::size_t at = 0; at < board_cells; ++at) {
            best.at(at / 3) = std::max(best.at(at / 3), cells[at].best_fame);
            best.at(3 + at % 3) = std::max(best.at(3 + at % 3), cells[at].best_fame);
        }
        CHECK(*std::min_element(best.begin(), best.end()) >= rules.known_fame);
    }

    static void check_headers(const MadeBoard& made, Judge& judge) {
        std::map<CriterionKind, int> kinds;
        std::set<std::string> people;
        int persons = 0;
        std::size_t names = 0;
        for (const Criterion& header : headers_of(made.board)) {
            ++kinds[header.kind];
            persons += is_person(header) ? 1 : 0;
            for (const std::string& person : people_of(header)) {
                people.insert(person);
                ++names;
            }
        }
        CHECK(kinds.size() >= 3);
        CHECK(persons >= 3);
        CHECK(persons <= 4);
        CHECK(people.size() == names);
        for (const auto& [kind, count] : kinds) {
            const bool two = kind == CriterionKind::Genre || kind == CriterionKind::Title;
            CHECK((count <= (two ? 2 : 1) || kind == CriterionKind::Person ||
                   kind == CriterionKind::Director));
        }
        for (const auto* side : {&made.board.rows, &made.board.columns}) {
            for (std::size_t i = 0; i < 3; ++i) {
                const FilmSet& one = judge.fitting(side->at(i)).accepted;
                const FilmSet& other = judge.fitting(side->at((i + 1) % 3)).accepted;
                CHECK((one & other).count() * 2 <= std::min(one.count(), other.count()));
            }
        }
    }

    void check_cool_downs(int number, const std::vector<Criterion>& headers) {
        const auto check_pause = [&](const std::string& what, int pause) {
            const auto [last, first_time] = last_.try_emplace(what, number);
            if (!first_time && number - last->second <= pause)
                FAIL_CHECK(what << " on days " << last->second << " and " << number);
            last->second = number;
        };
        std::vector<std::string> names;
        for (const Criterion& header : headers) {
            names.push_back(encode(header));
            for (const std::string& person : people_of(header))
                check_pause(person, 14);
        }
        std::sort(names.begin(), names.end());
        std::string board;
        for (std::size_t a = 0; a < names.size(); ++a) {
            board += names[a] + "\n";
            for (std::size_t b = a + 1; b < names.size(); ++b)
                check_pause(names[a] + " with " + names[b], 60);
        }
        CHECK(boards_.insert(board).second);
    }

    void note(int number, const MadeBoard& made, const std::array<Cell, board_cells>& cells) {
        Weekday& day = weekdays_.at(static_cast<std::size_t>(weekday(grid_day(number))));
        std::size_t scarcest = most_films;
        for (const Cell& cell : cells) {
            scarcest = std::min(scarcest, cell.firm.size());
            day.films += std::min<std::size_t>(cell.firm.size(), 50);
            day.fame += cell.best_fame;
            day.singles += cell.accepted == 1 ? 1 : 0;
        }
        ++day.boards;
        day.scarcest += scarcest;
        for (const Criterion& header : headers_of(made.board)) {
            ++kinds_[header.kind][grid_day(number).year];
            ++headers_[encode(header)];
        }
    }

    std::map<std::string, int> last_;
    std::set<std::string> boards_;
    std::array<Weekday, 7> weekdays_;
    std::map<CriterionKind, std::map<int, int>> kinds_;
    std::map<std::string, int> headers_;
};

// Monday is the easiest, Sunday the hardest, step by step, over the ten years.
void check_weekdays(const std::array<Weekday, 7>& weekdays) {
    for (std::size_t day = 0; day + 1 < weekdays.size(); ++day) {
        const Weekday& easy = weekdays.at(day);
        const Weekday& hard = weekdays.at(day + 1);
        CAPTURE(day, easy.scarcest, hard.scarcest, easy.films, hard.films, easy.fame, hard.fame);
        CHECK(easy.boards >= 521);
        CHECK(easy.boards <= 522);
        // Means, a board more or less does not matter.
        const auto boards = [](const Weekday& one) { return static_cast<std::size_t>(one.boards); };
        CHECK(easy.scarcest * boards(hard) > hard.scarcest * boards(easy));
        CHECK(easy.singles <= hard.singles);
    }
    CHECK(weekdays[0].films * 2 > weekdays[6].films * 3);
    CHECK(weekdays[0].fame > weekdays[3].fame);
    CHECK(weekdays[3].fame > weekdays[6].fame);
    CHECK(weekdays[6].singles > 10);
}

void check_variety(const Diary& diary, const Catalogue& catalogue) {
    for (const auto& [kind, years] : diary.kinds()) {
        CAPTURE(name_of(kind));
        CHECK(years.size() >= 10);
        for (const auto& [year, count] : years) {
            CAPTURE(year);
            if (year < 2036) // of which there is one day
                CHECK(count >= 2);
        }
    }
    CHECK(diary.kinds().size() == 11);
    int people = 0;
    int seen = 0;
    int often = 0;
    for (const Criterion& criterion : catalogue.criteria()) {
        if (criterion.kind != CriterionKind::Person && criterion.kind != CriterionKind::Director)
            continue;
        const auto at = diary.headers().find(encode(criterion));
        const int count = at == diary.headers().end() ? 0 : at->second;
        CAPTURE(encode(criterion), count);
        CHECK(count <= 110); // about once a month
        ++people;
        seen += count > 0 ? 1 : 0;
        often += count >= 10 ? 1 : 0;
    }
    // A few people have no film that many know, or hardly two of a kind.
    CHECK(seen * 100 >= people * 95);
    CHECK(often * 100 >= people * 85);
}

} // namespace

TEST_CASE("grid days: ten years of boards are proved fair and keep the rules of making",
          "[rules][slow]") {
    const FilmTables& tables = shipped_films();
    const auto catalogue = std::make_shared<const Catalogue>(Catalogue::build(tables));
    GridMaker maker(catalogue);
    Judge judge(tables);
    Diary diary;

    for (int number = 1; number <= days; ++number) {
        CAPTURE(number, iso(grid_day(number)));
        const auto made = maker.board(number);
        REQUIRE(made);
        diary.enter(number, made.value(), judge);
    }

    CHECK(diary.different_boards() == days);
    check_weekdays(diary.weekdays());
    check_variety(diary, *catalogue);
}
