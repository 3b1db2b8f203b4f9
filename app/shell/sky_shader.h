// The gradient behind everything, dithered so that 8 bits show no bands.
#pragma once

#include "base/result.h"
#include "ui/ui.h"

#include <memory>

namespace epilogue {

class SkyShader {
  public:
    // With a current OpenGL context.
    static Result<std::unique_ptr<SkyShader>> make();
    ~SkyShader();
    SkyShader(const SkyShader&) = delete;
    SkyShader& operator=(const SkyShader&) = delete;

    // Over the whole viewport, which is so many pixels high.
    void draw(const SkyStops& sky, int height) const;

  private:
    SkyShader() = default;

    unsigned program_ = 0;
    unsigned array_ = 0;
    int top_ = -1;
    int middle_ = -1;
    int horizon_ = -1;
    int height_ = -1;
};

} // namespace epilogue
