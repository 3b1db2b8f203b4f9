#include "bank/search_tree.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr int most_slips = 2;

// A node above: its words, and the bytes of the letters that led there.
struct Branch {
    Stretch words;
    std::size_t depth = 0;
};

bool same_letter(const std::string& a, const std::string& b, std::size_t at, std::size_t bytes) {
    return a.compare(at, bytes, b, at, bytes) == 0;
}

// How many slips a typed word of so many letters may have at all: each letter that was left out
// makes the word that was meant longer, and a longer one forgives more.
int slips_possible(std::size_t letters) {
    int slips = 0;
    for (int more = 1; more <= most_slips; ++more)
        if (slips_forgiven(letters + static_cast<std::size_t>(more)) >= more)
            slips = more;
    return slips;
}

std::size_t bytes_of(char32_t letter) {
    return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
}

char32_t take_letter(std::string_view& rest) {
    if (static_cast<unsigned char>(rest.front()) >= 0x80)
        return next_code_point(rest).value_or(U'\uFFFD');
    const auto letter = static_cast<char32_t>(rest.front());
    rest.remove_prefix(1);
    return letter;
}

bool digit(char32_t letter) {
    return letter < 0x80 ? letter >= U'0' && letter <= U'9' : is_digit(letter);
}

// Edit distance to a typed word, letter by letter, in whole machine words (Wu and Manber 1992, with
// the swap of two neighbours as one slip). Bit i of within[k]: the letters so far are no more than
// k slips from the first i of the typed word.
class Pattern {
  public:
    using Bits = std::uint64_t;

    struct State {
        std::array<Bits, most_slips + 1> within{};
        std::array<Bits, most_slips + 1> before{}; // the same one letter ago
        Bits last = 0;                             // where the last letter stands in the typed word
    };

    explicit Pattern(const std::u32string& typed) : letters_(typed.size()) {
        for (std::size_t i = 0; i < letters_; ++i) {
            const Bits bit = Bits{1} << (i + 1);
            if (typed[i] < plain_.size())
                plain_[typed[i]] |= bit;
            else
                other_.emplace_back(typed[i], bit);
        }
    }

    static State start() {
        State state;
        for (std::size_t slips = 0; slips <= most_slips; ++slips)
            state.within[slips] = (Bits{2} << slips) - 1;
        return state;
    }

    State after(const State& state, char32_t letter) const {
        State next;
        next.before = state.within;
        next.last = places_of(letter);
        next.within[0] = (state.within[0] << 1U) & next.last;
        for (std::size_t slips = 1; slips <= most_slips; ++slips)
            next.within[slips] =
                ((state.within[slips] << 1U) & next.last) | state.within[slips - 1] |
                ((state.within[slips - 1] | next.within[slips - 1]) << 1U) |
                ((((state.before[slips - 1] << 1U) & next.last) << 1U) & state.last);
        return next;
    }

    // Slips between the letters so far and the whole typed word; more than most_slips: many.
    int distance(const State& state) const {
        int slips = 0;
        while (slips <= most_slips &&
               (state.within[static_cast<std::size_t>(slips)] >> letters_ & 1U) == 0)
            ++slips;
        return slips;
    }

    // More letters may still lead to the typed word with so many slips.
    bool hopeful(const State& state, int slips) const {
        const Bits all = (Bits{2} << letters_) - 1;
        return (state.within[static_cast<std::size_t>(slips)] & all) != 0;
    }

    std::size_t letters() const { return letters_; }

  private:
    Bits places_of(char32_t letter) const {
        if (letter < plain_.size())
            return plain_[letter];
        Bits bits = 0;
        for (const auto& [other, bit] : other_)
            bits |= other == letter ? bit : 0;
        return bits;
    }

    std::size_t letters_;
    std::array<Bits, 128> plain_{}; // ASCII
    std::vector<std::pair<char32_t, Bits>> other_;
};

// Goes down the tree as long as what was typed may still be near.
class Walk {
  public:
    Walk(const SearchTables& tables, const std::u32string& typed)
        : tables_(tables), pattern_(typed), slips_(slips_possible(typed.size())) {}

    std::vector<Stretch> found() {
        if (slips_ > 0)
            children(0, tables_.words, {}, Pattern::start());
        return std::move(found_);
    }

