#include "support/pack_builders.h"

namespace epilogue {

std::string with_question(std::string_view fields) {
    return pack_head + "[[question]]\n" + std::string(fields) + "\n";
}

std::vector<std::string> sentences(const std::vector<Diagnostic>& problems) {
    std::vector<std::string> out;
    out.reserve(problems.size());
    for (const Diagnostic& problem : problems)
        out.push_back(text_of(problem));
    return out;
}

std::vector<std::string> codes(const std::vector<Diagnostic>& problems) {
    std::vector<std::string> out;
    out.reserve(problems.size());
    for (const Diagnostic& problem : problems)
        out.push_back(problem.code);
    return out;
}

} // namespace epilogue
