#include "rules/grid_maker.h"

#include "base/rng.h"
#include "base/text.h"
#include "rules/crossings.h"
#include "rules/grid_draw.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace epilogue {

namespace {

constexpr int block_days = 64;
constexpr int week_days = 7;
// Farther than pair_cool_down_days asks, as far as a block reaches, so that no board comes twice in
// one block either.
constexpr int pair_reach = block_days - 1;
static_assert(pair_reach >= pair_cool_down_days);

// Some headers fit on no board of such a day; a catalogue of which none can be made is given up.
constexpr int chosen_anchors = 6;
constexpr int anchors_in_turn = 120;
constexpr int typical_anchors = 200;
constexpr int anchors_at_need = 60;
constexpr int attempts_an_anchor = 30;

// Day numbers are wider inside, so that a day plus a cool-down is one as well.
using Day = std::int64_t;

Day floored(Day number, Day by) {
    return number >= 0 ? number / by : -((-number + by - 1) / by);
}

int weekday_of(Day number) {
    constexpr Day of_number_0 = 2; // 31 December 2025 was a Wednesday
    const Day days = number + of_number_0;
    return static_cast<int>(days - floored(days, week_days) * week_days);
}

struct Made {
    Headers headers;
    Filling proof{};
    std::array<int, board_cells> firm_films{};
};

// A catalogue with few films may have no typical board of the weekday: rather another than none.
DayRules rules_at_need(const DayRules& typical) {
    return {.least_films = std::min(typical.least_films, DayRules{}.least_films),
            .known_fame = 0,
            .people_from = 0,
            .people_to = 100};
}

using Block = std::array<std::optional<Made>, block_days>;

} // namespace

int grid_number(const Date& day) {
    return day_number(day) - day_number({2026, 1, 1}) + 1;
}

Date grid_day(int number) {
    return date_of(day_number({2026, 1, 1}) + number - 1);
}

DayRules rules_of_weekday(int weekday) {
    constexpr std::array<DayRules, week_days> rules = {{
        {.least_films = 6, .known_fame = 80, .people_from = 0, .people_to = 45},
        {.least_films = 5, .known_fame = 80, .people_from = 0, .people_to = 60},
        {.least_films = 4, .known_fame = 80, .people_from = 0, .people_to = 75},
        {.least_films = 3, .known_fame = 80, .people_from = 5, .people_to = 90, .pair_percent = 10},
        {.least_films = 3,
         .scarcest_films = 3,
         .known_fame = 80,
         .people_from = 15,
         .people_to = 100,
         .pair_percent = 40},
        {.least_films = 2,
         .scarcest_films = 3,
         .single_percent = 5,
         .known_fame = 75,
         .people_from = 25,
         .people_to = 100,
         .pair_percent = 55},
        {.least_films = 2,
         .scarcest_films = 2,
         .single_percent = 15,
         .known_fame = 75,
         .people_from = 35,
         .people_to = 100,
         .pair_percent = 55},
    }};
    return rules.at(static_cast<std::size_t>(weekday));
}

struct GridMaker::Workshop {
    explicit Workshop(std::shared_ptr<const Catalogue> its)
        : catalogue(std::move(its)), crossings(*catalogue) {}

    const Block& block(Day number) {
        if (const auto at = blocks.find(number); at != blocks.end())
            return at->second;
        if (number % 2 != 0) {
            block(number - 1);
            block(number + 1);
        }
        return blocks.emplace(number, make(number)).first->second;
    }

    std::shared_ptr<const Catalogue> catalogue;
    Crossings crossings;
    std::map<Day, Block> blocks;

  private:
    // What is made already of the days around a block: its own, and when it is odd those of the
    // even ones beside it.
    class Around {
      public:
        Around(const std::map<Day, Block>& blocks, Day number, const Block& own)
            : blocks_(blocks), number_(number), own_(own) {}

        const Made* at(Day day) const {
            const Day number = floored(day, block_days);
            const auto in_block = static_cast<std::size_t>(day - number * block_days);
            const Block* block = number == number_ ? &own_ : nullptr;
            if (block == nullptr && number_ % 2 != 0)
                block = &blocks_.at(number);
            return block != nullptr && block->at(in_block) ? &*block->at(in_block) : nullptr;
        }

      private:
        const std::map<Day, Block>& blocks_;
        Day number_;
        const Block& own_;
    };

