#include "shell/sky_shader.h"

#include <array>
#include <glad/gl.h>
#include <string>

namespace epilogue {

namespace {

// One triangle that covers the screen; no buffer is needed.
constexpr const char* vertex_source = R"(#version 330 core
void main() {
    vec2 corner = vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0);
    gl_Position = vec4(corner, 0.0, 1.0);
}
)";

// The noise is the interleaved gradient of two coordinates: even, fixed in place, and cheap.
constexpr const char* fragment_source = R"(#version 330 core
uniform vec3 top;
uniform vec3 middle;
uniform vec3 horizon;
uniform float height;
out vec4 colour;
void main() {
    float part = 1.0 - gl_FragCoord.y / height;
    vec3 sky = part < 0.55 ? mix(top, middle, part / 0.55)
                           : mix(middle, horizon, (part - 0.55) / 0.45);
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    colour = vec4(sky + (noise - 0.5) / 255.0, 1.0);
}
)";

Result<GLuint> compiled(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    GLint good = 0;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
    if (good == 0) {
        std::array<char, 300> log{};
        glGetShaderInfoLog(shader, static_cast<GLsizei>(log.size()), nullptr, log.data());
        glDeleteShader(shader);
        return Error{std::string("the graphics driver refused the sky: ") + log.data()};
    }
    return shader;
}

} // namespace

Result<std::unique_ptr<SkyShader>> SkyShader::make() {
    const auto vertex = compiled(GL_VERTEX_SHADER, vertex_source);
    if (!vertex)
        return vertex.error();
    const auto fragment = compiled(GL_FRAGMENT_SHADER, fragment_source);
    if (!fragment)
        return fragment.error();
    auto sky = std::unique_ptr<SkyShader>(new SkyShader);
    sky->program_ = glCreateProgram();
    glAttachShader(sky->program_, vertex.value());
    glAttachShader(sky->program_, fragment.value());
    glLinkProgram(sky->program_);
    glDeleteShader(vertex.value());
    glDeleteShader(fragment.value());
    GLint good = 0;
    glGetProgramiv(sky->program_, GL_LINK_STATUS, &good);
    if (good == 0)
        return Error{"the graphics driver could not link the sky"};
    glGenVertexArrays(1, &sky->array_);
    sky->top_ = glGetUniformLocation(sky->program_, "top");
    sky->middle_ = glGetUniformLocation(sky->program_, "middle");
    sky->horizon_ = glGetUniformLocation(sky->program_, "horizon");
    sky->height_ = glGetUniformLocation(sky->program_, "height");
    return sky;
}

SkyShader::~SkyShader() {
    glDeleteVertexArrays(1, &array_);
    glDeleteProgram(program_);
}

void SkyShader::draw(const SkyStops& sky, int height) const {
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    glUseProgram(program_);
    glUniform3f(top_, sky.top.r, sky.top.g, sky.top.b);
    glUniform3f(middle_, sky.middle.r, sky.middle.g, sky.middle.b);
    glUniform3f(horizon_, sky.horizon.r, sky.horizon.g, sky.horizon.b);
    glUniform1f(height_, static_cast<float>(height));
    glBindVertexArray(array_);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
}

} // namespace epilogue
