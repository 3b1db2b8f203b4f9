#include "packs/ruling_file.h"

#include "bank/criterion.h"
#include "base/text.h"
#include "packs/fields.h"
#include "packs/forms.h"
#include "packs/toml_tree.h"
#include "packs/toml_write.h"

#include <algorithm>
#include <array>
#include <map>

namespace epilogue {

namespace {

constexpr std::string_view kind_name = "house-rulings";
constexpr int known_version = 1;
constexpr int film_id_limit = 120;
constexpr int first_year = 1888; // as in the film tables
constexpr int last_year = 2100;
constexpr std::array<std::string_view, 3> reasons = {"known_title", "catalogue_wrong", "custom"};

// A text that must be there and of a form; what it is worth is told by `sound`.
template <class Sound>
std::string needed(Fields& fields, std::string_view key, const std::string& example, int limit,
                   Sound sound) {
    const TomlEntry* entry = fields.need(key, {}, example);
    if (entry == nullptr)
        return {};
    auto text = fields.text_of(entry->value, key, {.limit = limit});
    if (!text)
        return {};
    const std::string wanted = sound(*text);
    if (wanted.empty())
        return std::move(*text);
    fields.error("103", entry->value.place,
                 quoted(key) + " is " + quoted(*text) + "; it must be " + wanted + ".",
                 "Write a line such as " + example + ".");
    return {};
}

std::string any_text(std::string_view) {
    return {};
}

std::string film_form(std::string_view text) {
    return is_words(text, "-") ? "" : "a film's id, lower-case words with hyphens between them";
}

std::string criterion_form(std::string_view text) {
    return decode_criterion(text) ? "" : "a criterion of the Movie Grid";
}

std::string reason_form(std::string_view text) {
    return std::find(reasons.begin(), reasons.end(), text) != reasons.end()
               ? ""
               : "known_title, catalogue_wrong or custom";
}

std::string day_form(std::string_view text) {
    return parse_date(text) ? "" : "a day that exists, year first";
}

Date read_day(Fields& fields, const std::optional<Date>& today) {
    const std::string text = needed(fields, "day", "day = \"2026-11-22\"", line_limit, day_form);
    if (text.empty())
        return {};
    const Date day = parse_date(text).value();
    // East of here it may be tomorrow already.
    if (today && day_number(*today) + 1 < day_number(day))
        fields.error("136", fields.find("day")->value.place,
                     "\"day\" is " + quoted(text) + "; today is " + iso(*today) + ".",
                     "Write the day on which the ruling was made.");
    return day;
}

Ruling read_ruling(const TomlTable& table, Place place, const std::optional<Date>& today,
                   Problems& problems) {
    Fields fields(table, place, 'R', "[[ruling]]", problems);
    Ruling ruling;
    ruling.film = needed(fields, "film", "film = \"la-la-land-2016\"", film_id_limit, film_form);
    ruling.film_title = needed(fields, "title", "title = \"La La Land\"", line_limit, any_text);
    if (fields.need("year", {}, "year = 2016") != nullptr)
        ruling.film_year = fields.whole("year", first_year, last_year).value_or(0);
    ruling.criterion =
        needed(fields, "criterion", "criterion = \"genre:Musical\"", line_limit, criterion_form);
    if (const auto criterion = decode_criterion(ruling.criterion))
        ruling.criterion = encode(criterion.value()); // one spelling for one criterion
    ruling.reason = needed(fields, "reason", "reason = \"custom\"", line_limit, reason_form);
    ruling.note = fields.text("note", {note_limit, true, true}).value_or("");
    ruling.day = read_day(fields, today);
    ruling.player_name = fields.text("by", {.may_be_empty = true}).value_or("");
    fields.report_unknown({"film", "title", "year", "criterion", "reason", "note", "day", "by"});
    return ruling;
}

class Reader {
  public:
    Reader(std::string_view file, const RulingChecks& checks) : problems_(file), checks_(checks) {}

    ParsedRulings read(std::string_view bytes) {
        if (refused(bytes))
            return finished();
        TomlDocument document = read_toml(bytes);
        for (const Fault& fault : document.faults)
            problems_.add(Severity::Error, fault.place, "R" + fault.code.substr(1), "",
                          fault.reason, fault.remedy);
        if (document.root)
            read_root(*document.root, document.lost);
        return finished();
    }

  private:
    void error(std::string code, Place place, std::string reason, std::string remedy) {
        problems_.add(Severity::Error, place, std::move(code), "", std::move(reason),
                      std::move(remedy));
    }

    void warning(std::string code, Place place, std::string reason, std::string remedy) {
        problems_.add(Severity::Warning, place, std::move(code), "", std::move(reason),
                      std::move(remedy));
    }

    bool refused(std::string_view bytes) {
        if (bytes.size() > longest_ruling_file)
            error("R121", {},
                  "the file is " + grouped(static_cast<std::int64_t>(bytes.size())) +
                      " bytes long; the most is " +
                      grouped(static_cast<std::int64_t>(longest_ruling_file)) + ".",
                  "Split it into several files.");
        else if (trim(bytes).empty())
            error("R120", {}, "the file is empty.",
                  "A file of rulings begins with kind = \"house-rulings\".");
        return problems_.any_error();
    }

    ParsedRulings finished() {
        if (!problems_.any_error())
            out_.rulings = std::move(rulings_);
        out_.problems = std::move(problems_).in_order();
        return std::move(out_);
    }

