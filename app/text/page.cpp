#include "text/page.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue::terminal {

namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

const Command* command_named(const Page& page, std::string_view name) {
    for (const Command& command : page.commands)
        if (command.key == name ||
            std::find(command.words.begin(), command.words.end(), name) != command.words.end())
            return &command;
    return nullptr;
}

std::string typed_key(const Page& page, const Command& command) {
    const bool digit =
        !command.key.empty() && command.key.front() >= '0' && command.key.front() <= '9';
    return page.colon && !digit ? ":" + command.key : command.key;
}

Lines help_of(const Page& page) {
    Lines help;
    help.say("What may be typed here:");
    for (const Command& command : page.commands)
        help.item(command.key.empty() ? "Enter" : typed_key(page, command), command.label);
    help.add(page.help);
    help.say("The line before each > says what may be typed there. A round is saved after every "
             "answer, also when you quit or the input ends.");
    return help;
}

} // namespace

void Page::choice(std::string key, const std::string& label, Act act) {
    lines.item(key, label);
    commands.push_back({std::move(key), {}, label, std::move(act), Told::AsLine});
}

void Page::command(std::string key, std::vector<std::string> words, std::string label, Act act) {
    commands.push_back(
        {std::move(key), std::move(words), std::move(label), std::move(act), Told::InPrompt});
}

void Page::on_enter(std::string label, Act act) {
    commands.push_back({"", {}, std::move(label), std::move(act), Told::InHelp});
}

void finish(Page& page) {
    if (command_named(page, "again") == nullptr)
        page.commands.push_back({"again", {}, "read this page again", ReadAgain{}, Told::InHelp});
    if (command_named(page, "q") == nullptr)
        page.commands.push_back({"q", {"quit"}, "quit", LeaveProgram{}, Told::InHelp});
    const bool listed = command_named(page, "h") != nullptr;
    if (!listed)
        page.commands.push_back({"h", {"help"}, "help", Tell{}, Told::InPrompt});
    const Lines help = help_of(page);
    for (Command& command : page.commands)
        if (command.key == "h")
            command.act = Tell{help};
}

std::string prompt_of(const Page& page) {
    std::vector<std::string> also;
    for (const Command& command : page.commands)
        if (command.told == Told::InPrompt)
            also.push_back(typed_key(page, command) + " " + command.label);
    if (also.empty())
        return page.ask;
    const std::string rest = "Also: " + join(also, ", ") + ".";
    const bool one_line = length(page.ask) + 1 + length(rest) <= line_columns;
    return page.ask + (one_line ? " " : "\n") + rest;
}

LineReading read_typed_line(const Page& page, std::string_view typed) {
    const bool marked = typed.starts_with(':');
    const std::string name = lower(marked ? trim(typed.substr(1)) : typed);
    const bool may_be_command = marked ? !name.empty() : !page.colon || name.empty();
    if (may_be_command)
        if (const Command* command = command_named(page, name))
            return command->act;
    if (marked)
        return Misread{"no command has that name"};
    if (typed.empty())
        return Misread{"an empty line does nothing here"};
    if (page.read)
        return page.read(typed);
    return Misread{"that is not among what may be typed here"};
}

} // namespace epilogue::terminal
