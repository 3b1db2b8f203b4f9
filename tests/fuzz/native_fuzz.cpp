// Any bytes at all: reading them never crashes, every sentence is text, and a pack that was
// accepted is the same pack after writing and reading it.
#include "base/check.h"
#include "base/text.h"
#include "packs/lint.h"
#include "packs/native.h"

#include <cstddef>
#include <cstdint>

using namespace epilogue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const ParsedPack parsed = parse_native(bytes, "fuzz.toml");
    bool errors = false;
    for (const Diagnostic& problem : parsed.problems) {
        const std::string sentence = text_of(problem);
        check(valid_utf8(sentence), "a sentence is UTF-8");
        check(sentence.find('\n') == std::string::npos, "a sentence is one line");
        errors = errors || problem.severity == Severity::Error;
    }
    check(errors != parsed.pack.has_value(), "a pack comes back exactly when there is no error");
    if (!parsed.pack)
        return 0;
    static_cast<void>(lint(*parsed.pack));
    const ParsedPack again = parse_native(write_native(*parsed.pack), "again.toml");
    check(again.pack && *again.pack == *parsed.pack, "what was written reads as the same pack");
    return 0;
}
