#include "shell/effects.h"

#include "shell/backups.h"
#include "shell/files.h"
#include "shell/player_data.h"
#include "shell/ruling_files.h"

#include "base/overloaded.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace epilogue {

namespace {

// A write to player.db, as against what is asked of the surroundings.
bool is_write(const Effect& effect) {
    return std::visit(
        Overloaded{
            [](const ListBackups&) { return false; }, [](const MakeBackup&) { return false; },
            [](const RestoreFrom&) { return false; }, [](const CopyText&) { return false; },
            [](const OpenFolder&) { return false; }, [](const SetRuling&) { return false; },
            [](const RemoveRuling&) { return false; }, [](const WriteRulings&) { return false; },
            [](const ReadRulings&) { return false; }, [](const QuitProgram&) { return false; },
            [](const auto&) { return true; }},
        effect);
}

RulingsChanged changed(const Done& done) {
    return {done ? std::string() : done.error().message};
}

Done set_ruling(Stores& stores, const SetRuling& wanted) {
    if (!stores.player)
        return Error{"could not set the ruling: there is no file of your scores"};
    return stores.player->set_ruling(wanted.id, wanted.in_force);
}

Done remove_ruling(Stores& stores, const RemoveRuling& wanted) {
    if (!stores.player)
        return Error{"could not remove the ruling: there is no file of your scores"};
    return stores.player->remove_ruling(wanted.id);
}

} // namespace

Effects::Effects(Stores& stores, Surroundings surroundings)
    : stores_(stores), surroundings_(std::move(surroundings)) {}

std::vector<Intent> Effects::perform(const std::vector<Effect>& effects, const Now& now) {
    Replies replies;
    for (const Effect& effect : effects) {
        if (is_write(effect)) {
            write(effect, now, replies);
            continue;
        }
        std::visit(Overloaded{[&](const ListBackups&) { list({}, replies); },
                              [&](const MakeBackup&) { make_backup(now, replies); },
                              [&](const RestoreFrom& wanted) { restore(wanted, now, replies); },
                              [&](const CopyText& wanted) {
                                  surroundings_.copy(wanted.text);
                                  replies.emplace_back(Copied{});
                              },
                              [&](const OpenFolder& wanted) {
                                  surroundings_.open_folder(wanted.path.empty() ? stores_.paths.data
                                                                                : wanted.path);
                              },
                              [&](const SetRuling& wanted) {
                                  replies.emplace_back(changed(set_ruling(stores_, wanted)));
                              },
                              [&](const RemoveRuling& wanted) {
                                  replies.emplace_back(changed(remove_ruling(stores_, wanted)));
                              },
                              [&](const WriteRulings&) {
                                  replies.emplace_back(write_rulings_file(stores_, now.today));
                              },
                              [&](const ReadRulings& wanted) {
                                  replies.emplace_back(read_rulings_file(stores_, wanted.path, now.today));
                                  replies.emplace_back(RulingsChanged{});
                              },
                              [&](const QuitProgram&) { quit_ = true; }, [](const auto&) {}},
                   effect);
    }
    return replies;
}

std::vector<Intent> Effects::retry(const Now& now) {
    Replies replies;
    const auto due = next_retry();
    if (due && now.steady_ms >= *due)
        flush(now, replies);
    return replies;
}

std::optional<std::int64_t> Effects::next_retry() const {
    if (waiting_.empty())
        return std::nullopt;
    return tried_ms_ + retry_every_ms;
}

Done Effects::flush_at_last(const Now& now) {
    Replies nobody_asks;
    flush(now, nobody_asks);
    if (waiting_.empty())
        return ok();
    return Error{"What was played since the last time it could be saved is lost: " + told_};
}

// What waits goes first: rows come in the order in which they were played.
void Effects::write(const Effect& effect, const Now& now, Replies& replies) {
    rounds_begun_ += std::holds_alternative<BeginRoundRow>(effect) ? 1 : 0;
    waiting_.push_back(effect);
    flush(now, replies);
}

