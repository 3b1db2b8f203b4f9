#include "support/house.h"

#include "support/catch.h"
#include "support/film_bank.h"

#include <algorithm>
#include <utility>

namespace epilogue {

FullPack feature_pack(const std::string& key, const std::string& title,
                      std::vector<Question> questions) {
    for (Question& question : questions)
        question.category = key;
    FullPack full = pack_of(std::move(questions), "epilogue.la-la-land." + key);
    full.pack.title = "La La Land: " + title;
    full.pack.series = "La La Land";
    full.pack.categories = {{key, title}};
    return full;
}

std::vector<FullPack> feature_packs(int per_category) {
    const std::vector<std::pair<std::string, std::string>> categories = {
        {"awards", "Awards"},
        {"cast", "Cast & Crew"},
        {"ending", "The Ending"},
        {"film", "The Film"},
        {"songs", "Songs & Score"}};
    const FullPack sample = sample_pack(per_category);
    std::vector<FullPack> packs;
    for (const auto& [key, title] : categories) {
        std::vector<Question> mine;
        for (const Question& question : sample.questions)
            if (question.category == key)
                mine.push_back(question);
        packs.push_back(feature_pack(key, title, std::move(mine)));
    }
    return packs;
}

House::House(std::vector<FullPack> packs) {
    world.bank = memory_bank(std::move(packs));
    put_made_films(world.bank);
    world.version = "1.0.0";
    world.chance = 1;
    world.records = records();
    now.unix_ms = 1'795'370'640'000; // 22 November 2026, 18:04 UTC
    now.steady_ms = 5'000'000;
    now.today = {2026, 11, 22};
    now.minute_of_day = 18 * 60 + 4;
}

House::House() : House(feature_packs()) {}

House::House(House&& other) noexcept = default;
House& House::operator=(House&& other) noexcept = default;
House::~House() = default;

House House::with_players(const std::vector<std::string>& names) {
    return with_players(names, feature_packs());
}

House House::with_players(const std::vector<std::string>& names, std::vector<FullPack> packs) {
    House house(std::move(packs));
    for (const std::string& name : names)
        house.add_player_row(name);
    house.rows->settings["first_run_done"] = "on";
    house.open();
    return house;
}

void House::open() {
    start(std::nullopt);
}

void House::open(Mended mended) {
    start(std::move(mended));
}

void House::start(std::optional<Mended> mended) {
    auto started = start_model(world, now, std::move(mended));
    REQUIRE(started);
    model = std::move(started.value().model);
    perform(std::move(started.value().effects));
}

void House::act(const Intent& intent) {
    ++world.chance;
    last.clear();
    perform(update(model, intent, world, now));
}

void House::wait(std::int64_t ms) {
    now.steady_ms += ms;
    now.unix_ms += ms;
}

void House::next_day() {
    now.today = date_of(day_number(now.today) + 1);
    wait(24LL * 60 * 60 * 1000);
}

View House::view() const {
    return view_of(model, world, now);
}

template <class V> V House::screen() const {
    const View shown = view();
    INFO("screen " << shown.mark);
    REQUIRE(std::holds_alternative<V>(shown.screen));
    return std::get<V>(shown.screen);
}

template <class V> bool House::shows() const {
    return std::holds_alternative<V>(view().screen);
}

template <class E> std::vector<E> House::effects() const {
    std::vector<E> found;
    for (const Effect& effect : last)
        if (const auto* wanted = std::get_if<E>(&effect))
            found.push_back(*wanted);
    return found;
}

const Question& House::question() const {
    REQUIRE(model.play);
    const int index = question_at(model.play->round.puzzle, model.play->round.state);
    REQUIRE(index >= 0);
    return asked_at(*model.play, index).question;
}

void House::answer_right() {
    act(Answered{right_answer(question())});
}

void House::answer_wrong() {
    act(Answered{wrong_answer(question())});
}

void House::play_out(const std::function<bool(int question)>& right) {
    for (int guard = 0; model.play && guard < 5000; ++guard) {
        if (model.play->paused)
            act(ResumeRound{});
        else if (model.play->reveal)
            act(NextQuestion{});
        else if (model.play->round.state.waiting)
            act(TakeSeat{});
        else if (right(question_at(model.play->round.puzzle, model.play->round.state)))
            answer_right();
        else
            answer_wrong();
    }
    REQUIRE_FALSE(model.play);
}

PlayerId House::add_player_row(const std::string& name, int colour) {
    const PlayerId id{static_cast<std::int64_t>(rows->players.size()) + 1};
    rows->players.push_back({id, name, colour, {}});
    return id;
}

const RoundRecord& House::newest_round() const {
    REQUIRE_FALSE(rows->rounds.empty());
    return rows->rounds.back();
}

void House::retry() {
    std::vector<Intent> replies;
    flush(replies);
    feed(replies);
}

Records House::records() const {
    const auto held = rows;
    Records out;
    out.players = [held]() -> Result<std::vector<Player>> { return held->players; };
    out.unfinished = [held]() -> Result<std::vector<RoundRecord>> {
        std::vector<RoundRecord> open;
        for (auto row = held->rounds.rbegin(); row != held->rounds.rend(); ++row)
            if (row->finished_ms == 0 && !held->put_away.contains(row->id))
                open.push_back(*row);
        return open;
    };
    out.results = [held](PlayerId player) -> Result<std::vector<ResultRecord>> {
        return held->results_of(player);
    };
    out.answers_to_missed = [held](PlayerId player) -> Result<std::vector<AnswerRecord>> {
        std::set<QuestionKey> missed;
        for (const AnswerRecord& answer : held->answers)
            if (answer.player == player && answer.verdict != Verdict::Right)
                missed.insert(answer.question);
        std::vector<AnswerRecord> mine;
        for (const AnswerRecord& answer : held->answers)
            if (answer.player == player && missed.contains(answer.question))
                mine.push_back(answer);
        return mine;
    };
    out.settings = [held]() -> Result<std::map<std::string, std::string>> {
        return held->settings;
    };
    out.grids = [held](PlayerId player) -> Result<std::vector<PlayedGrid>> {
        return held->grids_of(player);
    };
    out.round = [held](RoundId id) -> Result<RoundRecord> {
        const RoundRecord* row = id == RoundId{} ? nullptr : held->row_of(id);
        if (row == nullptr)
            return Error{"could not read the round: there is no such round"};
        return *row;
    };
    out.rulings = [held]() -> Result<std::vector<Ruling>> { return held->rulings_there(); };
    return out;
}

void House::perform(std::vector<Effect> effects) {
    std::vector<Intent> replies;
    for (Effect& effect : effects) {
        last.push_back(effect);
        if (asks_surroundings(effect, replies))
            continue;
        waiting_.push_back(std::move(effect));
        flush(replies);
    }
    feed(replies);
}

void House::feed(const std::vector<Intent>& replies) {
    for (const Intent& reply : replies)
        perform(update(model, reply, world, now));
}

bool House::asks_surroundings(const Effect& effect, std::vector<Intent>& replies) {
    if (const auto* copy = std::get_if<CopyText>(&effect)) {
        copied = copy->text;
        replies.emplace_back(Copied{});
        return true;
    }
    if (const auto* from = std::get_if<RestoreFrom>(&effect)) {
        restored = from->path;
        return true;
    }
    if (asks_of_rulings(effect, replies))
        return true;
    quit = quit || std::holds_alternative<QuitProgram>(effect);
    return std::holds_alternative<QuitProgram>(effect) ||
           std::holds_alternative<ListBackups>(effect) ||
           std::holds_alternative<MakeBackup>(effect) || std::holds_alternative<OpenFolder>(effect);
}

void House::flush(std::vector<Intent>& replies) {
    if (disk_full && !waiting_.empty()) {
        if (!std::exchange(told_, true))
            replies.emplace_back(SaveFailed{
                Error{"could not save the move in /x/player.db: the disk is full. Free some"}});
        return;
    }
    for (; !waiting_.empty(); waiting_.pop_front())
        write(waiting_.front(), replies);
    if (std::exchange(told_, false))
        replies.emplace_back(SaveMended{});
}

void House::write(const Effect& effect, std::vector<Intent>& replies) {
    if (const auto* begin = std::get_if<BeginRoundRow>(&effect)) {
        const RoundId id{static_cast<std::int64_t>(rows->rounds.size()) + 1};
        rows->rounds.push_back({id,
                                begin->game,
                                begin->title,
                                begin->seed,
                                begin->params,
                                begin->puzzle,
                                {},
                                begin->players,
                                begin->started_ms,
                                0});
        replies.emplace_back(RoundBegun{id});
    } else if (const auto* move = std::get_if<SaveMove>(&effect)) {
        write_move(*move);
    } else if (const auto* finish = std::get_if<FinishRoundRow>(&effect)) {
        write_results(*finish);
    } else if (const auto* abandon = std::get_if<AbandonRoundRow>(&effect)) {
        RoundRecord* row = rows->row_of(abandon->round);
        gaps += row == nullptr ? 1 : 0;
        if (row != nullptr)
            rows->put_away.insert(row->id);
    } else if (const auto* mark = std::get_if<MarkUnreadable>(&effect)) {
        rows->put_away.insert(mark->round);
    } else {
        write_player(effect, replies);
    }
}

void House::write_move(const SaveMove& move) {
    RoundRecord* row = rows->row_of(move.round);
    if (row == nullptr || row->finished_ms != 0 ||
        move.index != static_cast<int>(row->moves.size())) {
        ++gaps;
        return;
    }
    row->moves.push_back(move.move);
    for (AnswerRecord answer : move.answers) {
        answer.round = row->id;
        rows->answers.push_back(answer);
    }
}

void House::write_results(const FinishRoundRow& finish) {
    RoundRecord* row = rows->row_of(finish.round);
    if (row == nullptr || row->finished_ms != 0) {
        ++gaps;
        return;
    }
    row->finished_ms = finish.finished_ms;
    for (ResultRecord result : finish.results) {
        result.round = row->id;
        rows->results.push_back(result);
    }
    gaps += rows->add_uses(row->id, finish.uses) ? 0 : 1;
}

void House::write_player(const Effect& effect, std::vector<Intent>& replies) {
    if (const auto* added = std::get_if<AddPlayerRow>(&effect)) {
        const PlayerId id = add_player_row(added->name, added->colour);
        if (added->seen_film)
            rows->players.back().seen_films.insert(added->film);
        replies.emplace_back(PlayersChanged{id});
    } else if (const auto* seen = std::get_if<MarkSeen>(&effect)) {
        for (Player& player : rows->players) {
            if (std::find(seen->players.begin(), seen->players.end(), player.id) ==
                seen->players.end())
                continue;
            if (seen->seen)
                player.seen_films.insert(seen->film);
            else
                player.seen_films.erase(seen->film);
        }
    } else if (const auto* ruling = std::get_if<AddRuling>(&effect)) {
        rows->add_ruling(ruling->ruling);
        replies.emplace_back(RulingsChanged{});
    } else if (const auto* settings = std::get_if<SaveSettings>(&effect)) {
        rows->settings = settings->rows;
    }
}

// Every screen and effect that a test asks for.
template FirstRunView House::screen() const;
template HomeView House::screen() const;
template SetupView House::screen() const;
template QuestionView House::screen() const;
template HandoverView House::screen() const;
template ResultView House::screen() const;
template PodiumView House::screen() const;
template SettingsView House::screen() const;
template GridView House::screen() const;
template ArchiveView House::screen() const;
template WorkshopView House::screen() const;
template TroubleView House::screen() const;
template EmptyView House::screen() const;

template bool House::shows<FirstRunView>() const;
template bool House::shows<HomeView>() const;
template bool House::shows<SetupView>() const;
template bool House::shows<QuestionView>() const;
template bool House::shows<HandoverView>() const;
template bool House::shows<ResultView>() const;
template bool House::shows<PodiumView>() const;
template bool House::shows<SettingsView>() const;
template bool House::shows<GridView>() const;
template bool House::shows<ArchiveView>() const;
template bool House::shows<WorkshopView>() const;
template bool House::shows<TroubleView>() const;
template bool House::shows<EmptyView>() const;

template std::vector<BeginRoundRow> House::effects() const;
template std::vector<SaveMove> House::effects() const;
template std::vector<FinishRoundRow> House::effects() const;
template std::vector<AbandonRoundRow> House::effects() const;
template std::vector<AddPlayerRow> House::effects() const;
template std::vector<MarkSeen> House::effects() const;
template std::vector<SaveSettings> House::effects() const;
template std::vector<ListBackups> House::effects() const;
template std::vector<MakeBackup> House::effects() const;
template std::vector<OpenFolder> House::effects() const;
template std::vector<AddRuling> House::effects() const;
template std::vector<MarkUnreadable> House::effects() const;

} // namespace epilogue
