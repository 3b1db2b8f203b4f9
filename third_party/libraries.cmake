# How each library is found. All come from the system's packages; README.md here lists them.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json 3.9 REQUIRED)
find_package(OpenGL REQUIRED)
find_package(SQLiteCpp REQUIRED)

pkg_check_modules(imgui REQUIRED IMPORTED_TARGET imgui)
pkg_check_modules(stb REQUIRED IMPORTED_TARGET stb)
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(glfw REQUIRED IMPORTED_TARGET glfw3>=3.3)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(utf8proc_pc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(tomlplusplus_pc REQUIRED tomlplusplus)

add_library(utf8proc INTERFACE)
target_link_libraries(utf8proc INTERFACE PkgConfig::utf8proc_pc)

# Header-only rather than Debian's shared library: only so can app/packs/toml_tree.cpp give toml++
# an assert that throws. Five malformed documents would else end the program.
add_library(tomlplusplus INTERFACE)
target_include_directories(tomlplusplus SYSTEM INTERFACE ${tomlplusplus_pc_INCLUDE_DIRS})

# Dear ImGui with its GLFW and OpenGL 3 back ends and FreeType, as Debian builds it.
add_library(imgui INTERFACE)
target_link_libraries(imgui INTERFACE PkgConfig::imgui PkgConfig::stb PkgConfig::freetype)

include(third_party/glad.cmake)
include(third_party/fonts.cmake)
