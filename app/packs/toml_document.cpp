#include "packs/toml_tree.h"

#include <algorithm>
#include <iterator>

namespace epilogue {

namespace {

// Faults that show only when sections meet, such as a key given twice by two of them. Each costs a
// reading of the whole file.
constexpr int most_rereads = 5;

class Recovery {
  public:
    explicit Recovery(std::string_view text)
        : text_(text), scan_(scan_toml(text)), lost_(scan_.sections.size(), false) {}

    TomlDocument read() {
        TomlDocument document;
        for (const Section& section : scan_.sections)
            document.questions += section.name == "question" ? 1 : 0;
        const bool fatal = std::any_of(scan_.faults.begin(), scan_.faults.end(),
                                       [](const Fault& fault) { return fault.fatal; });
        if (!fatal && document.questions <= most_questions)
            document.root = read_sections();
        for (std::size_t i = 0; i < lost_.size(); ++i)
            if (lost_[i])
                document.lost.push_back(scan_.sections[i].name);
        document.faults = std::move(scan_.faults);
        std::stable_sort(document.faults.begin(), document.faults.end(),
                         [](const Fault& a, const Fault& b) { return a.place < b.place; });
        return document;
    }

  private:
    std::optional<TomlTable> read_sections() {
        for (const Fault& fault : scan_.faults)
            blank(static_cast<std::size_t>(fault.section));
        TomlParse parse = parse_toml(text_);
        if (parse.fault)
            blank_faulty_sections();
        for (int tries = 0; parse.fault && tries < most_rereads; ++tries) {
            parse = parse_toml(text_);
            if (!parse.fault)
                break;
            const std::size_t at = section_at(parse.fault->place.line);
            if (lost_[at])
                break;
            report(std::move(*parse.fault), at);
        }
        return std::move(parse.root);
    }

    // Alone each section is short: all that are misspelt are found in one reading of the file.
    void blank_faulty_sections() {
        for (std::size_t i = 0; i < scan_.sections.size(); ++i) {
            const Section& section = scan_.sections[i];
            const std::string_view whole = text_;
            TomlParse alone = parse_toml(whole.substr(section.begin, section.end - section.begin));
            if (!alone.fault)
                continue;
            if (alone.fault->place.line > 0)
                alone.fault->place.line += section.line - 1;
            else
                alone.fault->place = {section.line, 1};
            report(std::move(*alone.fault), i);
        }
    }

    std::size_t section_at(int line) const {
        std::size_t at = 0;
        while (at + 1 < scan_.sections.size() && scan_.sections[at + 1].line <= line)
            ++at;
        return at;
    }

    void report(Fault fault, std::size_t section) {
        fault.section = static_cast<int>(section);
        scan_.faults.push_back(std::move(fault));
        blank(section);
    }

    // Spaces for everything but line breaks: what follows keeps its line.
    void blank(std::size_t section) {
        if (lost_[section])
            return;
        lost_[section] = true;
        const auto begin =
            text_.begin() + static_cast<std::ptrdiff_t>(scan_.sections[section].begin);
        const auto end = text_.begin() + static_cast<std::ptrdiff_t>(scan_.sections[section].end);
        std::replace_if(
            begin, end, [](char c) { return c != '\n'; }, ' ');
    }

    std::string text_;
    Scan scan_;
    std::vector<bool> lost_;
};

} // namespace

TomlDocument read_toml(std::string_view bytes) {
    if (auto fault = refused_bytes(bytes)) {
        TomlDocument document;
        document.faults.push_back(std::move(*fault));
        return document;
    }
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return Recovery(bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes).read();
}

} // namespace epilogue
