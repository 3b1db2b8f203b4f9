// Values of the domain as Catch prints them when a check fails.
#pragma once

#include "bank/answer.h"
#include "bank/records.h"
#include "rules/quiz.h"
#include "support/catch.h"

#include <string>

namespace Catch {

template <> struct StringMaker<epilogue::Date> {
    static std::string convert(const epilogue::Date& date) { return epilogue::iso(date); }
};

template <> struct StringMaker<epilogue::QuestionKey> {
    static std::string convert(const epilogue::QuestionKey& key) { return key.pack + "/" + key.id; }
};

template <> struct StringMaker<epilogue::Kind> {
    static std::string convert(epilogue::Kind kind) { return std::string(name_of(kind)); }
};

template <> struct StringMaker<epilogue::Verdict> {
    static std::string convert(epilogue::Verdict verdict) { return std::string(name_of(verdict)); }
};

template <> struct StringMaker<epilogue::Mode> {
    static std::string convert(epilogue::Mode mode) { return std::string(name_of(mode)); }
};

template <> struct StringMaker<epilogue::Reading> {
    static std::string convert(epilogue::Reading reading) {
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
};

template <> struct StringMaker<epilogue::Status> {
    static std::string convert(epilogue::Status status) {
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
};

template <> struct StringMaker<epilogue::Quiz::Params> {
    static std::string convert(const epilogue::Quiz::Params& params) {
        return epilogue::Quiz::encode(params);
    }
};

template <> struct StringMaker<epilogue::Quiz::Puzzle> {
    static std::string convert(const epilogue::Quiz::Puzzle& puzzle) {
        return epilogue::Quiz::encode(puzzle);
    }
};

template <> struct StringMaker<epilogue::Quiz::Move> {
    static std::string convert(const epilogue::Quiz::Move& move) {
        return epilogue::Quiz::encode(move);
    }
};

} // namespace Catch
