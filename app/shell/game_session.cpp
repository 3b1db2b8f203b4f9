#include "shell/game_session.h"

#include "store/backup.h"

#include <random>
#include <utility>

namespace epilogue {

namespace {

// A reply may ask for more effects, and these for more replies; it comes to rest soon.
constexpr int most_replies = 1000;

std::uint64_t fresh_chance() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

} // namespace

GameSession::GameSession(GameOptions options, Opened opened)
    : options_(std::move(options)), stores_(std::move(opened.stores)),
      page_(std::move(opened.page)), world_(world_of(*stores_)),
      effects_(*stores_, options_.surroundings), playable_(stores_->player.has_value()) {
    stores_->seeded = options_.seed.has_value();
    if (options_.seed)
        seeds_.emplace(*options_.seed);
    world_.chance = options_.seed ? *options_.seed : fresh_chance();
}

Result<std::unique_ptr<GameSession>> GameSession::start(GameOptions options) {
    auto opened = open_for_play(options.paths, options.clock());
    if (!opened)
        return opened.error();
    std::unique_ptr<GameSession> session(
        new GameSession(std::move(options), std::move(opened).value()));
    if (const auto begun = session->begin(); !begun)
        return begun.error();
    return session;
}

Done GameSession::begin() {
    const Now now = options_.clock();
    auto started = start_model(world_, now, std::exchange(page_, std::nullopt));
    if (!started)
        return started.error();
    auto first = std::move(started).value();
    model_ = std::make_unique<Model>(std::move(first.model));
    settle(effects_.perform(first.effects, now), now);
    return ok();
}

// The order of a turn: intent, update, effects (the move is on disk), and only then a view.
void GameSession::settle(std::vector<Intent> intents, const Now& now) {
    for (int turn = 0; turn < most_replies && !intents.empty(); ++turn) {
        const Intent intent = std::move(intents.front());
        intents.erase(intents.begin());
        for (Intent& reply : effects_.perform(update(*model_, intent, world_, now), now))
            intents.push_back(std::move(reply));
        if (std::exchange(stores_->bank_mended, false))
            intents.emplace_back(BankMended{});
    }
}

void GameSession::act(const std::optional<Intent>& intent) {
    const Now now = options_.clock();
    new_chance();
    std::vector<Intent> intents = effects_.retry(now);
    intents.push_back(intent ? *intent : Intent(Tick{}));
    settle(std::move(intents), now);
}

// With a seed of the player's own the first round has that very seed, however many acts come
// before it, and the rounds after it follow from it.
void GameSession::new_chance() {
    if (!seeds_) {
        world_.chance = fresh_chance();
        return;
    }
    for (; seeds_used_ < effects_.rounds_begun(); ++seeds_used_)
        world_.chance = seeds_->next();
}

View GameSession::view() const {
    return view_of(*model_, world_, options_.clock());
}

std::optional<std::int64_t> GameSession::next_deadline() const {
    const auto model = epilogue::next_deadline(*model_, options_.clock());
    const auto retry = effects_.next_retry();
    if (model && retry)
        return std::min(*model, *retry);
    return model ? model : retry;
}

void GameSession::read_films_ahead() {
    read_catalogue_ahead(*stores_);
}

Done GameSession::back_up_today() {
    if (!stores_->player || stores_->in_memory)
        return ok();
    const auto made =
        back_up_daily(stores_->paths.player, stores_->paths.backups, options_.clock().today);
    return made ? ok() : Done(made.error());
}

Done GameSession::finish() {
    if (!playable_)
        return Error{"Nothing was played: your scores have to be opened or restored first."};
    return effects_.flush_at_last(options_.clock());
}

} // namespace epilogue
