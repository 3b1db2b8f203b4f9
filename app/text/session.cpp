#include "text/session.h"

#include "base/overloaded.h"
#include "text/pages.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace epilogue::terminal {

namespace {

bool same_place(const Page& a, const Page& b) {
    return a.family == b.family && a.topic == b.topic;
}

bool leaves(const LineReading& reading) {
    const auto* act = std::get_if<Act>(&reading);
    return act != nullptr && std::holds_alternative<LeaveProgram>(*act);
}

bool clock_runs(const View& view) {
    const auto* question = std::get_if<QuestionView>(&view.screen);
    return question != nullptr && question->clock && question->clock->running;
}

// A reveal that nothing lies on top of.
bool is_read(const View& view) {
    const auto* question = std::get_if<QuestionView>(&view.screen);
    return question != nullptr && question->reveal && !view.paused;
}

// A board that has been begun: every guess is kept as it is made, so there is nothing to leave.
bool board_open(const View& view) {
    const auto* grid = std::get_if<GridView>(&view.screen);
    return grid != nullptr && !grid->finished && !grid->tries.empty() &&
           (!grid->miss || grid->miss->can_try);
}

// Settings may lie on top of a round in a pause: they change nothing.
bool round_open_after(const View& view, bool before) {
    return std::visit(Overloaded{
                          [](const QuestionView&) { return true; },
                          [](const HandoverView&) { return true; },
                          [&](const SettingsView&) { return before; },
                          [](const auto&) { return false; },
                      },
                      view.screen) ||
           view.paused.has_value();
}

} // namespace

Session::Session(std::istream& in, std::ostream& out, const TextHost& host)
    : in_(in), out_(out), host_(host) {}

void Session::run() {
    look_at(host_.act(std::nullopt));
    print_page();
    while (!host_.done()) {
        print_prompt();
        const auto line = out_ ? read_line(in_) : std::nullopt;
        if (!line)
            return end_of_input();
        if (host_.echo)
            out_ << cleaned(line->text) << '\n';
        take(*line);
    }
    say("Good night.");
}

void Session::print(const Lines& lines) {
    for (const std::string& line : lines.all())
        out_ << line << '\n';
}

void Session::say(const std::string& text) {
    Lines lines;
    lines.say(text);
    print(lines);
}

void Session::look_at(View view) {
    view_ = std::move(view);
    round_open_ = round_open_after(view_, round_open_);
    page_ = page_of(view_, list_, host_.version);
}

void Session::print_news() {
    if (view_.notice != notice_)
        say(view_.notice);
    notice_ = view_.notice;
    const std::string copied = host_.copied ? host_.copied() : "";
    for (const ToastView& toast : view_.toasts) {
        const bool told = !copied.empty() || // it tells of a clipboard that is not there
                          std::any_of(toasts_.begin(), toasts_.end(), [&](const ToastView& old) {
                              return old.text == toast.text && old.until_ms == toast.until_ms;
                          });
        if (!told)
            say(toast.text);
    }
    toasts_ = view_.toasts;
    if (!copied.empty())
        say("To copy and paste:\n" + copied);
}

// A new family from its context on; a known topic only where it has changed.
void Session::print_page() {
    if (begun_)
        out_ << '\n';
    begun_ = true;
    print_news();
    const bool new_family = page_.family != family_;
    if (new_family) {
        printed_.clear();
        family_ = page_.family;
        print(page_.context);
    }
    const auto known = printed_.find(page_.topic);
    if (known == printed_.end() || page_.whole) {
        if (new_family && !page_.context.empty() && !page_.lines.empty())
            out_ << '\n';
        print(page_.lines);
    } else {
        bool any = false;
        for (const std::string& line : page_.lines.all()) {
            const auto& old = known->second;
            if (std::find(old.begin(), old.end(), line) != old.end())
                continue;
            out_ << line << '\n';
            any = true;
        }
        if (!any && !page_.lines.empty())
            out_ << page_.lines.all().front() << '\n';
    }
    printed_[page_.topic] = page_.lines.all();
}

void Session::print_prompt() {
    say(prompt_of(page_));
    out_ << "> " << std::flush;
}

void Session::take(const TypedLine& line) {
    if (line.too_long)
        return say("That line is longer than " + std::to_string(most_line_bytes) +
                   " characters, so nothing of it was used.");
    if (line.not_utf8)
        return say("That line is not UTF-8 text, so nothing of it was used.");
    take_words(line.text);
}

// The clock is asked first: an answer that comes after it does not count.
void Session::take_words(const std::string& typed) {
    const Page shown = page_;
    const bool timed = clock_runs(view_);

    look_at(host_.act(Intent{Tick{}}));
    const LineReading reading = read_typed_line(page_, typed);
    if (!same_place(shown, page_) && !leaves(reading)) {
        if (!typed.empty())
            say((timed ? "The clock had run out: " : "Too late: ") + quoted(typed) +
                " was not used.");
        return print_page();
    }
    if (const auto* misread = std::get_if<Misread>(&reading))
        return say("Read " + (typed.empty() ? "nothing" : quoted(typed)) + ": " +
                   sentence(misread->why));
    perform(std::get<Act>(reading));
}

void Session::perform(const Act& act) {
    std::visit(Overloaded{
                   [&](const Intent& intent) { ask_host(intent); },
                   [&](const InTurn& turn) { ask_in_turn(turn); },
                   [&](const Tell& tell) {
                       out_ << '\n';
                       print(tell.lines);
                   },
                   [&](const OpenList& open) {
                       list_ = open.list;
                       page_ = page_of(view_, list_, host_.version);
                       print_page();
                   },
                   [&](const ReadAgain&) {
                       family_.clear();
                       print_page();
                   },
                   [&](const LeaveProgram&) {
                       out_ << '\n';
                       leave_round();
                       ask_host(Quit{});
                   },
               },
               act);
}

void Session::ask_host(const Intent& intent) {
    list_ = 0;
    look_at(host_.act(intent));
    if (!host_.done())
        print_page();
}

void Session::ask_in_turn(const InTurn& turn) {
    list_ = 0;
    for (const Intent& intent : turn.intents)
        look_at(host_.act(intent));
    if (turn.then)
        for (const Intent& intent : turn.then(view_))
            look_at(host_.act(intent));
    if (!host_.done())
        print_page();
}

// What lies on top of a round is declined first, as it would swallow the leaving. From a reveal it
// goes on first: after the last one there is no round to leave, but a result to tell.
void Session::leave_round() {
    if (view_.dialog)
        look_at(host_.act(Intent{Decline{}}));
    if (view_.player_menu)
        look_at(host_.act(Intent{Back{}}));
    if (is_read(view_)) {
        look_at(host_.act(Intent{NextQuestion{}}));
        if (!round_open_)
            return print_page();
    }
    if (board_open(view_) && view_.notice.empty())
        say("The board is saved. Go on with it any day.");
    if (!round_open_)
        return;
    look_at(host_.act(Intent{LeaveRound{}}));
    if (view_.notice.empty())
        say("The round is saved. Continue it with c on the first page, any day.");
    else
        print_news();
}

void Session::end_of_input() {
    out_ << '\n';
    leave_round();
    say("The input has ended. Good night.");
    out_ << std::flush;
}

} // namespace epilogue::terminal

namespace epilogue {

int play_in_terminal(std::istream& in, std::ostream& out, const TextHost& host) {
    terminal::Session(in, out, host).run();
    return 0;
}

} // namespace epilogue
