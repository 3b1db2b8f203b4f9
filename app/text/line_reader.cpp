#include "text/line_reader.h"

#include "base/text.h"

#include <istream>

namespace epilogue::terminal {

std::optional<TypedLine> read_line(std::istream& in) {
    std::string bytes;
    bool any = false;
    bool too_long = false;
    for (char byte = 0; in.get(byte);) {
        any = true;
        if (byte == '\n')
            break;
        too_long = too_long || bytes.size() >= most_line_bytes;
        if (!too_long)
            bytes += byte;
    }
    if (!any)
        return std::nullopt;
    if (too_long)
        return TypedLine{.too_long = true};
    if (!valid_utf8(bytes))
        return TypedLine{.not_utf8 = true};
    return TypedLine{.text = std::string(trim(bytes))};
}

} // namespace epilogue::terminal
