// Where things lie: the player's data folder, and what came with the program, found relative to
// the program itself so that an installed tree runs from anywhere.
#pragma once

#include "base/result.h"

#include <string>

namespace epilogue {

struct Paths {
    std::string data;    // the folder; everything of the player is in it
    std::string player;  // data/player.db
    std::string bank;    // data/bank.db
    std::string backups; // data/backups
    std::string kept;    // data/packs: the texts of packs that were brought in, for a rebuild
    std::string exports; // data/exports: files made for the player to pass on

    std::string share;         // share/epilogue, beside the folder of the program
    std::string shipped_bank;  // share/bank.db, in the state of a fresh installation
    std::string shipped_mark;  // share/bank.mark: the content mark of the shipped packs
    std::string shipped_packs; // share/packs: one text a pack, named by its id
    std::string shipped_films; // share/films: the film tables
    std::string fonts;         // share/fonts
};

// `data_option` is what --data said; empty: $XDG_DATA_HOME/epilogue, else ~/.local/share/epilogue.
// Nothing is made or looked at. An error when there is no home to speak of.
Result<Paths> find_paths(const std::string& data_option);

// The same for a given program folder, such as /usr/bin.
Paths paths_of(const std::string& data, const std::string& program_folder);

} // namespace epilogue
