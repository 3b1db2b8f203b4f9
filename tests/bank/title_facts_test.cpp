// What titles are made of, as the rules of the grid count it.
#include "bank/film_fit.h"

#include "support/catch.h"

#include <string>
#include <vector>

using namespace epilogue;

namespace {

constexpr auto none = NumberIn::None;
constexpr auto unclear = NumberIn::Unclear;
constexpr auto counted = NumberIn::Counted;
constexpr auto plainly = NumberIn::Plainly;

struct Title {
    std::string title;
    int words = 0;
    char first = 0; // 0: no letter
    NumberIn number = none;
};

} // namespace

TEST_CASE("title: words, first letter and numbers as the rules count them", "[bank]") {
    const std::vector<Title> titles = {
        {"Se7en", 1, 'S', plainly},
        {"8½", 1, 0, plainly},
        {"8 ½ Women", 3, 0, plainly},
        {"Cop & ½", 3, 'C', counted},
        {"Alien³", 1, 'A', counted},
        {"[REC]⁴ Apocalypse", 2, 'R', counted},
        {"12 Angry Men", 3, 0, plainly},
        {"Ocean's Eleven", 2, 'O', plainly},
        {"Ocean’s Eleven", 2, 'O', plainly},
        {"The Third Man", 3, 'T', counted},
        {"The Eighteenth Angel", 3, 'E', counted},
        {"One Day", 2, 'O', counted},
        {"…First Do No Harm", 4, 'F', counted},
        {"Rocky V", 2, 'R', counted},
        {"Rocky V: The Return", 4, 'R', counted},
        {"Rocky V – The Return", 4, 'R', counted},
        {"Rocky II", 2, 'R', counted},
        {"Star Wars: Episode V - The Empire Strikes Back", 8, 'S', counted},
        {"Friday the 13th Part V", 5, 'F', plainly},
        {"Malcolm X", 2, 'M', unclear},
        {"Fast X", 2, 'F', unclear},
        {"The Dirty Dozen", 3, 'D', unclear},
        {"Millions", 1, 'M', unclear},
        {"The Roaring Twenties", 3, 'R', unclear},
        {"V for Vendetta", 3, 'V', none},
        {"X-Men", 1, 'X', none},
        {"The King and I", 4, 'K', none},
        {"Part I", 2, 'P', counted},
        {"Mission: Impossible - Dead Reckoning Part One", 6, 'M', counted},
        {"Magic Mike XXL", 3, 'M', none},
        {"Avengers: Infinity War", 3, 'A', none},
        {"xXx", 1, 'X', none},
        {"XX/XY", 1, 'X', none},
        {"The 40-Year-Old Virgin", 3, 0, plainly},
        {"Catch-22", 1, 'C', plainly},
        {"Twenty-One Grams", 2, 'T', plainly},
        {"One Hundred and One Dalmatians", 5, 'O', plainly},
        {"Someone Like You", 3, 'S', none},
        {"Tender Mercies", 2, 'T', none}, // no ten
        {"Oneida", 1, 'O', none},
        {"WALL·E", 1, 'W', none},
        {"Love & Friendship", 3, 'L', none},
        {"Mr. & Mrs. Smith", 4, 'M', none},
        {"Seneca – On the Creation of Earthquakes", 6, 'S', none},
        {"Borat - Subsequent", 2, 'B', none},
        {"La La Land", 3, 'L', none},
        {"The Favourite", 2, 'F', none},
        {"A Ghost Story", 3, 'G', none},
        {"An Education", 2, 'E', none},
        {"A", 1, 'A', none},
        {"The", 1, 'T', none},
        {"A-X-L", 1, 'A', none},
        {"A.I. Artificial Intelligence", 3, 'A', none},
        {"Antz", 1, 'A', none},
        {"Theeb", 1, 'T', none},
        {"Amélie", 1, 'A', none},
        {"Élite Squad", 2, 'E', none},
        {"Æon Flux", 2, 'A', none},
        {"¡Three Amigos!", 2, 'T', plainly},
        {"'71", 1, 0, plainly},
        {"(500) Days of Summer", 4, 0, plainly},
        {"...And Justice for All", 4, 'A', none},
        {"E.T. the Extra-Terrestrial", 3, 'E', none},
        {"Dr. Strangelove or: How I Learned to Stop Worrying", 9, 'D', none},
        {"", 0, 0, none},
    };
    for (const Title& title : titles) {
        CAPTURE(title.title);
        CHECK(words_in_title(title.title) == title.words);
        CHECK(first_letter(title.title) == title.first);
        CHECK(number_in_title(title.title) == title.number);
    }
}

TEST_CASE("title: what is not UTF-8 is no reason to fall", "[bank]") {
    CHECK(words_in_title("\xff \xfe") >= 0);
    CHECK(first_letter("\xff\xfe") == 0);
    CHECK(number_in_title("\xff 7 \xc3") == NumberIn::Plainly);
}
