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
                             TEST_GOLDEN="${PROJECT_SOURCE_DIR}/tests/golden"
                             QUESTIONS_DIR="${PROJECT_SOURCE_DIR}/questions")
  catch_discover_tests(test_${name} TEST_PREFIX "${name}/" DISCOVERY_MODE PRE_TEST)
endfunction()

# What tests of several layers share. In libraries, not headers: what a header holds is compiled
# again with the sanitizers in every test.
function(test_support name)
  cmake_parse_arguments(support "" "" "LIBRARIES;SOURCES" ${ARGN})
  add_library(${name} STATIC EXCLUDE_FROM_ALL ${support_SOURCES})
  target_link_libraries(${name} PUBLIC test_main ${support_LIBRARIES} PRIVATE warnings)
endfunction()

test_support(quiz_support LIBRARIES rules SOURCES
  tests/support/print.cpp
  tests/support/quiz_builders.cpp
  tests/support/quiz_play.cpp)

test_support(film_support LIBRARIES rules SOURCES
  tests/support/film_bank.cpp
  tests/support/grid_builders.cpp
  tests/support/made_films.cpp)

test_support(house_support LIBRARIES model quiz_support film_support SOURCES
  tests/support/grid_house.cpp
  tests/support/house.cpp
  tests/support/house_rulings.cpp
  tests/support/rows.cpp)

add_test(NAME layers COMMAND ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR}
                             -P ${PROJECT_SOURCE_DIR}/tests/layers.cmake)

test_suite(base LIBRARIES base SOURCES
  tests/base/date_test.cpp
  tests/base/result_test.cpp
  tests/base/rng_test.cpp
  tests/base/text_test.cpp)

test_suite(bank LIBRARIES packs quiz_support film_support SOURCES
  tests/bank/answer_test.cpp
  tests/bank/catalogue_test.cpp
  tests/bank/criterion_test.cpp
  tests/bank/film_fit_test.cpp
  tests/bank/film_search_property_test.cpp
  tests/bank/film_search_test.cpp
  tests/bank/memory_bank_test.cpp
  tests/bank/question_test.cpp
  tests/bank/read_number_test.cpp
  tests/bank/title_facts_test.cpp
  tests/support/search_reference.cpp
  tests/support/shipped_films.cpp)

test_suite(rules LIBRARIES packs round quiz_support film_support SOURCES
  tests/rules/board_test.cpp
  tests/rules/clashes_test.cpp
  tests/rules/criterion_cases_test.cpp
  tests/rules/grid_apply_test.cpp
  tests/rules/grid_code_test.cpp
  tests/rules/grid_days_test.cpp
  tests/rules/grid_maker_test.cpp
  tests/rules/grid_property_test.cpp
  tests/rules/grid_text_test.cpp
  tests/rules/matching_test.cpp
  tests/rules/null_game_test.cpp
  tests/rules/quiz_apply_test.cpp
  tests/rules/quiz_draw_test.cpp
  tests/rules/quiz_golden_test.cpp
  tests/rules/quiz_judge_test.cpp
  tests/rules/quiz_play_test.cpp
  tests/rules/quiz_shown_test.cpp
  tests/rules/quiz_text_test.cpp
  tests/rules/rarity_test.cpp
  tests/rules/rehearsal_test.cpp
  tests/rules/scoring_test.cpp
  tests/rules/workbench_test.cpp
  tests/support/shipped_films.cpp)

test_suite(round LIBRARIES round quiz_support film_support SOURCES tests/round/round_test.cpp)

