// The rules of the pack doctor: those that look at one question, and those that look at all.
#pragma once

#include "packs/lint.h"

#include <string>
#include <vector>

namespace epilogue {

// What reads well on the screen, in code points.
inline constexpr std::size_t good_stem = 180;
inline constexpr std::size_t good_choice = 60;
inline constexpr std::size_t good_explanation = 260;
inline constexpr std::size_t good_typed_answer = 40;

class Findings {
  public:
    explicit Findings(const FullPack& pack) : pack_(pack) {}

    // question: position in the pack; -1: the pack as a whole.
    void add(int question, std::string code, std::string reason, std::string remedy);

    // The pack's own first, then by question.
    std::vector<Diagnostic> in_order() &&;

  private:
    const FullPack& pack_;
    std::vector<std::pair<int, Diagnostic>> found_;
};

void lint_question(const FullPack& pack, int index, Findings& findings);
void lint_doubles(const FullPack& pack, Findings& findings);
void lint_balance(const FullPack& pack, Findings& findings);

} // namespace epilogue
