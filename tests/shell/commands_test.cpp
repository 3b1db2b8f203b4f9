#include "program.h"
#include "support/catch.h"

#include <set>

using namespace epilogue;

namespace {

constexpr const char* small_pack = R"([pack]
format     = 1
id         = "test.small"
version    = "1.0.0"
title      = "A small pack"
language   = "en"
license    = "CC0-1.0"
authors    = ["Nobody"]

[[question]]
id         = "first-sound"
kind       = "single"
prompt     = "Which of these films was shown with sound in 1927?"
answer     = "The Jazz Singer"
wrong      = ["Sunrise", "Wings", "7th Heaven"]
explain    = "It had sung and spoken parts on discs."
source     = ["A book on early sound"]
difficulty = 2

[[question]]
id         = "metropolis-year"
kind       = "number"
prompt     = "In which year was Metropolis first shown?"
answer     = 1927
tolerance  = 1
explain    = "In Berlin, in January."
source     = ["A book on early sound"]
difficulty = 3
)";

std::string with_version(const char* version) {
    std::string text = small_pack;
    text.replace(text.find("1.0.0"), 5, version);
    return text;
}

} // namespace

TEST_CASE("commands: help and version are done at once and named on standard output", "[shell]") {
    for (const char* word :
         {"import", "export", "packs", "questions", "films", "film", "person", "grid", "rulings",
          "players", "history", "stats", "doctor", "backup", "restore", "shots", "bench"}) {
        CAPTURE(word);
        const Ran help = run({word, "--help"});
        CHECK(help.code == 0);
        CHECK(help.out.find("--data") != std::string::npos);
        CHECK(help.out.find("--json") != std::string::npos);
        CHECK(help.err.empty());
    }
    CHECK(run({"--help"}).out.find("questions") != std::string::npos);
    CHECK(run({"--help"}).out.find("build-bank") == std::string::npos);
    CHECK(run({"--version"}).out == "epilogue 1.0.0\n");
}

TEST_CASE("commands: an unknown command names the nearest and is wrong usage", "[shell]") {
    const Ran misspelt = run({"imprt", "file.toml"});
    CHECK(misspelt.code == 2);
    CHECK(misspelt.err == "epilogue: there is no command 'imprt'; did you mean 'import'?\n");
    CHECK(misspelt.out.empty());

    const Ran nested = run({"packs", "shwo"});
    CHECK(nested.code == 2);
    CHECK(nested.err.find("did you mean 'show'?") != std::string::npos);

    const Ran option = run({"questions", "--pakc", "x"});
    CHECK(option.code == 2);
    CHECK(option.err.find("did you mean '--pack'?") != std::string::npos);

    const Ran strange = run({"xylophone"});
    CHECK(strange.code == 2);
    CHECK(strange.err.find("the commands are import") != std::string::npos);
}

TEST_CASE("commands: wrong usage is one sentence and exit code 2", "[shell]") {
    using Words = std::vector<std::string>;
    const auto words = GENERATE(values<Words>({{"import"},
                                               {"import", "--format", "docx", "x"},
                                               {"questions", "--difficulty", "6"},
                                               {"questions", "--difficulty", "many"},
                                               {"backup"},
                                               {"restore"},
                                               {"players", "add"},
                                               {"players", "add", "Nora", "--colour", "9"},
                                               {"packs", "show"},
                                               {"--seed", "x"},
                                               {"--nonsense"},
                                               {"--data"},
                                               {"history", "--data"},
                                               {"stats", "more"},
                                               {"packs", "list", "more"}}));
    CAPTURE(words);

    const Ran ran = run(words);

    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(is_sentence(ran.err));
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
}

