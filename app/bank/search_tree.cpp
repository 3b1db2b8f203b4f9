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

// Goes down the tree with one row of the table of edit distances a letter.
class Walk {
  public:
    Walk(const SearchTables& tables, std::u32string typed)
        : tables_(tables), typed_(std::move(typed)), slips_(slips_possible(typed_.size())) {
        for (std::size_t i = 0; i <= typed_.size(); ++i)
            rows_[0][i] = static_cast<std::uint8_t>(i);
    }

    std::vector<Stretch> found() {
        if (slips_ > 0)
            children(0, tables_.words, 0);
        return std::move(found_);
    }

  private:
    enum class Verdict { Leave, Take, GoOn };

    void children(std::uint32_t node, std::uint32_t past, std::size_t depth) {
        const std::uint32_t end = tables_.node_child[node + 1];
        for (std::uint32_t child = tables_.node_child[node]; child < end; ++child) {
            const std::uint32_t next = child + 1 < end ? tables_.node_word[child + 1] : past;
            const Stretch below{tables_.node_word[child], next};
            switch (step(tables_.node_letter[child], depth + 1)) {
            case Verdict::Leave:
                break;
            case Verdict::Take:
                take(below);
                break;
            case Verdict::GoOn:
                if (tables_.node_child[child] < tables_.node_child[child + 1])
                    children(child, next, depth + 1);
                else if (below.size() == 1)
                    rest_of_word(below, depth + 1);
                break;
            }
        }
    }

    // Below here there is one word only.
    void rest_of_word(Stretch one, std::size_t depth) {
        std::string_view rest = tables_.word[one.first];
        for (std::size_t letter = 0; letter < depth && !rest.empty(); ++letter)
            next_code_point(rest);
        while (!rest.empty()) {
            const Verdict verdict = step(next_code_point(rest).value_or(U'\uFFFD'), ++depth);
            if (verdict == Verdict::Take)
                take(one);
            if (verdict != Verdict::GoOn)
                return;
        }
    }

    Verdict step(char32_t letter, std::size_t depth) {
        if (depth > typed_.size() + static_cast<std::size_t>(slips_) || is_digit_here(letter))
            return Verdict::Leave;
        letters_[depth] = letter;
        const int least = fill(letter, depth);
        const int distance = rows_[depth][typed_.size()];
        if (distance <= slips_forgiven(std::max(typed_.size(), depth)))
            return Verdict::Take;
        return least <= slips_ ? Verdict::GoOn : Verdict::Leave;
    }

    // The row of this depth; its least number.
    int fill(char32_t letter, std::size_t depth) {
        auto& row = rows_[depth];
        const auto& above = rows_[depth - 1];
        row[0] = static_cast<std::uint8_t>(depth);
        int least = row[0];
        for (std::size_t i = 1; i <= typed_.size(); ++i) {
            int cost = std::min(
                {row[i - 1] + 1, above[i] + 1, above[i - 1] + (typed_[i - 1] == letter ? 0 : 1)});
            if (i > 1 && depth > 1 && typed_[i - 1] == letters_[depth - 1] &&
                typed_[i - 2] == letter)
                cost = std::min(cost, rows_[depth - 2][i - 2] + 1);
            row[i] = static_cast<std::uint8_t>(cost);
            least = std::min(least, cost);
        }
        return least;
    }

    static bool is_digit_here(char32_t letter) {
        return letter < 0x80 ? letter >= U'0' && letter <= U'9' : is_digit(letter);
    }

    void take(Stretch words) {
        if (!found_.empty() && found_.back().past == words.first)
            found_.back().past = words.past;
        else
            found_.push_back(words);
    }

    static constexpr std::size_t most_depth = longest_slipped_word + most_slips;

    const SearchTables& tables_;
    std::u32string typed_;
    int slips_;
    std::array<std::array<std::uint8_t, longest_slipped_word + 1>, most_depth + 1> rows_{};
    std::array<char32_t, most_depth + 1> letters_{};
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
