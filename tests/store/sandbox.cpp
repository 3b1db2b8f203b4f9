#include "store/sandbox.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace epilogue::testing {

namespace {

// In memory where there is such a place: the tests wait for the disk thousands of times, and what
// they kill are processes, not machines.
std::filesystem::path place_for_tests() {
    std::error_code ignored;
    if (std::filesystem::is_directory("/dev/shm", ignored) && ::access("/dev/shm", W_OK) == 0)
        return "/dev/shm";
    return std::filesystem::temp_directory_path();
}

} // namespace

Sandbox::Sandbox() {
    std::string pattern = (place_for_tests() / "epilogue-store-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
}

Sandbox::~Sandbox() {
    std::error_code ignored;
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(folder_, ignored);
}

void Sandbox::rights(unsigned folder, unsigned files) const {
    using std::filesystem::perms;
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        if (entry.is_regular_file())
            std::filesystem::permissions(entry.path(), static_cast<perms>(files));
    std::filesystem::permissions(folder_, static_cast<perms>(folder));
}

std::string bytes_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    REQUIRE(out);
}

bool is_there(const std::string& path) {
    return std::filesystem::exists(path);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void run_sql(const std::string& path, const std::string& sql) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(sql);
}

std::int64_t ask_sql(const std::string& path, const std::string& sql) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    return db.execAndGet(sql).getInt64();
}

void expect(const Done& done) {
    INFO((done ? std::string("done") : done.error().message));
    REQUIRE(done);
}

NewRound a_round(std::vector<PlayerId> players, std::uint64_t seed) {
    NewRound round;
    round.game = "quiz";
    round.title = "La La Land";
    round.seed = seed;
    round.params = "classic,10";
    round.puzzle = "a puzzle of some length, number " + std::to_string(seed) +
                   std::string(300, static_cast<char>('a' + seed % 26));
    round.players = std::move(players);
    round.started_ms = 1'795'000'000'000 + static_cast<std::int64_t>(seed);
    return round;
}

NewMove a_move(RoundId round, PlayerId player, int index, Verdict verdict) {
    AnswerRecord answer;
    answer.round = round;
    answer.player = player;
    answer.seat = 0;
    answer.number = index;
    answer.question = {"epilogue.la-la-land.film", "question-" + std::to_string(index % 4)};
    answer.category = "film";
    answer.difficulty = 1 + index % 5;
    answer.verdict = verdict;
    answer.points = verdict == Verdict::Right ? 100 + index : 0;
    answer.elapsed_ms = 1500 + index;
    answer.at_ms = 1'795'000'100'000 + index;
    answer.day = {2026, 11, 22};
    NewMove move;
    move.round = round;
    move.index = index;
    move.move = "pick " + std::to_string(index) + " of many";
    move.answers = {answer};
    return move;
}

Ruling a_ruling(const std::string& film, const std::string& criterion) {
    Ruling ruling;
    ruling.film = film;
    ruling.film_title = "The film " + film;
    ruling.film_year = 2016;
    ruling.criterion = criterion;
    ruling.reason = "catalogue_wrong";
    ruling.note = "It says so on the box of " + film;
    ruling.player = PlayerId{1};
    ruling.player_name = "Ada";
    ruling.day = {2026, 11, 22};
    return ruling;
}

ResultRecord a_result(RoundId round, PlayerId player, int seat) {
    ResultRecord result;
    result.round = round;
    result.player = player;
    result.seat = seat;
    result.game = "quiz";
    result.mode = "classic";
    result.title = "La La Land";
    result.points = 740 + seat;
    result.right = 6;
    result.asked = 10;
    result.best_streak = 4;
    result.elapsed_ms = 64'000;
    result.finished_ms = 1'795'000'500'000;
    result.day = {2026, 11, 22};
    return result;
}

