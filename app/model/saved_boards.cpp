#include "model/saved_boards.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

std::optional<SavedBoard> read_line(std::string_view line) {
    const auto words = split(line, '\t');
    if (words.size() != 7)
        return std::nullopt;
    const auto day = parse_date(words.front());
    if (!day)
        return std::nullopt;
    SavedBoard saved{day.value(), {}};
    for (std::size_t i = 0; i < 6; ++i) {
        const auto criterion = decode_criterion(words[i + 1]);
        if (!criterion)
            return std::nullopt;
        (i < 3 ? saved.board.rows : saved.board.columns).at(i % 3) = criterion.value();
    }
    return saved;
}

} // namespace

std::vector<SavedBoard> saved_boards(const std::string& text) {
    std::vector<SavedBoard> boards;
    for (const std::string_view line : split(text, '\n'))
        if (auto saved = read_line(line))
            boards.push_back(std::move(*saved));
    return boards;
}

std::string text_of(const std::vector<SavedBoard>& boards) {
    std::string text;
    for (const SavedBoard& saved : boards) {
        text += iso(saved.day);
        for (const auto& side : {saved.board.rows, saved.board.columns})
            for (const Criterion& criterion : side)
                text += "\t" + encode(criterion);
        text += "\n";
    }
    return text;
}

bool is_saved(const std::vector<SavedBoard>& boards, const Board& board) {
    return std::any_of(boards.begin(), boards.end(),
                       [&](const SavedBoard& saved) { return saved.board == board; });
}

WorkshopView::Level level_of(const std::optional<int>& count) {
    constexpr int few = 2;
    constexpr int many = 10;
    using Level = WorkshopView::Level;
    if (!count)
        return Level::Empty;
    if (*count == 0)
        return Level::None;
    if (*count == 1)
        return Level::Forced;
    if (*count == few)
        return Level::Few;
    return *count < many ? Level::Fair : Level::Many;
}

} // namespace epilogue
