// The rules of the film search told the slow way: every name of every film is looked at. What the
// real search is compared with.
#pragma once

#include "bank/film_search.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

struct ReferenceHit {
    std::string id;
    std::string alias; // empty: the title itself was found

    bool operator==(const ReferenceHit&) const = default;
};

class SearchReference {
  public:
    explicit SearchReference(const std::vector<SearchedFilm>& films);

    // All of them, in order.
    std::vector<ReferenceHit> find(std::string_view typed) const;

  private:
    struct Name {
        std::string text; // empty: the title
        std::vector<std::string> words;
        std::size_t head = 0; // its first word without article
    };

    struct Entry {
        std::string id;
        int year = 0;
        std::string order; // title without article, folded
        std::vector<Name> names;
    };

    static Name name_of(const std::string& text);
    static int tier_of(const Name& name, const std::vector<std::string>& typed);

    std::vector<Entry> entries_; // as they are shown
};

} // namespace epilogue
