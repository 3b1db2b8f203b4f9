#include "support/pack_maker.h"

#include "packs/clean_text.h"
#include "packs/lint.h"

#include <array>

namespace epilogue {

namespace {

class Maker {
  public:
    explicit Maker(Rng& rng) : rng_(rng) {}

    FullPack pack() {
        FullPack full;
        full.pack = head();
        const bool alike = chance();
        const Question common = shared_fields(full.pack);
        for (int count = 1 + below(12), i = 0; i < count; ++i) {
            Question question = alike ? common : shared_fields(full.pack);
            fill(question, full.pack.id, i);
            full.questions.push_back(std::move(question));
        }
        full.give_aways = find_give_aways(full.questions);
        return full;
    }

  private:
    int below(int bound) { return static_cast<int>(rng_.below(static_cast<std::uint64_t>(bound))); }

    bool chance() { return below(2) == 0; }

    std::string text(int longest, bool lines = false) {
        static const std::array<std::string, 24> pieces = {"a",
                                                           "Z",
                                                           "7",
                                                           " ",
                                                           "\"",
                                                           "\\",
                                                           "'",
                                                           "#",
                                                           "[[",
                                                           "]",
                                                           "{}",
                                                           "=",
                                                           R"(""")",
                                                           "\\n",
                                                           "\t",
                                                           "the",
                                                           "\xC3\xA9",
                                                           "e\xCC\x81",
                                                           "\xE2\x80\x9C",
                                                           "\xF0\x9F\x8E\xAC",
                                                           "\xE6\x98\xA0",
                                                           "\xE2\x80\x94",
                                                           "%",
                                                           "&"};
        std::string out;
        for (int count = below(longest), i = 0; i < count; ++i)
            out +=
                lines && below(8) == 0 ? std::string("\n") : pieces.at(rng_.index(pieces.size()));
        return clean(out).text;
    }

    std::string line(const std::string& start, int number) {
        return clean(start + std::to_string(number) + " " + text(12)).text;
    }

    std::vector<std::string> lines(const std::string& start, int least, int most) {
        std::vector<std::string> out;
        for (int count = least + below(most - least + 1), i = 0; i < count; ++i)
            out.push_back(line(start, i));
        return out;
    }

    Pack head() {
        Pack pack;
        pack.id = "org.example.p" + std::to_string(below(1000));
        pack.version = {below(10), below(1'000'000), below(20)};
        pack.title = line("Title", 1);
        pack.series = text(6);
        pack.summary = text(30, true);
        pack.authors = lines("Author", 0, 3);
        pack.language = chance() ? "en" : "pt-BR";
        pack.license = line("CC", 4);
        pack.homepage = text(10);
        pack.tags = lines("tag", 0, 4);
        for (int count = below(4), i = 0; i < count; ++i)
            pack.categories.push_back({"c" + std::to_string(i), line("Category", i)});
        for (int count = below(3), i = 0; i < count; ++i)
            pack.retired.push_back("gone-" + std::to_string(i));
        return pack;
    }

    Question shared_fields(const Pack& pack) {
        Question question;
        if (!pack.categories.empty() && chance())
            question.category = pack.categories.at(rng_.index(pack.categories.size())).key;
        if (chance())
            question.license = line("MIT", 1);
        for (int count = below(3), i = 0; i < count; ++i)
            question.films.push_back({line("Film", i), chance() ? 1870 + below(331) : 0});
        return question;
    }

    void fill(Question& question, const std::string& pack, int number) {
        question.key = {pack, "q-" + std::to_string(number)};
        question.kind = static_cast<Kind>(below(kind_count));
        question.stem = clean(line("Stem", number) + text(40, true)).text;
        question.answer = answer(question.kind);
        question.difficulty = 1 + below(5);
        question.spoiler = chance();
        question.shuffle = chance();
        question.explanation = text(60, true);
        question.sources = lines("Source", 0, 3);
        question.tags = lines("tag", 0, 3);
    }

    double figure() {
        const double whole = below(2'000'000) - 1'000'000;
        return chance() ? whole : whole / 1024.0 * (1.0 + 1.0 / (1 + below(7)));
    }

    AnswerSpec answer(Kind kind) {
        switch (kind) {
        case Kind::Single:
            return ChoiceAnswer{lines("Key", 1, 1), lines("Wrong", 1, 7)};
        case Kind::Multiple:
            return ChoiceAnswer{lines("Key", 1, 4), lines("Wrong", 1, 4)};
        case Kind::TrueFalse:
            return TruthAnswer{chance()};
        case Kind::Typed:
            return TypedAnswer{line("Answer", 0), lines("Accept", 0, 3), lines("Reject", 0, 3),
                               chance()};
        case Kind::Number:
            return NumberAnswer{figure(), below(3) * 0.5, text(4)};
        case Kind::Order: {
            OrderAnswer order{lines("Item", 3, 8), {}};
            if (chance())
                for (std::size_t i = 0; i < order.items.size(); ++i)
                    order.notes.push_back(text(5));
            return order;
        }
        case Kind::Match: {
            MatchAnswer match{lines("Left", 2, 6), {}};
            const int count = static_cast<int>(match.lefts.size());
            match.rights = lines("Right", count, count + 2);
            return match;
        }
        }
        return TruthAnswer{};
    }

    Rng& rng_;
};

} // namespace

FullPack random_pack(Rng& rng) {
    return Maker(rng).pack();
}

} // namespace epilogue
