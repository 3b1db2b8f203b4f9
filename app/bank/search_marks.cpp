#include "bank/search_marks.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace epilogue {

namespace {

// What a character becomes in the middle of a word; a space where it parts words. Folding goes
// character by character, so it may be asked for one at a time.
std::string folded_within(std::string_view character) {
    if (character.size() == 1) { // most are, and folding is slow
        const char c = character.front();
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ')
            return std::string(character);
        if (c >= 'A' && c <= 'Z')
            return {static_cast<char>(c - 'A' + 'a')};
    }
    std::string padded = "x";
    padded += character;
    padded += 'x';
    const std::string folded = fold_with_article(padded);
    return folded.substr(1, folded.size() - 2);
}

// The name begins with an article, and there is more.
bool has_article(const MarkedName& name) {
    std::string first;
    for (std::size_t i = name.words[0].first; i < name.words[0].past; ++i)
        append_code_point(first, name.letters[i].code);
    return name.words.size() > 1 && is_article(first);
}

// A typed word in a title: the letters of the title it stands for.
using Place = MarkedName::Word;

class Marker {
  public:
    Marker(const MarkedName& name, const std::vector<std::string>& typed, Tier tier)
        : name_(name), tier_(tier), head_(has_article(name) ? 1 : 0) {
        for (const std::string& word : typed)
            typed_.push_back(code_points(word));
    }

    // A place for each typed word in words of their own; nothing when there are none.
    std::vector<Place> places() {
        owner_.assign(name_.words.size(), nobody);
        places_.assign(typed_.size(), Place{});
        for (std::size_t word = 0; word < typed_.size(); ++word) {
            tried_.assign(name_.words.size(), false);
            if (!settle(word))
                return {};
        }
        return places_;
    }

  private:
    static constexpr std::size_t nobody = SIZE_MAX;

    // Exact places before those with slips.
    bool settle(std::size_t word) {
        return settle(word, false) || (tier_ == Tier::Slips && settle(word, true));
    }

    bool settle(std::size_t word, bool slips) {
        const std::size_t count = name_.words.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = (i + head_) % count; // the article last
            if (tried_[at])
                continue;
            const auto place = slips ? near(word, at) : exact(word, at);
            if (!place)
                continue;
            tried_[at] = true;
            if (owner_[at] == nobody || settle(owner_[at])) {
                owner_[at] = word;
                places_[word] = *place;
                return true;
            }
        }
        return false;
    }

    std::optional<Place> exact(std::size_t word, std::size_t at) const {
        const std::u32string& typed = typed_[word];
        const std::size_t first = name_.words[at].first;
        const bool within = tier_ == Tier::Words || tier_ == Tier::Numbers;
        const std::size_t past = within ? name_.words[at].past : name_.letters.size();
        if (typed.size() > past - first)
            return std::nullopt;
        for (std::size_t i = 0; i < typed.size(); ++i)
            if (name_.letters[first + i].code != typed[i])
                return std::nullopt;
        return Place{first, first + typed.size()};
    }

    // The beginning of the word that is nearest to what was typed, the longest of those.
    std::optional<Place> near(std::size_t word, std::size_t at) const {
        constexpr int most_slips = 2;
        const Place own = name_.words[at];
        std::string typed;
        for (const char32_t code : typed_[word])
            append_code_point(typed, code);
        std::optional<Place> best;
        int least = most_slips + 1;
        std::string opening;
        for (std::size_t past = own.first + 1; past <= own.past; ++past) {
            append_code_point(opening, name_.letters[past - 1].code);
            const std::size_t letters = std::max(past - own.first, typed_[word].size());
            const int slips = edit_distance(typed, opening, most_slips);
            if (slips > std::min(least, slips_forgiven(letters)))
                continue;
            least = slips;
            best = Place{own.first, past};
        }
        return best;
    }

    const MarkedName& name_;
    Tier tier_;
    std::size_t head_;
    std::vector<std::u32string> typed_;
    std::vector<std::size_t> owner_;
    std::vector<bool> tried_;
    std::vector<Place> places_;
};

// The words as typed, then with two of them as one, then all as one.
std::vector<Place> places_of(const MarkedName& name, const std::vector<std::string>& typed,
                             Tier tier) {
    std::vector<Place> places = Marker(name, typed, tier).places();
    for (std::size_t i = 0; places.empty() && i + 1 < typed.size(); ++i) {
        std::vector<std::string> with_pair = typed;
        with_pair[i] += with_pair[i + 1];
        with_pair.erase(with_pair.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        places = Marker(name, with_pair, tier).places();
    }
    if (places.empty())
        places = Marker(name, {join(typed, "")}, tier).places();
    return places;
}

// From the first word without article on, or from the article where it was typed as well.
std::vector<Place> opening_of(const MarkedName& name, const Sense& sense, bool article) {
    std::size_t letters = code_points(sense.joined()).size();
    std::size_t word = 0;
    if (has_article(name)) {
        word = article ? 0 : 1;
        letters += article ? name.words[0].past : 0;
    }
    const std::size_t begin = name.words[word].first;
    return {{begin, std::min(begin + letters, name.letters.size())}};
}

} // namespace

MarkedName marked_name(std::string_view title) {
    MarkedName name;
    bool gap = true;
    for (std::string_view rest = title; !rest.empty();) {
        const std::size_t first = title.size() - rest.size();
        next_code_point(rest);
        const std::size_t past = title.size() - rest.size();
        for (const char32_t code : code_points(folded_within(title.substr(first, past - first)))) {
            if (code == U' ') {
                gap = true;
                continue;
            }
            if (gap)
                name.words.push_back({name.letters.size(), name.letters.size()});
            gap = false;
            name.letters.push_back({code, first, past});
            ++name.words.back().past;
        }
    }
    return name;
}

std::vector<ByteRange> typed_bytes(std::string_view title, const Sense& sense, Tier tier,
                                   bool article) {
    MarkedName name = marked_name(title);
    if (name.words.empty() || sense.words.empty())
        return {};
    name.words.resize(std::min<std::size_t>(name.words.size(), most_name_tokens));
    std::vector<Place> places = tier == Tier::Equal || tier == Tier::Begins
                                    ? opening_of(name, sense, article)
                                    : places_of(name, sense.words, tier);
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.first < b.first; });
    std::vector<ByteRange> ranges;
    for (const Place& place : places) {
        if (place.first >= place.past)
            continue;
        const ByteRange range{name.letters[place.first].first, name.letters[place.past - 1].past};
        if (!ranges.empty() && range.first <= ranges.back().second)
            ranges.back().second = std::max(ranges.back().second, range.second);
        else
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace epilogue
