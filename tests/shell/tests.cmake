# These run the built program; those with a window need Xvfb and take longer.
test_suite(shell LIBRARIES shell nlohmann_json::nlohmann_json SOURCES
  tests/shell/commands_test.cpp
  tests/shell/faults_test.cpp
  tests/shell/install_test.cpp
  tests/shell/program.cpp
  tests/shell/small_disk.cpp)
target_compile_definitions(test_shell PRIVATE
  EPILOGUE_PROGRAM="$<TARGET_FILE:epilogue>"
  EPILOGUE_BUILD="${PROJECT_BINARY_DIR}"
  EPILOGUE_CMAKE="${CMAKE_COMMAND}")
add_dependencies(test_shell share)
