// Gathers what is wrong with one file, in any order, and hands it out in the order of the file.
#pragma once

#include "packs/native.h"
#include "packs/toml_text.h"

namespace epilogue {

class Problems {
  public:
    explicit Problems(std::string_view file) : file_(file) {}

    void add(Severity severity, Place place, std::string code, std::string id, std::string reason,
             std::string remedy);

    bool any_error() const { return errors_ > 0; }

    int errors() const { return errors_; }

    // Nothing more will be listed, only counted.
    bool full() const { return found_.size() >= most_listed; }

    // Sorted by place; the whole file's first.
    std::vector<Diagnostic> in_order() &&;

  private:
    static constexpr std::size_t most_listed = 10'000; // bounds memory, whatever the file

    std::string file_;
    std::vector<Diagnostic> found_;
    int errors_ = 0;
    int more_ = 0; // past the limit
};

} // namespace epilogue
