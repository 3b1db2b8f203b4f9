#include "packs/native.h"

namespace epilogue {

std::string text_of(const Diagnostic& diagnostic) {
    std::string place = diagnostic.file;
    if (diagnostic.line > 0)
        place += ":" + std::to_string(diagnostic.line) + ":" + std::to_string(diagnostic.column);
    std::string sentence = diagnostic.severity == Severity::Error ? "error " : "warning ";
    sentence += diagnostic.code;
    if (!diagnostic.id.empty())
        sentence += " question \"" + diagnostic.id + "\"";
    sentence += ": " + diagnostic.reason;
    if (!diagnostic.remedy.empty())
        sentence += " " + diagnostic.remedy;
    return place + ": " + sentence;
}

} // namespace epilogue
