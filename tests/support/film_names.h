// Finding films and people of the film tables in a running text, by their names.
#pragma once

#include "bank/film.h"
#include "bank/question.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace epilogue {

struct Mention {
    std::size_t begin = 0; // bytes
    std::size_t end = 0;
    bool film = false; // otherwise a person
    std::string name;
};

// A name of one word counts only for a film that some question is about or that was up for Best
// Picture: others, such as It or Friday, are mostly something else in a sentence.
class FilmNames {
  public:
    FilmNames(const FilmTables& tables, const std::vector<Question>& questions);

    // All that are named, in order; where names overlap, the longest of those that begin first.
    std::vector<Mention> in(const std::string& text) const;

  private:
    void add(const std::string& name, bool film);
    Mention at(const std::string& text, std::size_t begin) const;

    std::map<std::string, bool> films_; // whether a name is that of a film
    std::size_t longest_ = 0;
};

} // namespace epilogue
