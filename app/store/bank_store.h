// bank.db: replaceable. Packs, questions and films, built from text packs and the film tables,
// rebuilt when damaged. Opened read-mostly; start-up never reads the whole of it, and of the films
// nothing.
#pragma once

#include "bank/bank.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

class Connection;

struct Installed {
    std::string pack;
    int added = 0;          // new, or back after having been retired
    int changed = 0;        // there before with another content
    int retired = 0;        // there before, not in this version
    bool unchanged = false; // same version, same content
};

// Source texts saved out of a bank that may be damaged, by pack id.
struct Salvage {
    std::vector<std::pair<std::string, std::string>> texts;
    std::vector<std::string> lost; // packs whose text is damaged; a sentence for what has no name
};

class BankStore {
  public:
    // Opens an existing bank, read-only where it may not be written; an error names the path and
    // what is wrong: missing, empty, damaged, not a database, newer, older and not to be mended (it
    // is to be built anew then). A bank from before there were films is given room for them.
    // inspect_bank in condition.h tells these apart.
    static Result<BankStore> open(const std::string& path);
    // A new, empty bank; an existing file is an error. ":memory:" is a bank for tests.
    static Result<BankStore> create(const std::string& path);
    // What players brought in, as far as it can be read, from a bank that open() refuses too.
    static Salvage salvage(const std::string& path);

    BankStore(BankStore&&) noexcept;
    BankStore& operator=(BankStore&&) noexcept;
    ~BankStore();

    // One transaction: all of it or nothing. `text` is the pack's source, kept for rebuilding;
    // `built_in` packs come with the program. A lower version than the one installed is refused
    // (one that comes with the program leaves the newer in its place: unchanged); the same version
    // with other content is taken, and the counts tell. Questions that the new version lacks are
    // retired: not drawn any more, but still there by key.
    Result<Installed> install(const FullPack& pack, const std::string& text, bool built_in,
                              std::int64_t at_ms);
    // What install would do, without doing it.
    Result<Installed> preview(const FullPack& pack) const;
    Done enable(const std::string& pack, bool on);
    Done remove(const std::string& pack); // built-in packs can be switched off, not removed
    // Takes back the last install by a player (not built_in) or removal that has not been taken
    // back yet; the newest ten are remembered. Answers what it was: 'the import of "Songs" 1.2.0'.
    Result<std::string> undo_last();

    Result<std::vector<PackInfo>> packs() const;
    // times_asked is 0. Packs named in the filter count even when switched off; one that is not
    // installed is an error. answer_fold is empty for true or false, which gives nothing away.
    Result<std::vector<PoolEntry>> pool(const PoolFilter& filter) const;
    // Retired ones too. A damaged question is an error: the bank is to be built anew.
    Result<std::vector<Question>> questions(const std::vector<QuestionKey>& keys) const;
    // By key, without the retired; pack, category, difficulty: empty or 0 is any.
    Result<std::vector<Question>> list(const std::string& pack, const std::string& category,
                                       int difficulty) const;
    // Source texts of the packs a player brought in, by pack id, for a rebuild.
    Result<std::vector<std::pair<std::string, std::string>>> imported_texts() const;
    // A hash over the content that came with the program: differs when shipped packs changed.
    // Empty until it is set.
    Result<std::string> content_mark() const;
    Done set_content_mark(const std::string& mark);
    // Replaces all films, in one transaction; `catalogue` and `search` are what is made ready of
    // them (Catalogue::encode, FilmSearch::build). An id twice in the tables is an error.
    Done set_films(const FilmTables& tables, const std::string& catalogue,
                   const std::string& search);
    // The same with the films of another bank, which must be whole in them; nothing is changed
    // otherwise.
    Done take_films_from(const std::string& bank_path);
    Result<bool> has_films() const;
    // Nothing when there is none of this id. A damaged film is an error, as a damaged question is.
    Result<std::optional<FilmFacts>> film(const std::string& id) const;
    // The bytes given to set_films; an error when they are damaged or there are no films.
    Result<std::string> film_catalogue() const;
    Result<std::string> film_search() const;
    // Problems found, as sentences with counts; empty: whole. Reads the whole file.
    Result<std::vector<std::string>> integrity() const;

  private:
    explicit BankStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

} // namespace epilogue
