# These run the built program, so they need it and its share whole.
add_library(shell_support STATIC EXCLUDE_FROM_ALL
  tests/shell/program.cpp
  tests/shell/screen.cpp
  tests/shell/small_disk.cpp
  tests/shell/terminal.cpp)
target_link_libraries(shell_support PUBLIC nlohmann_json::nlohmann_json PRIVATE warnings)
target_compile_definitions(shell_support PRIVATE EPILOGUE_PROGRAM="$<TARGET_FILE:epilogue>")

test_suite(shell LIBRARIES shell shell_support film_support SOURCES
  tests/shell/clock_test.cpp
  tests/shell/commands_test.cpp
  tests/shell/effects_test.cpp
  tests/shell/faults_test.cpp
  tests/shell/figures_test.cpp
  tests/shell/film_bank_test.cpp
  tests/shell/film_commands_test.cpp
  tests/shell/films_test.cpp
  tests/shell/grid_commands_test.cpp
  tests/shell/history_test.cpp
  tests/shell/install_test.cpp
  tests/shell/measure_test.cpp
  tests/shell/nearest_test.cpp
  tests/shell/packs_check_test.cpp
  tests/shell/play_test.cpp)
target_compile_definitions(test_shell PRIVATE
  EPILOGUE_BUILD="${PROJECT_BINARY_DIR}"
  EPILOGUE_CMAKE="${CMAKE_COMMAND}")
add_dependencies(test_shell share)

# Longer ones: kill -9 at random moments, and a window under Xvfb.
add_executable(test_shell_slow tests/shell/grid_play_test.cpp tests/shell/kill_test.cpp tests/shell/window_test.cpp)
target_link_libraries(test_shell_slow PRIVATE test_main base shell_support warnings)
add_dependencies(test_shell_slow share)
catch_discover_tests(test_shell_slow TEST_PREFIX "shell/" DISCOVERY_MODE PRE_TEST
                     PROPERTIES LABELS slow TIMEOUT 900)
