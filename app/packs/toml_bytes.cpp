#include "base/text.h"
#include "packs/toml_text.h"

#include <algorithm>

namespace epilogue {

namespace {

Fault refusal(std::string code, Place place, std::string reason, std::string remedy) {
    return {place, std::move(code), std::move(reason), std::move(remedy), 0, true};
}

// Place of the byte at this offset, counting what can be read before it.
Place place_at(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const auto line_break = before.rfind('\n');
    const std::string_view line =
        line_break == std::string_view::npos ? before : before.substr(line_break + 1);
    return {1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            1 + static_cast<int>(length(line))};
}

std::string hex(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

std::optional<Fault> other_encoding(std::string_view bytes) {
    using namespace std::string_view_literals;
    const auto starts = [&](std::string_view mark) { return bytes.starts_with(mark); };
    const char* found = nullptr;
    if (starts("\xFF\xFE\0\0"sv) || starts("\0\0\xFE\xFF"sv))
        found = "UTF-32";
    else if (starts("\xFF\xFE"sv) || starts("\xFE\xFF"sv))
        found = "UTF-16";
    if (found == nullptr)
        return std::nullopt;
    return refusal("P123", {}, "the file is " + std::string(found) + " text; a pack must be UTF-8.",
                   "Save it again with the encoding UTF-8.");
}

std::optional<Fault> long_line(std::string_view bytes) {
    int line = 0;
    for (const std::string_view text : split(bytes, '\n')) {
        ++line;
        if (text.size() > longest_line)
            return refusal("P125", {line, 1},
                           "the line is " + grouped(static_cast<std::int64_t>(text.size())) +
                               " bytes long; the most a line may be is " +
                               grouped(static_cast<std::int64_t>(longest_line)) + ".",
                           "Break it into several lines.");
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> refused_bytes(std::string_view bytes) {
    if (bytes.size() > longest_file)
        return refusal("P121", {},
                       "the file is " + grouped(static_cast<std::int64_t>(bytes.size())) +
                           " bytes long; the most a pack may be is " +
                           grouped(static_cast<std::int64_t>(longest_file)) + " (16 MiB).",
                       "Split it into several packs.");
    if (auto fault = other_encoding(bytes))
        return fault;
    if (trim(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes).empty())
        return refusal("P120", {}, "the file is empty.",
                       "A pack begins with [pack] and holds at least one [[question]].");
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        return refusal("P124", place_at(bytes, nul),
                       "a NUL byte (0x00) stands here; text has none.",
                       "The file may be damaged or not be text at all: save it again as UTF-8.");
    for (std::string_view rest = bytes; !rest.empty();) {
        const auto offset = bytes.size() - rest.size();
        if (!next_code_point(rest))
            return refusal("P122", place_at(bytes, offset),
                           "the byte " + hex(static_cast<unsigned char>(bytes[offset])) +
                               " is not UTF-8 text.",
                           "Save the file again with the encoding UTF-8.");
    }
    return long_line(bytes);
}

} // namespace epilogue
