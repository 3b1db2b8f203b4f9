#include "bank/pack.h"
#include "bank/records.h"

namespace epilogue {

std::string_view name_of(Kind kind) {
    switch (kind) {
    case Kind::Single:
        return "single";
    case Kind::Multiple:
        return "multiple";
    case Kind::TrueFalse:
        return "true_false";
    case Kind::Typed:
        return "typed";
    case Kind::Number:
        return "number";
    case Kind::Order:
        return "order";
    case Kind::Match:
        return "match";
    }
    return "single";
}

std::string_view name_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::Right:
        return "right";
    case Verdict::Partly:
        return "partly";
    case Verdict::Wrong:
        return "wrong";
    case Verdict::Passed:
        return "passed";
    case Verdict::TimedOut:
        return "timed_out";
    }
    return "wrong";
}

std::string text_of(const Version& version) {
    return std::to_string(version.major) + "." + std::to_string(version.minor) + "." +
           std::to_string(version.patch);
}

} // namespace epilogue