  private:
    enum class Verdict { Leave, Take, GoOn };

    struct Depth {
        std::size_t letters = 0;
        std::size_t bytes = 0;
    };

    void children(std::uint32_t node, std::uint32_t past, Depth depth,
                  const Pattern::State& state) {
        const std::uint32_t end = tables_.node_child[node + 1];
        for (std::uint32_t child = tables_.node_child[node]; child < end; ++child) {
            const char32_t letter = tables_.node_letter[child];
            if (digit(letter))
                continue;
            const std::uint32_t next = child + 1 < end ? tables_.node_word[child + 1] : past;
            const Stretch below{tables_.node_word[child], next};
            const Pattern::State there = pattern_.after(state, letter);
            const Depth at{depth.letters + 1, depth.bytes + bytes_of(letter)};
            switch (verdict(there, at.letters)) {
            case Verdict::Leave:
                break;
            case Verdict::Take:
                take(below);
                break;
            case Verdict::GoOn:
                if (tables_.node_child[child] < tables_.node_child[child + 1])
                    children(child, next, at, there);
                else if (below.size() == 1)
                    rest_of_word(below, at, there);
                break;
            }
        }
    }

    // Below here there is one word only.
    void rest_of_word(Stretch one, Depth depth, Pattern::State state) {
        const std::string_view word = tables_.word[one.first];
        std::string_view rest = word.substr(std::min(depth.bytes, word.size()));
        while (!rest.empty()) {
            const char32_t letter = take_letter(rest);
            if (digit(letter))
                return;
            state = pattern_.after(state, letter);
            const Verdict now = verdict(state, ++depth.letters);
            if (now == Verdict::Take)
                take(one);
            if (now != Verdict::GoOn)
                return;
        }
    }

    Verdict verdict(const Pattern::State& state, std::size_t letters) const {
        if (!pattern_.hopeful(state, slips_))
            return Verdict::Leave;
        const int distance = pattern_.distance(state);
        const bool near =
            distance <= slips_ && distance <= slips_forgiven(std::max(pattern_.letters(), letters));
        return near ? Verdict::Take : Verdict::GoOn;
    }

    void take(Stretch words) {
        if (!found_.empty() && found_.back().past == words.first)
            found_.back().past = words.past;
        else
            found_.push_back(words);
    }

    const SearchTables& tables_;
    Pattern pattern_;
    int slips_;
    std::vector<Stretch> found_;
};

} // namespace

SearchTree search_tree(const std::vector<std::string>& words) {
    SearchTree tree;
    std::vector<Branch> branches = {{{0, static_cast<std::uint32_t>(words.size())}, 0}};
    tree.letter.push_back(0);
    tree.word.push_back(0);
    for (std::size_t node = 0; node < branches.size(); ++node) {
        const Branch branch = branches[node];
        tree.child.push_back(static_cast<std::uint32_t>(branches.size()));
        if (node > 0 && branch.words.size() == 1)
            continue;
        std::uint32_t at = branch.words.first;
        while (at < branch.words.past && words[at].size() == branch.depth)
            ++at; // the word that ends here
        while (at < branch.words.past) {
            std::string_view rest = std::string_view(words[at]).substr(branch.depth);
            const std::size_t before = rest.size();
            const auto letter = next_code_point(rest).value_or(U'\uFFFD');
            const std::size_t bytes = before - rest.size();
            Branch below{{at, at}, branch.depth + bytes};
            while (at < branch.words.past &&
                   same_letter(words[at], words[below.words.first], branch.depth, bytes))
                ++at;
            below.words.past = at;
            branches.push_back(below);
            tree.letter.push_back(static_cast<std::uint32_t>(letter));
            tree.word.push_back(below.words.first);
        }
    }
    tree.child.push_back(static_cast<std::uint32_t>(branches.size()));
    return tree;
}

std::vector<Stretch> words_near(const SearchTables& tables, std::string_view typed) {
    const std::u32string letters = code_points(typed);
    if (letters.size() > longest_slipped_word ||
        std::any_of(letters.begin(), letters.end(), is_digit))
        return {};
    return Walk(tables, letters).found();
}

} // namespace epilogue
