#include "rules/grid_code.h"

#include <array>
#include <cstdint>
#include <vector>

namespace epilogue {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr unsigned digit_bits = 5;
constexpr unsigned digit_mask = 31;
constexpr std::size_t headers = 6;
constexpr std::size_t data_digits = 2 * headers + 2; // with those that tell the catalogue
constexpr std::size_t code_digits = data_digits + 2; // with the check
constexpr std::size_t group = 4;

constexpr unsigned ten_bits = 1023;

using Digits = std::vector<unsigned>; // 0 to 31

void put(Digits& code, unsigned number) {
    code.push_back(number >> digit_bits & digit_mask);
    code.push_back(number & digit_mask);
}

// The number of ten bits at `place`, which counts pairs of digits.
unsigned number_at(const Digits& code, std::size_t place) {
    return code.at(2 * place) << digit_bits | code.at(2 * place + 1);
}

// CRC-10 of ITU-T I.610: x^10 + x^9 + x^5 + x^4 + x + 1. Standing right behind what it checks, it
// finds every error within ten neighbouring bits, which are two characters.
unsigned check_of(const Digits& code) {
    constexpr unsigned polynomial = 0x233;
    constexpr unsigned top_bit = 512;
    unsigned rest = ten_bits; // not 0, which would let zeros in front go unseen
    for (std::size_t i = 0; i < data_digits; ++i) {
        for (unsigned bit = digit_bits; bit-- > 0;) {
            const bool carry = ((rest & top_bit) != 0) != ((code.at(i) >> bit & 1U) != 0);
            rest = (rest << 1U & ten_bits) ^ (carry ? polynomial : 0);
        }
    }
    return rest;
}

// Ten bits of the catalogue's mark, all of it folded in.
unsigned sign_of(const Catalogue& catalogue) {
    constexpr unsigned bits = 10;
    unsigned sign = 0;
    for (std::uint64_t mark = catalogue.mark(); mark != 0; mark >>= bits)
        sign ^= static_cast<unsigned>(mark & ten_bits);
    return sign;
}

std::array<const Criterion*, headers> headers_of(const Board& board) {
    return {&board.rows[0],    &board.rows[1],    &board.rows[2],
            &board.columns[0], &board.columns[1], &board.columns[2]};
}

Error refused(const std::string& why) {
    return {"reading a board's code: " + why};
}

// What a player may write for a digit: small letters, and O, I and L for 0 and 1.
char as_meant(char c) {
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

Result<Digits> read(std::string_view text) {
    Digits code;
    for (const char c : text) {
        if (c == '-' || c == ' ')
            continue;
        const auto digit = digits.find(as_meant(c));
        if (digit == std::string_view::npos)
            return refused("expected letters and digits but no U, found " +
                           (c > ' ' && c <= '~' ? "'" + std::string(1, c) + "'"
                                                : std::string("another character")));
        code.push_back(static_cast<unsigned>(digit));
    }
    if (code.size() != code_digits)
        return refused("expected " + std::to_string(code_digits) + " characters, found " +
                       std::to_string(code.size()));
    return code;
}

} // namespace

Result<std::string> code_of(const Catalogue& catalogue, const Board& board) {
    Digits code;
    for (const Criterion* header : headers_of(board)) {
        const auto index = catalogue.index_of(*header);
        if (!index)
            return Error{"making a board's code: '" + epilogue::encode(*header) +
                         "' is none of the catalogue's criteria"};
        put(code, static_cast<unsigned>(*index));
    }
    put(code, sign_of(catalogue));
    put(code, check_of(code));
    std::string text;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % group == 0)
            text += '-';
        text += digits.at(code[i]);
    }
    return text;
}

Result<Board> board_of_code(const Catalogue& catalogue, std::string_view code) {
    const auto found = read(code);
    if (!found)
        return found.error();
    const Digits& numbers = found.value();
    if (number_at(numbers, headers + 1) != check_of(numbers))
        return refused("there is a slip in it, one character or more are not as they were");
    const auto& criteria = catalogue.criteria();
    bool same = number_at(numbers, headers) == sign_of(catalogue);
    for (std::size_t i = 0; i < headers; ++i)
        same = same && number_at(numbers, i) < criteria.size();
    if (!same)
        return refused("it was made with another film catalogue than this one");
    Board board;
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        board.rows.at(i) = criteria[number_at(numbers, i)];
        board.columns.at(i) = criteria[number_at(numbers, i + board.rows.size())];
    }
    return board;
}

} // namespace epilogue
