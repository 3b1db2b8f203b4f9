#include "support/print.h"

namespace Catch {

std::string StringMaker<epilogue::Date>::convert(const epilogue::Date& date) {
    return epilogue::iso(date);
}

std::string StringMaker<epilogue::QuestionKey>::convert(const epilogue::QuestionKey& key) {
    return key.pack + "/" + key.id;
}

std::string StringMaker<epilogue::Kind>::convert(epilogue::Kind kind) {
    return std::string(name_of(kind));
}

std::string StringMaker<epilogue::Verdict>::convert(epilogue::Verdict verdict) {
    return std::string(name_of(verdict));
}

std::string StringMaker<epilogue::Mode>::convert(epilogue::Mode mode) {
    return std::string(name_of(mode));
}

std::string StringMaker<epilogue::Reading>::convert(epilogue::Reading reading) {
    switch (reading) {
    case epilogue::Reading::Right:
        return "right";
    case epilogue::Reading::Close:
        return "close";
    case epilogue::Reading::Wrong:
        return "wrong";
    }
    return "?";
}

std::string StringMaker<epilogue::Status>::convert(epilogue::Status status) {
    switch (status) {
    case epilogue::Status::Playing:
        return "playing";
    case epilogue::Status::Won:
        return "won";
    case epilogue::Status::Lost:
        return "lost";
    }
    return "?";
}

std::string StringMaker<epilogue::Quiz::Params>::convert(const epilogue::Quiz::Params& params) {
    return epilogue::Quiz::encode(params);
}

std::string StringMaker<epilogue::Quiz::Puzzle>::convert(const epilogue::Quiz::Puzzle& puzzle) {
    return epilogue::Quiz::encode(puzzle);
}

std::string StringMaker<epilogue::Quiz::Move>::convert(const epilogue::Quiz::Move& move) {
    return epilogue::Quiz::encode(move);
}

} // namespace Catch
