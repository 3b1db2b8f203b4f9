#include "shell/shots.h"
#include "shell/commands/command.h"
#include "shell/files.h"

#include "base/text.h"

#include <memory>
#include <optional>
#include <ostream>

namespace epilogue {

namespace {

struct ShotOptions {
    std::string folder;
    std::string size = "1280x800";
    int text_size = smallest_text;
    std::string theme = "night";
    bool safe = false;
    std::string only;
};

struct Size {
    int width = 0;
    int height = 0;
};

constexpr int least_side = 320;
constexpr int most_side = 8192;

std::optional<Size> size_of(const std::string& text) {
    const auto parts = split(text, 'x');
    if (parts.size() != 2)
        return std::nullopt;
    const auto width = whole_number<int>(parts[0]);
    const auto height = whole_number<int>(parts[1]);
    const auto fits = [](const auto& side) {
        return side && *side >= least_side && *side <= most_side;
    };
    if (!fits(width) || !fits(height))
        return std::nullopt;
    return Size{*width, *height};
}

std::string check_size(const std::string& text) {
    if (size_of(text))
        return {};
    return "'" + text + "' is not a size such as 1280x800";
}

int take(const Desk& desk, const ShotOptions& options) {
    if (const auto made = make_folder(options.folder); !made)
        return failed(desk, made.error());
    const Size size = size_of(options.size).value_or(Size{});
    const auto taken =
        take_shots({.folder = options.folder,
                    .fonts = desk.paths.fonts,
                    .width = size.width,
                    .height = size.height,
                    .text_size = options.text_size,
                    .theme = options.theme == "matinee" ? Theme::Matinee : Theme::Night,
                    .safe_palette = options.safe,
                    .only = options.only});
    if (!taken)
        return failed(desk, taken.error());
    if (desk.json)
        print(desk, {{"folder", options.folder}, {"pictures", taken.value()}});
    else
        desk.out << count_of(taken.value(), "picture", "pictures") << " in " << options.folder
                 << ".\n";
    return exit_done;
}

} // namespace

void add_shots(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "shots", "Draw every screen of a fixed sample game into PNG files, without a window");
    auto options = std::make_shared<ShotOptions>();
    command->add_option("folder", options->folder, "Where to put them")
        ->type_name("DIR")
        ->required();
    command->add_option("--size", options->size, "Size in pixels, 1280x800 otherwise")
        ->type_name("WxH")
        ->check(check_size);
    command->add_option("--text-size", options->text_size, "Size of text in per cent, 100 to 200")
        ->type_name("P")
        ->check(CLI::Range(smallest_text, largest_text));
    command->add_option("--theme", options->theme, "night or matinee")
        ->type_name("THEME")
        ->check(CLI::IsMember({"night", "matinee"}));
    command->add_flag("--safe", options->safe, "Blue and orange for right and wrong");
    command->add_option("--only", options->only, "Only screens with this in their name")
        ->type_name("NAME");
    command->callback(
        [options, &work] { work = [options](const Desk& desk) { return take(desk, *options); }; });
}

} // namespace epilogue
