// What the tests of the store share: a folder of their own, players, rounds and packs to keep.
#pragma once

#include "bank/film.h"
#include "store/bank_store.h"
#include "store/player_store.h"

#include <string>
#include <vector>

namespace epilogue::testing {

// A new folder that goes with everything in it.
class Sandbox {
  public:
    Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    ~Sandbox();

    const std::string& folder() const { return folder_; }

    std::string path(const std::string& name) const { return folder_ + "/" + name; }

    std::string player_db() const { return path("player.db"); }

    std::string bank_db() const { return path("bank.db"); }

    // The folder and all in it with these rights (octal), for whoever has not those of root.
    void rights(unsigned folder, unsigned files) const;

    std::string backups() const { return path("backups"); }

  private:
    std::string folder_;
};

std::string bytes_of(const std::string& path);
void write_bytes(const std::string& path, const std::string& bytes);
bool is_there(const std::string& path);

bool holds(const std::string& text, const std::string& part);

// Requires success, and shows the sentence otherwise.
void expect(const Done& done);

// One statement on the file, past the store: how tests make what the store never would.
void run_sql(const std::string& path, const std::string& sql);
std::int64_t ask_sql(const std::string& path, const std::string& sql);

// ---- player.db
NewRound a_round(std::vector<PlayerId> players, std::uint64_t seed = 7);
// The n-th move of a round, with one answer of the player in seat 0.
NewMove a_move(RoundId round, PlayerId player, int index, Verdict verdict = Verdict::Right);
// Of an Ada who knows better.
Ruling a_ruling(const std::string& film, const std::string& criterion);
ResultRecord a_result(RoundId round, PlayerId player, int seat = 0);

// Two players, one finished round of `moves` moves, one in play, settings, a film seen, two rulings
// of which one is out of force, and the finished round owes two cells to the other.
struct Lived {
    PlayerId ada{};
    PlayerId ben{};
    RoundId finished{};
    RoundId open{};
};

Lived live(PlayerStore& store, int moves = 6);

// Everything that can be read, as one text; an error's sentence in the place of what cannot.
// `faults` counts these.
struct Told {
    std::string text;
    int faults = 0;
};

Told tell(const PlayerStore& store, const Lived& lived);

// ---- bank.db
Question a_question(const std::string& pack, const std::string& id, Kind kind, int salt = 0);
// So many films, each with another choice of what may be unknown; nominations of every third.
FilmTables some_films(int count);
// What the bank is to tell of the film at this place of the tables.
FilmFacts facts_in(const FilmTables& tables, std::size_t at);
// One question of each kind for every ten, categories film, songs, cast in turn.
FullPack a_pack(const std::string& id, int questions, Version version = {1, 0, 0});

} // namespace epilogue::testing