TEST_CASE("commands: questions lists every shipped question in the stated shape", "[shell]") {
    const TempFolder data;

    const Ran ran = run({"questions", "--json", "--data", data.path()});

    REQUIRE(ran.code == 0);
    const auto list = ran.json();
    REQUIRE(list.size() >= 120);
    std::set<std::string> kinds;
    for (const auto& question : list) {
        CAPTURE(question.at("id"));
        for (const char* field : {"pack", "id", "kind", "category", "difficulty", "spoiler", "stem",
                                  "choices", "answer", "accept", "explanation", "sources", "tags"})
            CHECK(question.contains(field));
        kinds.insert(question.at("kind").get<std::string>());
        CHECK_FALSE(question.at("explanation").get<std::string>().empty());
        CHECK_FALSE(question.at("sources").empty());
    }
    CHECK(kinds == std::set<std::string>{"single", "multiple", "true_false", "typed", "number",
                                         "order", "match"});
}

TEST_CASE("commands: questions can be narrowed to pack category and difficulty", "[shell]") {
    const TempFolder data;
    const auto narrowed =
        run({"--data", data.path(), "questions", "--json", "--pack", "epilogue.la-la-land.film",
             "--category", "film", "--difficulty", "2"})
            .json();
    REQUIRE_FALSE(narrowed.empty());
    for (const auto& question : narrowed) {
        CHECK(question.at("pack") == "epilogue.la-la-land.film");
        CHECK(question.at("category") == "film");
        CHECK(question.at("difficulty") == 2);
    }

    const Ran unknown = run({"questions", "--pack", "no.such", "--data", data.path()});
    CHECK(unknown.code == 3);
    CHECK(unknown.err.find("there is no pack 'no.such'; the packs are epilogue.") !=
          std::string::npos);
}

TEST_CASE("commands: import brings a pack in and undo takes it out again", "[shell]") {
    const TempFolder data;
    const std::string file = data / "small.toml";
    write_text(file, small_pack);

    const Ran dry = run({"import", "--dry-run", "--json", file, "--data", data / "d"});
    const Ran before = run({"packs", "--json", "--data", data / "d"});
    const Ran taken = run({"import", "--json", file, "--data", data / "d"});
    const Ran after = run({"packs", "--json", "--data", data / "d"});
    const Ran undone = run({"packs", "undo", "--data", data / "d"});
    const Ran at_last = run({"packs", "--json", "--data", data / "d"});

    for (const Ran* ran : {&dry, &taken}) {
        CAPTURE(ran->out, ran->err);
        const auto report = ran->json().at(0);
        CHECK(report.at("file") == file);
        CHECK(report.at("format") == "native");
        CHECK(report.at("pack") == "test.small");
        CHECK(report.at("found") == 2);
        CHECK(report.at("imported") == 2);
        CHECK(report.at("doubles") == 0);
        CHECK(report.at("problems").is_array());
    }
    CHECK(after.json().size() == before.json().size() + 1);
    CHECK(undone.code == 0);
    CHECK(at_last.json().size() == before.json().size());
}

TEST_CASE("commands: the same pack again changes nothing and an older one is refused", "[shell]") {
    const TempFolder data;
    write_text(data / "two.toml", with_version("2.0.0"));
    write_text(data / "one.toml", with_version("1.9.9"));
    REQUIRE(run({"import", data / "two.toml", "--data", data / "d"}).code <= 1);

    const Ran again = run({"import", "--json", data / "two.toml", "--data", data / "d"});
    const Ran older = run({"import", data / "one.toml", "--data", data / "d"});

    CHECK(again.json().at(0).at("unchanged") == true);
    CHECK(older.code == 3);
    CHECK(is_sentence(older.err));
    CHECK(
        run({"packs", "show", "test.small", "--json", "--data", data / "d"}).json().at("version") ==
        "2.0.0");
}

TEST_CASE("commands: a pack with faults is told of line by line and nothing comes in", "[shell]") {
    const TempFolder data;
    std::string text = small_pack;
    text.replace(text.find("answer     = \"The Jazz Singer\""), 6, "anser ");
    text += "\n[[question]]\nid = \"first-sound\"\nkind = \"riddle\"\n";
    write_text(data / "bad.toml", text);

    const Ran ran = run({"import", data / "bad.toml", "--data", data / "d"});
    const Ran json = run({"import", "--json", data / "bad.toml", "--data", data / "d"});

    CHECK(ran.code == 3);
    CHECK(ran.err.find((data / "bad.toml") + ":") != std::string::npos);
    const auto problems = json.json().at(0).at("problems");
    CHECK(problems.size() >= 2);
    for (const auto& problem : problems)
        for (const char* field : {"line", "column", "code", "id", "reason", "remedy"})
            CHECK(problem.contains(field));
    CHECK(json.code == 3);
    CHECK(run({"packs", "show", "test.small", "--data", data / "d"}).code == 3);
}

