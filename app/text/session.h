// One sitting at the terminal: prints pages, reads lines, and does what they ask for.
#pragma once

#include "text/line_reader.h"
#include "text/page.h"
#include "text/play.h"

#include <map>
#include <string>
#include <vector>

namespace epilogue::terminal {

class Session {
  public:
    Session(std::istream& in, std::ostream& out, const TextHost& host);

    // Until the player has left or the input has ended.
    void run();

  private:
    void print(const Lines& lines);
    void say(const std::string& text);
    void print_news();
    void print_page();
    void print_prompt();

    void take(const TypedLine& line);
    void take_words(const std::string& typed);
    void perform(const Act& act);
    void ask_host(const Intent& intent);
    void ask_in_turn(const InTurn& turn);
    void leave_round();
    void end_of_input();

    // Without printing: what the host shows now, and the page that it makes.
    void look_at(View view);

    std::istream& in_;
    std::ostream& out_;
    const TextHost& host_;
    View view_;
    Page page_;
    int list_ = 0;            // open within the page
    bool begun_ = false;      // something stands above
    bool round_open_ = false; // also while its settings are on top
    // What has been printed of each topic since the family began.
    std::string family_;
    std::map<std::string, std::vector<std::string>> printed_;
    std::string notice_;
    std::vector<ToastView> toasts_;
};

} // namespace epilogue::terminal