void Effects::flush(const Now& now, Replies& replies) {
    while (!waiting_.empty()) {
        if (const auto written = write_now(waiting_.front(), now, replies); !written) {
            tried_ms_ = now.steady_ms;
            if (std::exchange(told_, written.error().message) != written.error().message)
                replies.emplace_back(SaveFailed{written.error()});
            return;
        }
        waiting_.pop_front();
    }
    if (!std::exchange(told_, {}).empty())
        replies.emplace_back(SaveMended{});
}

RoundId Effects::known(RoundId round) const {
    return round == RoundId{} ? last_begun_ : round;
}

Done Effects::write_now(const Effect& effect, const Now& now, Replies& replies) {
    if (!stores_.player)
        return Error{"could not save: there is no file of your scores to save in"};
    PlayerStore& store = *stores_.player;
    return std::visit(
        Overloaded{
            [&](const BeginRoundRow& row) { return begin_round(row, replies); },
            [&](const SaveMove& row) {
                NewMove move{known(row.round), row.index, row.move, row.answers};
                for (AnswerRecord& answer : move.answers)
                    answer.round = known(answer.round);
                return store.append_move(move);
            },
            [&](const FinishRoundRow& row) {
                auto results = row.results;
                for (ResultRecord& result : results)
                    result.round = known(result.round);
                return store.finish_round(known(row.round), row.finished_ms, results, row.uses);
            },
            [&](const AbandonRoundRow& row) { return store.abandon_round(known(row.round)); },
            [&](const MarkUnreadable& row) { return store.mark_unreadable(row.round, row.why); },
            [&](const AddPlayerRow& row) { return add_player(row, now, replies); },
            [&](const MarkSeen& row) { return store.set_seen(row.players, row.film, row.seen); },
            [&](const SaveSettings& row) { return store.save_settings(row.rows); },
            [&](const AddRuling& row) {
                const auto added = store.add_ruling(row.ruling);
                if (!added)
                    return Done(added.error());
                replies.emplace_back(RulingsChanged{});
                return ok();
            },
            [](const auto&) { return ok(); }},
        effect);
}

Done Effects::begin_round(const BeginRoundRow& row, Replies& replies) {
    const auto begun = stores_.player->begin_round({.game = row.game,
                                                    .title = row.title,
                                                    .seed = row.seed,
                                                    .params = row.params,
                                                    .puzzle = row.puzzle,
                                                    .players = row.players,
                                                    .started_ms = row.started_ms});
    if (!begun)
        return begun.error();
    last_begun_ = begun.value();
    replies.emplace_back(RoundBegun{last_begun_});
    return ok();
}

Done Effects::add_player(const AddPlayerRow& row, const Now& now, Replies& replies) {
    const auto added = stores_.player->add_player(row.name, row.colour, now.unix_ms);
    if (!added)
        return added.error();
    replies.emplace_back(PlayersChanged{added.value()});
    if (row.film.empty() || !row.seen_film)
        return ok();
    const MarkSeen seen{{added.value()}, row.film, true};
    auto marked = stores_.player->set_seen(seen.players, seen.film, seen.seen);
    if (!marked)
        waiting_.front() = seen; // the player is there: only this is left to try again
    return marked;
}

void Effects::list(const std::string& error, Replies& replies) const {
    replies.emplace_back(backups_of(stores_, error));
}

void Effects::make_backup(const Now& now, Replies& replies) {
    const auto made = back_up_by_hand(stores_.paths, now);
    list(made ? std::string() : made.error().message, replies);
}

void Effects::restore(const RestoreFrom& wanted, const Now& now, Replies& replies) {
    stores_.player.reset(); // no store may be open on what is replaced
    const auto restored =
        restore_backup(wanted.path, stores_.paths.player, stores_.paths.backups, now.unix_ms);
    auto opened = open_players(stores_.paths, now);
    if (!opened) {
        list((restored ? opened.error() : restored.error()).message, replies);
        return;
    }
    stores_.player.emplace(std::move(opened).value());
    if (!restored) {
        list(restored.error().message, replies);
        return;
    }
    waiting_.clear(); // they belonged to the file that was replaced
    told_.clear();
    replies.emplace_back(Restored{wanted.path});
}

} // namespace epilogue