    void read_root(const TomlTable& root, const std::vector<std::string>& lost) {
        const auto is_lost = [&](std::string_view name) {
            return std::find(lost.begin(), lost.end(), name) != lost.end();
        };
        Fields fields(root, {1, 1}, 'R', "the file", problems_);
        if (!is_lost("") && !is_ours(fields))
            return;
        if (const TomlEntry* entry = fields.find("ruling"))
            read_list(entry->value);
        else if (!is_lost("ruling"))
            error("R132", {}, "the file has no ruling.", "Begin one with [[ruling]].");
        if (!is_lost(""))
            fields.report_unknown({"kind", "version", "ruling"});
    }

    // Whether it is a file of rulings of a version that this program reads.
    bool is_ours(Fields& fields) {
        const TomlEntry* entry = fields.find("kind");
        const auto* kind =
            entry == nullptr ? nullptr : std::get_if<std::string>(&entry->value.data);
        if (kind == nullptr || *kind != kind_name) {
            error("R131", entry == nullptr ? Place{} : entry->value.place,
                  "the file is no list of house rulings: it does not begin with "
                  "kind = \"house-rulings\".",
                  "Choose a file that was exported as house rulings.");
            return false;
        }
        if (fields.need("version", {}, "version = 1") == nullptr)
            return true;
        const auto version = fields.whole("version", 1, 1'000'000);
        if (!version || *version == known_version)
            return true;
        error("R134", fields.find("version")->value.place,
              "the rulings are written in version " + std::to_string(*version) +
                  "; this program reads version " + std::to_string(known_version) + ".",
              "Get a newer Epilogue.");
        return false;
    }

    void read_list(const TomlValue& value) {
        const auto* list = std::get_if<TomlList>(&value.data);
        if (list == nullptr)
            return error("R102", value.place, "\"ruling\" is not a list of rulings.",
                         "Begin each ruling with [[ruling]].");
        out_.found = static_cast<int>(list->size());
        if (out_.found > most_rulings)
            return error("R133", {},
                         "the file has " + grouped(out_.found) + " rulings; the most is " +
                             grouped(most_rulings) + ".",
                         "Split it into several files.");
        for (const TomlValue& each : *list)
            read_one(each);
    }

    void read_one(const TomlValue& value) {
        const auto* table = std::get_if<TomlTable>(&value.data);
        if (table == nullptr)
            return error("R102", value.place,
                         "a ruling is " + std::string(name_of_type(value)) +
                             "; it must be a table.",
                         "Begin each ruling with [[ruling]].");
        const int errors_before = problems_.errors();
        Ruling ruling = read_ruling(*table, value.place, checks_.today, problems_);
        if (problems_.errors() == errors_before)
            keep(std::move(ruling), value.place);
    }

    void keep(Ruling ruling, Place place) {
        const auto [first, fresh] =
            lines_.emplace(std::pair(ruling.film, ruling.criterion), place.line);
        if (fresh) {
            warn_of_unknown(ruling, place);
            rulings_.push_back(std::move(ruling));
            return;
        }
        ++out_.doubles;
        warning("R129", place,
                "it rules on the same film and criterion as line " + std::to_string(first->second) +
                    "; only that one is kept.",
                "Take one of the two out.");
    }

    // Another catalogue may have what this one lacks.
    void warn_of_unknown(const Ruling& ruling, Place place) {
        if (checks_.catalogue == nullptr)
            return;
        const bool film = checks_.catalogue->film(ruling.film).has_value();
        const auto criterion = decode_criterion(ruling.criterion);
        const bool asked = criterion && checks_.catalogue->index_of(criterion.value());
        if (!film)
            warning("R137", place,
                    "the film " + quoted(ruling.film) +
                        " is not in the catalogue; the ruling is kept.",
                    "Look whether the id is right.");
        if (!asked)
            warning("R138", place,
                    "no grid of the catalogue asks for " + quoted(ruling.criterion) +
                        "; the ruling is kept.",
                    "Look whether the criterion is right.");
        out_.unknown += film && asked ? 0 : 1;
    }

    Problems problems_;
    RulingChecks checks_;
    ParsedRulings out_;
    std::vector<Ruling> rulings_;
    std::map<std::pair<std::string, std::string>, int> lines_; // by film and criterion
};

} // namespace

ParsedRulings parse_rulings(std::string_view bytes, std::string_view file,
                            const RulingChecks& checks) {
    return Reader(file, checks).read(bytes);
}

std::string write_rulings(const std::vector<Ruling>& rulings) {
    TomlFields head;
    head.add("kind", toml_text(kind_name));
    head.add("version", std::to_string(known_version));
    std::string out = head.written("");
    for (const Ruling& ruling : rulings) {
        TomlFields fields;
        fields.add("film", toml_text(ruling.film));
        fields.add("title", toml_text(ruling.film_title));
        fields.add("year", std::to_string(ruling.film_year));
        fields.add("criterion", toml_text(ruling.criterion));
        fields.add("reason", toml_text(ruling.reason));
        fields.add_text("note", ruling.note);
        fields.add("day", toml_text(iso(ruling.day)));
        fields.add_text("by", ruling.player_name);
        out += "\n" + fields.written("[[ruling]]");
    }
    return out;
}

} // namespace epilogue
