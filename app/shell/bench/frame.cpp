// The interface's code of one frame, from NewFrame to Render, without a window: the busiest of all
// sample screens against Dear ImGui's own demo window.
#include "shell/bench/measure.h"

#include "shell/font_files.h"
#include "shell/sample_views.h"

#include "ui/ui.h"

#include <functional>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr int settle = 10;
constexpr int frames_a_sample = 200;
constexpr float width = 1280;
constexpr float height = 800;

// A Dear ImGui of its own, that draws into memory nobody looks at.
class Headless {
  public:
    Headless() : context_(ImGui::CreateContext()) {
        use();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {width, height};
        io.DeltaTime = 1 / 60.0F;
    }

    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    ~Headless() { ImGui::DestroyContext(context_); }

    void use() { ImGui::SetCurrentContext(context_); }

    // The atlas made, as a window would before it sends it to the graphics card.
    static void bake() {
        unsigned char* pixels = nullptr;
        int across = 0;
        int down = 0;
        ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &across, &down);
    }

  private:
    ImGuiContext* context_;
};

// Microseconds of one frame, as the mean of many.
double us_of_frame(const std::function<void()>& frame, int frames) {
    const double all = us_of([&] {
        for (int i = 0; i < frames; ++i) {
            ImGui::NewFrame();
            frame();
            ImGui::Render();
        }
    });
    return all / frames;
}

class Screens {
  public:
    explicit Screens(FontFiles fonts) : state_(std::move(fonts)) {
        headless_.use();
        const Layout layout = layout_of(frame_, smallest_text);
        state_.fonts.complete();
        state_.fonts.prepare(layout.scale, layout.text);
        Headless::bake();
    }

    double us_of(const Sample& sample, int frames) {
        headless_.use();
        return us_of_frame([&] { draw(sample.view, state_, frame_); }, frames);
    }

    // Glyphs that a first frame lacked are baked between frames.
    void get_ready(const Sample& sample) {
        headless_.use();
        for (int i = 0; i < settle; ++i) {
            us_of(sample, 1);
            const Layout layout = layout_of(frame_, smallest_text);
            if (state_.fonts.prepare(layout.scale, layout.text))
                Headless::bake();
        }
    }

  private:
    Headless headless_;
    Frame frame_{.width = width, .height = height};
    UiState state_;
};

Sample busiest(Screens& screens, std::vector<Sample> samples) {
    Sample slowest;
    double most = -1;
    for (Sample& sample : samples) {
        sample.view.settings.reduced_motion = true;
        sample.view.mark = sample.name;
        screens.get_ready(sample);
        const double took = screens.us_of(sample, frames_a_sample / 4);
        if (took > most) {
            most = took;
            slowest = sample;
        }
    }
    screens.get_ready(slowest);
    return slowest;
}

} // namespace

Result<std::vector<Measure>> bench_frame(const BenchOptions& options) {
    auto fonts = read_fonts(options.paths.fonts);
    if (!fonts)
        return fonts.error();
    Headless demo;
    Headless::bake();
    const auto demo_frame = [] { ImGui::ShowDemoWindow(); };
    us_of_frame(demo_frame, settle);

    Screens screens(std::move(fonts).value());
    const Sample busy = busiest(screens, sample_views());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < options.runs; ++run) {
        demo.use();
        theirs.push_back(us_of_frame(demo_frame, frames_a_sample));
        ours.push_back(screens.us_of(busy, frames_a_sample));
    }
    Measure measure;
    measure.name = "frame";
    measure.what = "interface code of a frame on the busiest screen";
    measure.reference = "the demo window of Dear ImGui";
    measure.unit = "us";
    measure.note = busy.name;
    return std::vector{measure_of(measure, ours, theirs)};
}

} // namespace epilogue