TEST_CASE("commands: one bad file does not lose the good one beside it", "[shell]") {
    const TempFolder data;
    write_text(data / "good.toml", small_pack);
    write_text(data / "bad.toml", "[pack\n");

    const Ran ran = run({"import", "--json", data / "bad.toml", data / "good.toml",
                         data / "missing.toml", "--data", data / "d"});

    CHECK(ran.code == 1);
    const auto reports = ran.json();
    REQUIRE(reports.size() == 3);
    CHECK(reports.at(0).at("imported") == 0);
    CHECK(reports.at(1).at("imported") == 2);
    CHECK(reports.at(2).at("imported") == 0);
    CHECK(reports.at(2).at("problems").at(0).at("reason").get<std::string>().find("no such file") !=
          std::string::npos);
}

TEST_CASE("commands: packs are switched off and on and removed", "[shell]") {
    const TempFolder data;
    write_text(data / "small.toml", small_pack);
    const std::string folder = data / "d";
    REQUIRE(run({"import", data / "small.toml", "--data", folder}).code <= 1);
    const auto enabled = [&] {
        return run({"packs", "show", "test.small", "--json", "--data", folder})
            .json()
            .at("enabled")
            .get<bool>();
    };

    CHECK(run({"packs", "disable", "test.small", "--data", folder}).code == 0);
    CHECK_FALSE(enabled());
    CHECK(run({"packs", "enable", "test.small", "--data", folder}).code == 0);
    CHECK(enabled());
    CHECK(run({"packs", "remove", "test.small", "--data", folder}).code == 0);
    CHECK(run({"packs", "show", "test.small", "--data", folder}).code == 3);

    const Ran built_in = run({"packs", "remove", "epilogue.la-la-land.film", "--data", folder});
    CHECK(built_in.code == 3);
    CHECK(is_sentence(built_in.err));
}

TEST_CASE("commands: the pack doctor names what is to mend and tells by its exit code", "[shell]") {
    const TempFolder data;
    std::string text = small_pack;
    text.replace(text.find("explain    = \"In Berlin, in January.\"\n"), 38, "");
    write_text(data / "unexplained.toml", text);

    const Ran found = run({"packs", "check", data / "unexplained.toml", "--json"});
    const Ran missing = run({"packs", "check", data / "none.toml"});

    CHECK(found.code == 1);
    CHECK(found.json().at(0).at("problems").size() >= 1);
    CHECK(missing.code == 3);
    CHECK(is_sentence(missing.err));
}

TEST_CASE("commands: an exported pack can be imported elsewhere and is the same", "[shell]") {
    const TempFolder data;
    write_text(data / "small.toml", small_pack);
    REQUIRE(run({"import", data / "small.toml", "--data", data / "a"}).code <= 1);

    const Ran out = run({"export", "test.small", data / "copy.toml", "--data", data / "a"});
    const Ran in = run({"import", data / "copy.toml", "--data", data / "b"});
    const std::vector<std::string> list = {"questions", "--json", "--pack", "test.small", "--data"};
    auto in_a = list;
    in_a.push_back(data / "a");
    auto in_b = list;
    in_b.push_back(data / "b");

    CHECK(out.code == 0);
    CHECK(in.code <= 1);
    CHECK(run(in_a).json() == run(in_b).json());
    CHECK(run({"export", "--format", "native", "test.small", "--data", data / "a"}).out ==
          text_of_file(data / "copy.toml"));
}