test_suite(packs LIBRARIES packs quiz_support SOURCES
  tests/packs/clean_text_test.cpp
  tests/packs/film_search_shipped_test.cpp
  tests/packs/film_tables_test.cpp
  tests/packs/format_test.cpp
  tests/packs/give_aways_test.cpp
  tests/packs/lint_films_test.cpp
  tests/packs/lint_test.cpp
  tests/packs/made_questions_test.cpp
  tests/packs/native_errors_test.cpp
  tests/packs/native_hostile_test.cpp
  tests/packs/native_limits_test.cpp
  tests/packs/native_test.cpp
  tests/packs/native_write_test.cpp
  tests/packs/ruling_file_test.cpp
  tests/packs/shipped_films_test.cpp
  tests/packs/shipped_rounds_test.cpp
  tests/packs/written_claims_test.cpp
  tests/packs/written_facts_test.cpp
  tests/support/film_claims.cpp
  tests/support/film_names.cpp
  tests/support/pack_builders.cpp
  tests/support/pack_maker.cpp
  tests/support/shipped_films.cpp
  tests/support/written_questions.cpp)

test_suite(store LIBRARIES store SQLiteCpp PkgConfig::sqlite SOURCES
  tests/store/backup_test.cpp
  tests/store/bank_damage_test.cpp
  tests/store/bank_films_test.cpp
  tests/store/bank_install_test.cpp
  tests/store/bank_store_test.cpp
  tests/store/crash_test.cpp
  tests/store/disk_test.cpp
  tests/store/grids_test.cpp
  tests/store/player_damage_test.cpp
  tests/store/player_file_test.cpp
  tests/store/player_rounds_test.cpp
  tests/store/player_store_test.cpp
  tests/store/process.cpp
  tests/store/rulings_test.cpp
  tests/store/sandbox.cpp
  tests/store/schema_test.cpp)

test_suite(model LIBRARIES house_support SOURCES
  tests/model/archive_test.cpp
  tests/model/clock_test.cpp
  tests/model/continue_test.cpp
  tests/model/grid_change_test.cpp
  tests/model/grid_days_test.cpp
  tests/model/grid_play_test.cpp
  tests/model/grid_ruling_test.cpp
  tests/model/home_test.cpp
  tests/model/hot_seat_test.cpp
  tests/model/players_test.cpp
  tests/model/property_test.cpp
  tests/model/reveal_test.cpp
  tests/model/round_test.cpp
  tests/model/settings_test.cpp
  tests/model/setup_test.cpp
  tests/model/words_test.cpp
  tests/model/workshop_test.cpp)

test_suite(ui LIBRARIES window imgui SOURCES
  tests/support/headless.cpp
  tests/ui/grid_test.cpp
  tests/ui/layout_test.cpp
  tests/ui/look_test.cpp
  tests/ui/match_state_test.cpp
  tests/ui/number_state_test.cpp
  tests/ui/order_state_test.cpp
  tests/ui/picker_test.cpp
  tests/ui/poster_paint_test.cpp
  tests/ui/poster_test.cpp
  tests/ui/question_layout_test.cpp
  tests/ui/question_state_test.cpp
  tests/ui/question_test.cpp
  tests/ui/round_screens_test.cpp
  tests/ui/screens_test.cpp
  tests/ui/several_state_test.cpp
  tests/ui/typed_state_test.cpp
  tests/ui/workshop_test.cpp)
target_compile_definitions(test_ui PRIVATE
  FONT_INTER="${FONT_INTER}" FONT_INTER_SEMIBOLD="${FONT_INTER_SEMIBOLD}" FONT_BEBAS="${FONT_BEBAS}"
  FONT_GARAMOND="${FONT_GARAMOND}" FONT_GARAMOND_ITALIC="${FONT_GARAMOND_ITALIC}"
  FONT_AWESOME="${FONT_AWESOME}")

add_executable(ui_gallery EXCLUDE_FROM_ALL tests/ui/gallery.cpp)
target_link_libraries(ui_gallery PRIVATE window warnings)

test_suite(text LIBRARIES text house_support SOURCES
  tests/text/golden_test.cpp
  tests/text/grid_places_test.cpp
  tests/text/grid_test.cpp
  tests/text/grid_views.cpp
  tests/text/keyboard.cpp
  tests/text/lines_test.cpp
  tests/text/page_test.cpp
  tests/text/read_answer_test.cpp
  tests/text/read_grid_test.cpp
  tests/text/real_round_test.cpp
  tests/text/session_test.cpp
  tests/text/views.cpp)

include(tests/shell/tests.cmake)
