# One test program per layer, so that a change builds and runs what it touches.
find_package(Catch2 REQUIRED)
include(Catch)

add_library(test_main STATIC tests/support/main.cpp)
target_link_libraries(test_main PUBLIC Catch2::Catch2)
target_include_directories(test_main PUBLIC tests app)
if(EPILOGUE_SANITIZE)
  target_link_options(test_main PUBLIC -fsanitize=address,undefined)
endif()

# test_suite(name LIBRARIES ... SOURCES ...)
function(test_suite name)
  cmake_parse_arguments(suite "" "" "LIBRARIES;SOURCES" ${ARGN})
  add_executable(test_${name} ${suite_SOURCES})
  target_link_libraries(test_${name} PRIVATE test_main ${suite_LIBRARIES} warnings)
  target_compile_definitions(test_${name} PRIVATE TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                             QUESTIONS_DIR="${PROJECT_SOURCE_DIR}/questions")
  catch_discover_tests(test_${name} TEST_PREFIX "${name}/" DISCOVERY_MODE PRE_TEST)
endfunction()

add_test(NAME layers COMMAND ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR}
                             -P ${PROJECT_SOURCE_DIR}/tests/layers.cmake)

test_suite(base LIBRARIES base SOURCES tests/base/rng_test.cpp)

test_suite(ui LIBRARIES window imgui SOURCES
  tests/support/headless.cpp
  tests/ui/layout_test.cpp
  tests/ui/look_test.cpp
  tests/ui/match_state_test.cpp
  tests/ui/number_state_test.cpp
  tests/ui/order_state_test.cpp
  tests/ui/question_state_test.cpp
  tests/ui/screens_test.cpp
  tests/ui/several_state_test.cpp
  tests/ui/typed_state_test.cpp)
target_compile_definitions(test_ui PRIVATE
  FONT_INTER="${FONT_INTER}" FONT_INTER_SEMIBOLD="${FONT_INTER_SEMIBOLD}" FONT_BEBAS="${FONT_BEBAS}"
  FONT_GARAMOND="${FONT_GARAMOND}" FONT_GARAMOND_ITALIC="${FONT_GARAMOND_ITALIC}"
  FONT_AWESOME="${FONT_AWESOME}")

add_executable(ui_gallery EXCLUDE_FROM_ALL tests/ui/gallery.cpp)
target_link_libraries(ui_gallery PRIVATE window warnings)
