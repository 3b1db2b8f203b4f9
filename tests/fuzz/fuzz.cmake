# Fuzz targets: cmake --preset fuzz && cmake --build --preset fuzz, then for example
#   build/fuzz/bin/fuzz_native -dict=tests/fuzz/native.dict -max_total_time=60
target_compile_options(warnings INTERFACE -fsanitize=fuzzer-no-link)
target_compile_definitions(warnings INTERFACE _GLIBCXX_ASSERTIONS)

add_executable(fuzz_native tests/fuzz/native_fuzz.cpp)
target_link_libraries(fuzz_native PRIVATE packs warnings)
target_link_options(fuzz_native PRIVATE -fsanitize=fuzzer)