Lived live(PlayerStore& store, int moves) {
    Lived lived;
    lived.ada = store.add_player("Ada", 2, 1'795'000'000'000).value();
    lived.ben = store.add_player("Ben Łukasz", 5, 1'795'000'000'001).value();
    expect(store.set_seen({lived.ada}, "La La Land|2016", true));
    expect(store.save_settings({{"theme", "night"}, {"text_size", "120"}}));
    lived.finished = store.begin_round(a_round({lived.ada, lived.ben}, 11)).value();
    for (int i = 0; i < moves; ++i)
        REQUIRE(store.append_move(
            a_move(lived.finished, lived.ada, i, i % 3 == 1 ? Verdict::Wrong : Verdict::Right)));
    const auto kept = store.add_ruling(a_ruling("la-la-land-2016", "genre:Musical")).value();
    const auto lost = store.add_ruling(a_ruling("babylon-2022", "award:won")).value();
    expect(store.set_ruling(lost, false));
    const std::vector<RulingUse> uses = {{0, 30, {kept}}, {4, 90, {kept}}};
    expect(store.finish_round(
        lived.finished, 1'795'000'500'000,
        {a_result(lived.finished, lived.ada), a_result(lived.finished, lived.ben, 1)}, uses));
    lived.open = store.begin_round(a_round({lived.ben}, 12)).value();
    for (int i = 0; i < moves; ++i)
        expect(store.append_move(
            a_move(lived.open, lived.ben, i, i % 2 == 1 ? Verdict::Passed : Verdict::Right)));
    return lived;
}

namespace {

class Teller {
  public:
    template <class T, class F> void add(const Result<T>& result, F&& write) {
        if (result) {
            write(result.value());
        } else {
            out_ << "fault: " << result.error().message;
            ++faults_;
        }
        out_ << "\n";
    }

    void write(const RoundRecord& round) {
        out_ << static_cast<std::int64_t>(round.id) << round.game << round.title << round.seed
             << round.params << round.puzzle << round.started_ms << round.finished_ms;
        for (const auto& move : round.moves)
            out_ << "[" << move << "]";
        for (const auto player : round.players)
            out_ << "(" << static_cast<std::int64_t>(player) << ")";
    }

    void write(const AnswerRecord& answer) {
        out_ << static_cast<std::int64_t>(answer.round) << "/"
             << static_cast<std::int64_t>(answer.player) << answer.seat << answer.number
             << answer.question.pack << answer.question.id << answer.category << answer.difficulty
             << name_of(answer.verdict) << answer.points << "," << answer.elapsed_ms << ","
             << answer.at_ms << iso(answer.day) << ";";
    }

    void write(const ResultRecord& result) {
        out_ << static_cast<std::int64_t>(result.round) << "/"
             << static_cast<std::int64_t>(result.player) << result.seat << result.game
             << result.mode << result.title << result.points << "," << result.right << ","
             << result.asked << "," << result.best_streak << "," << result.elapsed_ms << ","
             << result.finished_ms << iso(result.day) << ";";
    }

    void write(const Ruling& ruling) {
        out_ << static_cast<std::int64_t>(ruling.id) << ruling.film << ruling.film_title
             << ruling.film_year << ruling.criterion << ruling.reason << ruling.note
             << static_cast<std::int64_t>(ruling.player) << ruling.player_name << iso(ruling.day)
             << ruling.in_force << ruling.rounds << ";";
    }

    void write(const Player& player) {
        out_ << static_cast<std::int64_t>(player.id) << player.name << player.colour;
        for (const auto& film : player.seen_films)
            out_ << film;
    }

    void write(const std::pair<const std::string, std::string>& setting) {
        out_ << setting.first << "=" << setting.second << ";";
    }

    template <class T> void add_all(const Result<T>& result) {
        add(result, [&](const T& items) {
            for (const auto& item : items)
                write(item);
        });
    }

    Told told() const { return {out_.str(), faults_}; }

  private:
    std::ostringstream out_;
    int faults_ = 0;
};

} // namespace

Told tell(const PlayerStore& store, const Lived& lived) {
    Teller teller;
    teller.add_all(store.players());
    teller.add_all(store.settings());
    teller.add_all(store.unfinished());
    teller.add_all(store.rounds());
    for (const PlayerId player : {lived.ada, lived.ben}) {
        teller.add_all(store.answers(player));
        teller.add_all(store.answers_to_missed(player));
        teller.add_all(store.results(player));
    }
    teller.add_all(store.results_of(lived.finished));
    teller.add_all(store.rulings());
    return teller.told();
}

