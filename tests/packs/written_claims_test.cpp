// The questions written by hand against the film tables: what they say in words of their own. Each
// such statement stands in a table, with the words it is taken from, as a claim to be decided.
#include "support/catch.h"
#include "support/film_claims.h"
#include "support/written_questions.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace epilogue;

namespace {

struct Written {
    std::string question; // id
    std::string words;    // as they stand in the question; "answer": its key or keys
    std::string claim;
};

std::vector<Written> written_claims() {
    std::vector<Written> all;
    const std::string text = file_text(std::string(TEST_DATA) + "/written_facts.tsv");
    for (const std::string_view line : split(text, '\n')) {
        const auto columns = split(line, '\t');
        if (line.empty() || line.front() == '#')
            continue;
        INFO(line);
        REQUIRE(columns.size() == 3);
        all.push_back({std::string(columns[0]), std::string(columns[1]), std::string(columns[2])});
    }
    return all;
}

// The one question of this id.
const Question& question_of(const std::string& id) {
    static const auto by_id = [] {
        std::map<std::string, std::vector<const Question*>> all;
        for (const Question& question : written_questions())
            all[question.key.id].push_back(&question);
        return all;
    }();
    REQUIRE(by_id.contains(id));
    REQUIRE(by_id.at(id).size() == 1);
    return *by_id.at(id).front();
}

using Marks = std::vector<std::pair<std::string, std::string>>; // $2 and what it stands for

std::string filled(std::string claim, const Marks& marks) {
    for (const auto& [mark, text] : marks)
        for (std::size_t at = claim.find(mark); at != std::string::npos;
             at = claim.find(mark, at + text.size()))
            claim.replace(at, mark.size(), text);
    return claim;
}

Result<bool> decided(const std::string& claim) {
    static const FilmClaims claims(shipped_films());
    return claims.holds(claim);
}

void check_true(const std::string& claim) {
    INFO(claim);
    const auto held = decided(claim);
    if (!held)
        FAIL_CHECK(held.error().message);
    else
        CHECK(held.value());
}

// A wrong choice may be a film that the tables do not know.
void check_false(const std::string& claim) {
    INFO(claim);
    const auto held = decided(claim);
    CHECK((!held || !held.value()));
}

struct CheckAnswer {
    const std::string& claim;

    void operator()(const ChoiceAnswer& answer) const {
        for (const std::string& key : answer.keys)
            check_true(filled(claim, {{"$", key}}));
        for (const std::string& wrong : answer.distractors)
            check_false(filled(claim, {{"$", wrong}}));
    }

    void operator()(const TruthAnswer& answer) const {
        if (answer.truth)
            check_true(claim);
        else
            check_false(claim);
    }

    void operator()(const TypedAnswer& answer) const {
        check_true(filled(claim, {{"$", answer.answer}}));
    }

    void operator()(const NumberAnswer& answer) const {
        check_true(filled(claim, {{"$", plain_number(answer.value)}}));
    }

    void operator()(const OrderAnswer& answer) const {
        for (std::size_t i = 0; i < answer.items.size(); ++i) {
            const std::string note = answer.notes.empty() ? "" : answer.notes[i];
            check_true(filled(claim, {{"$note", note}, {"$", answer.items[i]}}));
        }
    }

    // A left goes with no other right, extra ones among them.
    void operator()(const MatchAnswer& answer) const {
        for (std::size_t i = 0; i < answer.lefts.size(); ++i)
            for (std::size_t j = 0; j < answer.rights.size(); ++j) {
                const std::string pair =
                    filled(claim, {{"$1", answer.lefts[i]}, {"$2", answer.rights[j]}});
                if (i == j)
                    check_true(pair);
                else
                    check_false(pair);
            }
    }
};

bool says(const Question& question, const std::string& words) {
    const std::vector<std::string> texts = texts_of(question);
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return text.find(words) != std::string::npos;
    });
}

} // namespace

// One case, since the tables take seconds to read with the sanitizers.
TEST_CASE("written questions: each claim drawn from their words is true") {
    SECTION("in the question's own words and for its answers alone") {
        const std::vector<Written> all = written_claims();

        for (const Written& one : all) {
            const Question& question = question_of(one.question);
            INFO(one.question << ": " << one.words);
            if (one.words == "answer") {
                std::visit(CheckAnswer{one.claim}, static_cast<const AnyAnswer&>(question.answer));
            } else {
                CHECK(says(question, one.words));
                check_true(one.claim);
            }
        }
        CHECK(all.size() >= 600);
    }
    SECTION("a claim that is not so is found out") {
        CHECK(decided("won: Moonlight (2016); ; Best Picture; 2017").value());
        CHECK(!decided("won: La La Land; ; Best Picture; 89").value());
        CHECK(!decided("not lost: La La Land; ; Best Picture; 89").value());
        CHECK(!decided("wins 5: La La Land").value());
        CHECK(!decided("cast: La La Land; Ryan Gosling & directed: La La Land; Barry Jenkins")
                   .value());
    }
    SECTION("what the tables do not know is not denied either") {
        CHECK(!decided("cast: No Such Film at All; Ryan Gosling"));
        CHECK(!decided("not cast: La La Land; Nobody of This Name"));
        CHECK(!decided("not nominated: La La Land; Nobody of This Name"));
        CHECK(!decided("won: La La Land; ; Best Dog"));
        CHECK(!decided("painted: La La Land"));
        CHECK(!decided("La La Land"));
    }
}
