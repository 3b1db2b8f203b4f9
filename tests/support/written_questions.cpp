#include "support/written_questions.h"

#include "packs/native.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace epilogue {

namespace {

std::vector<std::string> pack_files() {
    std::vector<std::string> files;
    for (const char* const folder : {"/la-la-land", "/film-at-large"})
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(QUESTIONS_DIR) + folder))
            if (entry.path().extension() == ".toml")
                files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

void append(std::vector<std::string>& texts, const std::vector<std::string>& more) {
    texts.insert(texts.end(), more.begin(), more.end());
}

} // namespace

const std::vector<Question>& written_questions() {
    static const std::vector<Question> all = [] {
        std::vector<Question> questions;
        for (const std::string& file : pack_files()) {
            const ParsedPack parsed = parse_native(file_text(file), file);
            INFO(file);
            REQUIRE(parsed.pack);
            questions.insert(questions.end(), parsed.pack->questions.begin(),
                             parsed.pack->questions.end());
        }
        return questions;
    }();
    return all;
}

std::vector<std::string> texts_of(const Question& question) {
    std::vector<std::string> texts = {question.stem, question.explanation};
    append(texts, choices_of(question));
    if (const auto* const typed = std::get_if<TypedAnswer>(&question.answer))
        texts.push_back(typed->answer);
    if (const auto* const order = std::get_if<OrderAnswer>(&question.answer))
        append(texts, order->notes);
    if (const auto* const match = std::get_if<MatchAnswer>(&question.answer))
        append(texts, match->rights);
    return texts;
}

} // namespace epilogue
