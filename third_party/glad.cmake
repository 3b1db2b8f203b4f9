# The OpenGL 3.3 core loader, generated at build time from the registry that the package brings.
# Without --reproducible the generator would look for a newer registry on the network.
find_program(GLAD_EXECUTABLE glad REQUIRED)

set(glad_dir ${PROJECT_BINARY_DIR}/glad)
add_custom_command(
  OUTPUT ${glad_dir}/src/gl.c ${glad_dir}/include/glad/gl.h
  COMMAND ${GLAD_EXECUTABLE} --reproducible --quiet --api gl:core=3.3 --extensions "" --out-path
          ${glad_dir} c
  COMMENT "Generating the OpenGL loader"
  VERBATIM)
add_library(glad STATIC ${glad_dir}/src/gl.c)
target_include_directories(glad SYSTEM PUBLIC ${glad_dir}/include)
