// bank.db: replaceable. Packs and questions, built from text packs, rebuilt when damaged. Opened
// read-mostly; start-up never reads the whole of it.
#pragma once

#include "bank/bank.h"
#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace epilogue {

struct Installed {
    std::string pack;
    int added = 0;
    int changed = 0;
    int retired = 0;
    bool unchanged = false; // same version, same content
};

class BankStore {
  public:
    // Opens an existing bank; an error names the path and what is wrong (missing, damaged, newer).
    static Result<BankStore> open(const std::string& path);
    // A new, empty bank; an existing file is an error.
    static Result<BankStore> create(const std::string& path);

    BankStore(BankStore&&) noexcept;
    BankStore& operator=(BankStore&&) noexcept;
    ~BankStore();

    // One transaction: all of it or nothing. `text` is the pack's source, kept for rebuilding;
    // `built_in` packs come with the program. A lower version than the one installed is refused.
    Result<Installed> install(const FullPack& pack, const std::string& text, bool built_in,
                              std::int64_t at_ms);
    // What install would do, without doing it.
    Result<Installed> preview(const FullPack& pack) const;
    Done enable(const std::string& pack, bool on);
    Done remove(const std::string& pack); // built-in packs can be switched off, not removed
    // Takes back the last install or removal that has not been taken back yet.
    Result<std::string> undo_last();

    Result<std::vector<PackInfo>> packs() const;
    Result<std::vector<PoolEntry>> pool(const PoolFilter& filter) const; // times_asked is 0
    Result<std::vector<Question>> questions(const std::vector<QuestionKey>& keys) const;
    // Positions without history (for listing): by pack, category, difficulty; empty or 0: any.
    Result<std::vector<Question>> list(const std::string& pack, const std::string& category,
                                       int difficulty) const;
    // Source texts of the packs a player brought in, for a rebuild.
    Result<std::vector<std::pair<std::string, std::string>>> imported_texts() const;
    // A hash over the content that came with the program: differs when shipped packs changed.
    Result<std::string> content_mark() const;
    Done set_content_mark(const std::string& mark);
    Result<std::vector<std::string>> integrity() const;

  private:
    BankStore(std::string path, std::unique_ptr<SQLite::Database> db);

    std::string path_;
    std::unique_ptr<SQLite::Database> db_;
};

} // namespace epilogue
