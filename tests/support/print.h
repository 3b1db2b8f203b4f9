// Values of the domain as Catch prints them when a check fails.
#pragma once

#include "bank/answer.h"
#include "bank/records.h"
#include "rules/quiz.h"
#include "support/catch.h"

#include <string>

namespace Catch {

template <> struct StringMaker<epilogue::Date> {
    static std::string convert(const epilogue::Date& date);
};

template <> struct StringMaker<epilogue::QuestionKey> {
    static std::string convert(const epilogue::QuestionKey& key);
};

template <> struct StringMaker<epilogue::Kind> { static std::string convert(epilogue::Kind kind); };

template <> struct StringMaker<epilogue::Verdict> {
    static std::string convert(epilogue::Verdict verdict);
};

template <> struct StringMaker<epilogue::Mode> { static std::string convert(epilogue::Mode mode); };

template <> struct StringMaker<epilogue::Reading> {
    static std::string convert(epilogue::Reading reading);
};

template <> struct StringMaker<epilogue::Status> {
    static std::string convert(epilogue::Status status);
};

template <> struct StringMaker<epilogue::Quiz::Params> {
    static std::string convert(const epilogue::Quiz::Params& params);
};

template <> struct StringMaker<epilogue::Quiz::Puzzle> {
    static std::string convert(const epilogue::Quiz::Puzzle& puzzle);
};

template <> struct StringMaker<epilogue::Quiz::Move> {
    static std::string convert(const epilogue::Quiz::Move& move);
};

} // namespace Catch
