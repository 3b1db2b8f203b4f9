# What lies beside the program, in the build tree as after `cmake --install`: bin/epilogue and
# share/epilogue/{fonts,films,packs,bank.db,bank.mark}. The program finds it relative to itself.
include(GNUInstallDirs)
include(questions/packs.cmake)

set(share_dir ${PROJECT_BINARY_DIR}/share/epilogue)

# One name a face, whatever the distribution's file is called.
set(font_copies "")
function(ship_font source name)
  add_custom_command(
    OUTPUT ${share_dir}/fonts/${name}
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${share_dir}/fonts/${name}
    DEPENDS ${source}
    VERBATIM)
  set(font_copies ${font_copies} ${share_dir}/fonts/${name} PARENT_SCOPE)
endfunction()

ship_font(${FONT_INTER} inter)
ship_font(${FONT_INTER_SEMIBOLD} inter-semibold)
ship_font(${FONT_BEBAS} bebas-neue)
ship_font(${FONT_GARAMOND} eb-garamond)
ship_font(${FONT_GARAMOND_ITALIC} eb-garamond-italic)
ship_font(${FONT_AWESOME} fork-awesome)

# Some packs are made from the film tables.
set(film_tables questions/films/films.tsv questions/films/cast.tsv questions/films/people.tsv
                questions/films/oscars.tsv)
set(made_packs ${EPILOGUE_MADE_PACKS})
list(TRANSFORM made_packs PREPEND ${PROJECT_BINARY_DIR}/made_packs/)
add_custom_command(
  OUTPUT ${made_packs}
  COMMAND epilogue make-questions questions/films ${PROJECT_BINARY_DIR}/made_packs
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  DEPENDS epilogue ${film_tables}
  COMMENT "Making questions from the film tables"
  VERBATIM)

# The pack doctor and the command person look films and people up in them.
set(film_copies "")
foreach(table IN LISTS film_tables)
  cmake_path(GET table FILENAME name)
  add_custom_command(
    OUTPUT ${share_dir}/films/${name}
    COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_SOURCE_DIR}/${table} ${share_dir}/films/${name}
    DEPENDS ${table}
    VERBATIM)
  list(APPEND film_copies ${share_dir}/films/${name})
endforeach()

# The packs go through the importer that players have: one with a fault fails the build, with the
# sentences a player would read.
add_custom_command(
  OUTPUT ${share_dir}/bank.db ${share_dir}/bank.mark
  COMMAND epilogue build-bank --films questions/films ${share_dir} ${EPILOGUE_PACKS} ${made_packs}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  DEPENDS epilogue ${EPILOGUE_PACKS} ${made_packs} ${film_tables}
  COMMENT "Building the question bank"
  VERBATIM)

# What the parser knows, as a man page and for the Tab key.
set(man_page ${PROJECT_BINARY_DIR}/share/man/man6/epilogue.6)
set(completion ${PROJECT_BINARY_DIR}/share/bash-completion/completions/epilogue)
add_custom_command(
  OUTPUT ${man_page} ${completion}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/share/man/man6
          ${PROJECT_BINARY_DIR}/share/bash-completion/completions
  COMMAND epilogue describe man > ${man_page}
  COMMAND epilogue describe bash > ${completion}
  DEPENDS epilogue
  VERBATIM)

add_custom_target(share ALL DEPENDS ${font_copies} ${film_copies} ${share_dir}/bank.db ${man_page}
                                    ${completion})

install(TARGETS epilogue RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${share_dir} DESTINATION share)
install(FILES ${man_page} DESTINATION share/man/man6)
install(FILES ${completion} DESTINATION share/bash-completion/completions)
