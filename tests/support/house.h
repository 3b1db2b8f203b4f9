// A model with a world in memory around it: what the shell does with files and clocks, done with
// values. Acts like a player, performs the effects, feeds the replies back, can be shut and opened
// again, and its disk can be full.
#pragma once

#include "model/turn.h"
#include "model/update.h"
#include "support/catch.h"
#include "support/quiz_builders.h"
#include "support/rows.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace epilogue {

// One of the packs that make up the series La La Land.
FullPack feature_pack(const std::string& key, const std::string& title,
                      std::vector<Question> questions);

// The five packs, with sample questions of every kind and difficulty.
std::vector<FullPack> feature_packs(int per_category = 24);

class House {
  public:
    House(); // with feature_packs
    explicit House(std::vector<FullPack> packs);
    House(House&& other) noexcept;
    House& operator=(House&& other) noexcept;
    ~House();

    // A house where somebody has played before.
    static House with_players(const std::vector<std::string>& names);
    static House with_players(const std::vector<std::string>& names, std::vector<FullPack> packs);

    void open();
    void open(Mended mended);

    // One act of the player, with all that follows from it.
    void act(const Intent& intent);
    void wait(std::int64_t ms);
    void next_day();

    View view() const;

    // The screen, which must be this one. The templates are for the screens and effects listed at
    // the end of house.cpp.
    template <class V> V screen() const;
    template <class V> bool shows() const;

    // The effects of this kind that the last act had.
    template <class E> std::vector<E> effects() const;

    const Question& question() const;
    void answer_right();
    void answer_wrong();
    // To the end of the round, as `right` says for each question; a seat that waits is taken.
    void play_out(const std::function<bool(int question)>& right);

    PlayerId add_player_row(const std::string& name, int colour = 0);
    const RoundRecord& newest_round() const;

    // Tries to write what waits.
    void retry();

    World world;
    Now now;
    Model model;
    std::shared_ptr<Rows> rows = std::make_shared<Rows>();
    std::vector<Effect> last; // all effects of the last act, in order
    std::string copied;
    std::string restored;
    std::map<std::string, std::vector<Ruling>> ruling_files; // by path
    bool quit = false;
    bool disk_full = false;
    int gaps = 0; // rows that did not fit what was there

  private:
    Records records() const;
    void start(std::optional<Mended> mended);
    void perform(std::vector<Effect> effects);
    void feed(const std::vector<Intent>& replies);
    bool asks_surroundings(const Effect& effect, std::vector<Intent>& replies);
    bool asks_of_rulings(const Effect& effect, std::vector<Intent>& replies);
    RulingsBrought bring_in(const std::string& path);
    void flush(std::vector<Intent>& replies);
    void write(const Effect& effect, std::vector<Intent>& replies);
    void write_move(const SaveMove& move);
    void write_results(const FinishRoundRow& finish);
    void write_player(const Effect& effect, std::vector<Intent>& replies);

    std::deque<Effect> waiting_;
    bool told_ = false;
};

} // namespace epilogue
