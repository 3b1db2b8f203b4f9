// Texts of packs for tests: a sound head, to which a test adds what it is about.
#pragma once

#include "packs/native.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Lines 1 to 7.
inline const std::string pack_head = "[pack]\n"
                                     "format = 1\n"
                                     "id = \"org.example.test\"\n"
                                     "version = \"1.0.0\"\n"
                                     "title = \"A Test\"\n"
                                     "language = \"en\"\n"
                                     "license = \"CC0-1.0\"\n";

// The head, then [[question]] in line 8; the fields begin in line 9.
std::string with_question(std::string_view fields);

inline const std::string sound_fields = "id = \"q\"\n"
                                        "kind = \"single\"\n"
                                        "prompt = \"Which?\"\n"
                                        "answer = \"This\"\n"
                                        "wrong = [\"That\"]\n";

inline const std::vector<std::string> none; // no sentence, no code

std::vector<std::string> sentences(const std::vector<Diagnostic>& problems);

std::vector<std::string> codes(const std::vector<Diagnostic>& problems);

} // namespace epilogue