    Block make(Day number) const {
        Block block;
        const Around around(blocks, number, block);
        Recent recent(crossings);
        const auto count = [&](Day day, int reach, auto what, int by) {
            for (const Day other : {day - reach, day + reach}) {
                if (const Made* made = around.at(other))
                    (recent.*what)(made->headers, by);
            }
        };
        const Day first = number * block_days;
        for (int reach = 1; reach <= pair_reach; ++reach)
            count(first, reach, &Recent::count_pairs, 1);
        for (int reach = 1; reach <= person_cool_down_days; ++reach)
            count(first, reach, &Recent::count_people, 1);
        for (Day day = first; day < first + block_days; ++day) {
            auto& made = block.at(static_cast<std::size_t>(day - first));
            made = make_day(day, recent);
            if (!made)
                break; // nor would the days after it, and each takes long to find that out
            advance(around, day, recent);
        }
        return block;
    }

    // From the days around `day` to those around the next: one more behind, and at the far ends one
    // comes into reach and one leaves it.
    static void advance(const Around& around, Day day, Recent& recent) {
        const auto count = [&](Day other, auto what, int by) {
            if (const Made* made = around.at(other))
                (recent.*what)(made->headers, by);
        };
        count(day, &Recent::count_pairs, 1);
        count(day - pair_reach, &Recent::count_pairs, -1);
        count(day + 1 + pair_reach, &Recent::count_pairs, 1);
        count(day, &Recent::count_people, 1);
        count(day - person_cool_down_days, &Recent::count_people, -1);
        count(day + 1 + person_cool_down_days, &Recent::count_people, 1);
    }

    // A header that fits on few boards gets its turn, then any person; where not even that leads to
    // a board, first turns and then the rules of the weekday give way.
    std::optional<Made> make_day(Day day, const Recent& recent) const {
        Rng rng(fnv1a64("movie grid " + std::to_string(day)));
        const DayRules rules = rules_of_weekday(weekday_of(day));
        const Supply typical = supply_of(crossings, recent, rules);
        const Day block = floored(day, block_days);
        const auto turn = static_cast<int>(block - floored(block, grid_turns) * grid_turns);
        for (int tried = 0; tried < typical_anchors; ++tried) {
            const auto anchor =
                tried < chosen_anchors ? anchor_of(typical, rng) : any_person(typical, rng);
            const auto whose = tried < anchors_in_turn ? std::optional(turn) : std::nullopt;
            if (auto made = begun_with(typical, anchor, whose, rng))
                return made;
        }
        const Supply eased = supply_of(crossings, recent, rules_at_need(rules));
        for (int tried = 0; tried < anchors_at_need; ++tried) {
            if (auto made = begun_with(eased, any_person(eased, rng), std::nullopt, rng))
                return made;
        }
        return std::nullopt;
    }

    std::optional<Made> begun_with(const Supply& supply, std::optional<int> anchor,
                                   std::optional<int> turn, Rng& rng) const {
        for (int attempt = 0; anchor && attempt < attempts_an_anchor; ++attempt) {
            const auto headers = drawn_board(supply, *anchor, turn, rng);
            if (!headers)
                continue;
            Made made{*headers, {}, {}};
            if (prove(made))
                return made;
        }
        return std::nullopt;
    }

    bool prove(Made& made) const {
        Cells cells;
        for (std::size_t cell = 0; cell < board_cells; ++cell) {
            cells[cell] = intersection(catalogue->firm(made.headers.rows.at(cell / 3)),
                                       catalogue->firm(made.headers.columns.at(cell % 3)));
            made.firm_films[cell] = static_cast<int>(cells[cell].size());
        }
        const auto filling = filling_of(cells);
        if (filling)
            made.proof = *filling;
        return filling.has_value();
    }
};

GridMaker::GridMaker(std::shared_ptr<const Catalogue> catalogue)
    : workshop_(std::make_unique<Workshop>(std::move(catalogue))) {}

GridMaker::~GridMaker() = default;

Result<MadeBoard> GridMaker::board(int number) {
    const Day block = floored(number, block_days);
    const auto in_block = static_cast<std::size_t>(number - block * block_days);
    const auto& made = workshop_->block(block).at(in_block);
    if (!made)
        return Error{"making grid No. " + std::to_string(number) +
                     ": the catalogue is too small for a fair board"};
    const auto& criteria = workshop_->catalogue->criteria();
    MadeBoard board{{}, made->proof, made->firm_films};
    for (std::size_t i = 0; i < 3; ++i) {
        board.board.rows[i] = criteria[static_cast<std::size_t>(made->headers.rows[i])];
        board.board.columns[i] = criteria[static_cast<std::size_t>(made->headers.columns[i])];
    }
    return board;
}

} // namespace epilogue
