#include "program.h"
#include "support/catch.h"

#include <filesystem>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

// A tree as after installation, in which the test may change what ships.
class Tree {
  public:
    explicit Tree(const std::string& root) : root_(root) {
        fs::create_directories(root + "/bin");
        fs::copy_file(program(), root + "/bin/epilogue");
    }

    Ran build(const std::vector<std::string>& packs) const {
        std::vector<std::string> words = {"build-bank", root_ + "/share/epilogue"};
        words.insert(words.end(), packs.begin(), packs.end());
        return run(words);
    }

    Ran run(const std::vector<std::string>& words) const {
        return run_program_file(root_ + "/bin/epilogue", {}, words, {});
    }

  private:
    std::string root_;
};

std::string pack(const std::string& version, const std::string& stem) {
    return "[pack]\nformat = 1\nid = \"test.shipped\"\nversion = \"" + version +
           "\"\ntitle = \"Shipped\"\nlanguage = \"en\"\nlicense = \"CC0-1.0\"\n"
           "authors = [\"Nobody\"]\n\n[[question]]\nid = \"one\"\nkind = \"truefalse\"\n"
           "prompt = \"" +
           stem + "\"\nanswer = true\nexplain = \"So it is.\"\nsource = [\"A book\"]\n";
}

} // namespace

TEST_CASE("install: the installed tree runs from wherever it is put", "[shell]") {
    const TempFolder root;
    const Ran installed = run_program_file(
        EPILOGUE_CMAKE, {}, {"--install", EPILOGUE_BUILD, "--prefix", root / "first"}, {});
    CAPTURE(installed.out, installed.err);
    REQUIRE(installed.code == 0);
    fs::rename(root / "first", root / "elsewhere");

    const Ran ran = run_program_file(root / "elsewhere/bin/epilogue", {},
                                     {"questions", "--json", "--data", root / "d"}, {});

    CHECK(ran.code == 0);
    CHECK(ran.json().size() >= 120);
    CHECK(exists(root / "elsewhere/share/epilogue/bank.db"));
    CHECK(
        run_program_file(root / "elsewhere/bin/epilogue", {}, {"doctor", "--data", root / "d"}, {})
            .code == 0);
}

TEST_CASE("install: when the shipped packs change the player's bank follows", "[shell]") {
    const TempFolder root;
    const Tree tree(root / "tree");
    write_text(root / "pack.toml", pack("1.0.0", "Is this the first wording?"));
    REQUIRE(tree.build({root / "pack.toml"}).code <= 1);
    const std::vector<std::string> ask = {"questions", "--json", "--data", root / "d"};
    CHECK(tree.run(ask).json().at(0).at("stem") == "Is this the first wording?");
    REQUIRE(tree.run({"packs", "disable", "test.shipped", "--data", root / "d"}).code == 0);

    write_text(root / "pack.toml", pack("1.1.0", "Is this the second wording?"));
    REQUIRE(tree.build({root / "pack.toml"}).code <= 1);

    const Ran after = tree.run(ask);
    CHECK(after.json().at(0).at("stem") == "Is this the second wording?");
    CHECK(tree.run({"packs", "--json", "--data", root / "d"}).json().at(0).at("enabled") == false);
}

TEST_CASE("install: a pack with errors fails the build with its place", "[shell]") {
    const TempFolder root;
    const Tree tree(root / "tree");
    std::string text = pack("1.0.0", "Is this the first wording?");
    text.replace(text.find("answer = true"), 13, "answer = \"perhaps\"");
    write_text(root / "bad.toml", text);

    const Ran ran = tree.build({root / "bad.toml"});

    CHECK(ran.code == 3);
    CHECK(ran.err.find(root / "bad.toml:14:") != std::string::npos);
    CHECK_FALSE(exists(root / "tree/share/epilogue/bank.db"));
}

TEST_CASE("install: a tree that lacks its share says so", "[shell]") {
    const TempFolder root;
    const Tree tree(root / "tree");

    const Ran ran = tree.run({"questions", "--data", root / "d"});

    CHECK(ran.code == 3);
    CHECK(is_sentence(ran.err));
    CHECK(ran.err.find("install Epilogue again") != std::string::npos);
}
