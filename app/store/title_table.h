// Titles in a full-text table of SQLite (FTS5), in memory: the reference the film search is
// measured against, and nothing else.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace epilogue {

class Connection;

class TitleTable {
  public:
    // With indexes of the first two and three letters of the words, as a search as one types wants.
    static Result<TitleTable> made_of(const std::vector<std::string>& titles);

    TitleTable(TitleTable&&) noexcept;
    TitleTable& operator=(TitleTable&&) noexcept;
    ~TitleTable();

    // How many titles, up to `most`, have a word for each of these that begins with it; in the
    // order of the table, not ranked. Words are folded and at least one.
    Result<int> find(const std::vector<std::string>& words, int most);

  private:
    explicit TitleTable(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

} // namespace epilogue