TEST_CASE("commands: players are added once and listed", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    CHECK(run({"players", "--data", folder}).out == "Nobody has played yet.\n");

    CHECK(run({"players", "add", "Nora", "--colour", "3", "--data", folder}).code == 0);
    CHECK(run({"players", "add", "Zoë", "--data", folder}).code == 0);
    const Ran twice = run({"players", "add", "NORA", "--data", folder});
    const Ran nameless = run({"players", "add", "  ", "--data", folder});
    const auto players = run({"players", "list", "--json", "--data", folder}).json();

    CHECK(twice.code == 3);
    CHECK(is_sentence(twice.err));
    CHECK(nameless.code == 3);
    REQUIRE(players.size() == 2);
    CHECK(players.at(0).at("name") == "Nora");
    CHECK(players.at(0).at("colour") == 3);
    CHECK(players.at(1).at("name") == "Zoë");
    CHECK(players.at(1).at("colour") == 1);
}

TEST_CASE("commands: history and stats of nobody are empty lists", "[shell]") {
    const TempFolder data;

    CHECK(run({"history", "--json", "--data", data / "d"}).out == "[]\n");
    CHECK(run({"stats", "--json", "--data", data / "d"}).out == "[]\n");
}

TEST_CASE("commands: a backup is made once and restored whole", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);

    const Ran made = run({"backup", data / "copy.db", "--json", "--data", folder});
    const Ran again = run({"backup", data / "copy.db", "--data", folder});
    REQUIRE(run({"players", "add", "Ines", "--data", folder}).code == 0);
    const Ran restored = run({"restore", data / "copy.db", "--data", folder});

    CHECK(made.code == 0);
    CHECK(made.json().at("counts").at("players") == 1);
    CHECK(again.code == 3);
    CHECK(is_sentence(again.err));
    CHECK(restored.code == 0);
    CHECK(run({"players", "--json", "--data", folder}).json().size() == 1);
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("commands: what is no backup is refused and nothing changes", "[shell]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "add", "Nora", "--data", folder}).code == 0);
    write_text(data / "note.txt", "Dear Nora, this is no database at all.");
    write_text(data / "empty.db", "");

    for (const std::string& file : {data / "note.txt", data / "empty.db", data / "none.db"}) {
        CAPTURE(file);
        const Ran ran = run({"restore", file, "--data", folder});
        CHECK(ran.code == 3);
        CHECK(is_sentence(ran.err));
        CHECK(ran.err.find(file) != std::string::npos);
    }
    CHECK(run({"players", "--json", "--data", folder}).json().size() == 1);
}

TEST_CASE("commands: bench gives a ratio to a reference of the same run", "[shell]") {
    const TempFolder data;

    const Ran ran = run({"bench", "durable", "--json", "--data", data / "d"});
    const Ran unknown = run({"bench", "everything", "--data", data / "d"});

    CAPTURE(ran.err);
    CHECK((ran.code == 0 || ran.code == 1)); // the bar itself is for a quiet machine
    const auto measure = ran.json().at(0);
    CHECK(measure.at("name") == "durable");
    CHECK(measure.at("ratio").get<double>() == measure.at("ours").at("median").get<double>() /
                                                   measure.at("theirs").at("median").get<double>());
    CHECK(measure.at("bar") == 1.3);
    CHECK(unknown.code == 2);
    CHECK(is_sentence(unknown.err));
}

TEST_CASE("commands: the man page and the completion name every command", "[shell]") {
    const Ran man = run({"describe", "man"});
    const Ran bash = run({"describe", "bash"});

    for (const char* command :
         {"import", "packs", "questions", "films", "players", "history", "stats", "doctor",
          "backup", "restore", "shots", "bench", "export"}) {
        CAPTURE(command);
        CHECK(man.out.find(std::string(".SS epilogue ") + command) != std::string::npos);
        CHECK(bash.out.find(std::string("' ") + command + "')") != std::string::npos);
    }
    CHECK(man.out.find("build") == std::string::npos);
    CHECK(run_program_file("/bin/bash", {}, {"-n"}, bash.out).code == 0);
}