Question a_question(const std::string& pack, const std::string& id, Kind kind, int salt) {
    const std::string n = std::to_string(salt);
    Question question;
    question.key = {pack, id};
    question.kind = kind;
    question.category = std::array{"film", "songs", "cast"}.at(static_cast<std::size_t>(salt % 3));
    question.difficulty = 1 + salt % 5;
    question.spoiler = salt % 4 == 3;
    question.shuffle = salt % 2 == 0;
    question.stem = "What is “" + n + "”?";
    question.explanation = "Because it is " + n + ".";
    question.sources = {"A source, page " + n};
    question.tags = {"tag-" + n};
    question.films = {{"La La Land", 2016}};
    question.license = salt % 5 == 0 ? "CC0-1.0" : "";
    switch (kind) {
    case Kind::Single:
        question.answer = ChoiceAnswer{{"Key " + n}, {"One", "Two", "Three"}};
        break;
    case Kind::Multiple:
        question.answer = ChoiceAnswer{{"Key " + n, "Other key"}, {"One", "Two"}};
        break;
    case Kind::TrueFalse:
        question.answer = TruthAnswer{salt % 2 == 0};
        break;
    case Kind::Typed:
        question.answer = TypedAnswer{"Amélie " + n, {"Amelie"}, {"Emily"}, true};
        break;
    case Kind::Number:
        question.answer = NumberAnswer{0.1 + salt, 0.5, "minutes"};
        break;
    case Kind::Order:
        question.answer = OrderAnswer{{"first " + n, "second", "third"}, {"a", "b", "c"}};
        break;
    case Kind::Match:
        question.answer = MatchAnswer{{"left " + n, "other"}, {"right", "x", "y"}};
        break;
    }
    return question;
}

FilmTables some_films(int count) {
    FilmTables tables;
    for (int i = 0; i < count; ++i) {
        const std::string n = std::to_string(10'000 + i);
        Film film;
        film.id = "film-" + n;
        film.title = "Amélie “" + n + "”";
        film.year = 1900 + i % 120;
        if (i % 2 == 0)
            film.minutes = 90 + i;
        if (i % 3 != 0)
            film.genres = {"Musical", "Drama"};
        film.directors = {"Director " + n};
        film.distributor = i % 5 == 0 ? "" : "A24";
        if (i % 4 == 1)
            film.us_gross_usd = 5'000'000'000 + i;
        if (i % 4 == 2)
            film.world_gross_usd = 0;
        film.language = i % 7 == 0 ? "" : "fr";
        film.countries = {"France", "US"};
        if (i % 3 == 1)
            film.fame = i % 101;
        film.kind = static_cast<FilmKind>(i % 3);
        film.sources = i % 6;
        if (i % 6 == 2)
            film.aliases = {"Another title " + n};
        for (int k = 0; k < i % 20; ++k)
            film.cast.push_back({.person = "Person " + std::to_string(k),
                                 .voice = k % 2 == 1,
                                 .cameo = k % 3 == 1,
                                 .confirmed = k % 4 != 1,
                                 .placed = k % 5 != 1});
        tables.films.push_back(std::move(film));
    }
    tables.people = {{"Person 1", "Person 1", true, false}};
    for (int i = 0; i < count; i += 3)
        for (const int ceremony : {30, 20})
            tables.nominations.push_back({.ceremony = ceremony,
                                          .year = "1957",
                                          .category = "DIRECTING",
                                          .film = "film-" + std::to_string(10'000 + i),
                                          .film_title = "As the Academy has it",
                                          .nominees = {"Director", "Another"},
                                          .detail = i % 2 == 0 ? "A song" : "",
                                          .won = ceremony == 20});
    Nomination elsewhere;
    elsewhere.ceremony = 1;
    elsewhere.film_title = "A short film";
    tables.nominations.push_back(elsewhere);
    return tables;
}

FilmFacts facts_in(const FilmTables& tables, std::size_t at) {
    FilmFacts facts{tables.films.at(at), {}};
    for (const Nomination& nomination : tables.nominations)
        if (nomination.film == facts.film.id)
            facts.nominations.insert(facts.nominations.begin(), nomination); // given newest first
    if (facts.film.year > 1957)
        facts.awards_known_to = 1957; // the year of the only awards there
    return facts;
}

FullPack a_pack(const std::string& id, int questions, Version version) {
    FullPack full;
    full.pack.id = id;
    full.pack.version = version;
    full.pack.title = "The pack " + id;
    full.pack.series = "La La Land";
    full.pack.summary = "A summary";
    full.pack.authors = {"An author", "Another"};
    full.pack.language = "en-GB";
    full.pack.license = "CC0-1.0";
    full.pack.homepage = "https://example.org";
    full.pack.tags = {"a tag"};
    full.pack.categories = {{"film", "The Film"}, {"songs", "Songs"}, {"cast", "Cast"}};
    for (int i = 0; i < questions; ++i)
        full.questions.push_back(
            a_question(id, "q" + std::to_string(i), static_cast<Kind>(i % kind_count), i));
    for (int i = 0; i + 5 < questions; i += 5)
        full.give_aways.emplace_back(i, i + 5);
    return full;
}

} // namespace epilogue::testing
