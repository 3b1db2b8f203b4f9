// `packs check` with the film tables that lie beside the program, and without them.
#include "program.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

// Names a film and a person that there are not, and explains nothing.
constexpr const char* unknown_pack = R"([pack]
format   = 1
id       = "test.unknown"
version  = "1.0.0"
title    = "Unknown"
language = "en"
license  = "CC0-1.0"

[[question]]
id     = "who"
kind   = "single"
prompt = "Who is in this film?"
answer = "Ryan Goslin"
wrong  = ["Brigitte Helm"]
source = ["A book on films"]
film   = [{ title = "Metropolos", year = 1927 }]
)";

} // namespace

TEST_CASE("packs check: films and people are looked up in the film tables", "[shell]") {
    const TempFolder data;
    write_text(data / "unknown.toml", unknown_pack);

    const Ran ran = run({"packs", "check", data / "unknown.toml"});

    CAPTURE(ran.out);
    CHECK(ran.code == 1);
    CHECK(ran.err.empty());
    CHECK(ran.out.find("unknown.toml: warning L154 question \"who\": 'Metropolos' (1927) is not in "
                       "the film tables; 'Metropolis' (1927) is.") != std::string::npos);
    CHECK(ran.out.find("unknown.toml: warning L155 question \"who\": 'Ryan Goslin' is not in the "
                       "film tables; 'Ryan Gosling' is.") != std::string::npos);
}

TEST_CASE("packs check: what comes with the program has no finding", "[shell]") {
    const TempFolder data;

    const Ran ran = run({"packs", "check", "--data", data.path()});

    CAPTURE(ran.out);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
}

TEST_CASE("packs check: without sound film tables it says so once and looks for the rest",
          "[shell]") {
    const TempFolder root;
    fs::create_directories(root / "bin");
    fs::copy_file(program(), root / "bin/epilogue");
    const std::string films = root / "share/epilogue/films";
    write_text(root / "unknown.toml", unknown_pack);
    const auto check = [&] {
        return run_program_file(root / "bin/epilogue", {},
                                {"packs", "check", root / "unknown.toml", root / "unknown.toml"},
                                {});
    };

    const Ran missing = check();
    fs::create_directories(films);
    for (const char* table : {"/films.tsv", "/cast.tsv", "/people.tsv", "/oscars.tsv"})
        write_text(films + table, "nothing of the kind\n");
    const Ran unsound = check();

    for (const Ran* ran : {&missing, &unsound}) {
        CAPTURE(ran->out, ran->err);
        CHECK(ran->code == 1);
        CHECK(ran->out.find("warning L121 question \"who\"") != std::string::npos);
        CHECK(ran->out.find("unknown.toml: 1 finding.") != std::string::npos);
        CHECK(std::count(ran->err.begin(), ran->err.end(), '\n') == 1);
        CHECK(ran->err.starts_with("Films and people are not looked up: "));
        CHECK(ran->err.find(films + "/films.tsv") != std::string::npos);
    }
}
