# The packs that come with the program, in no particular order. A new pack is a line here.
set(EPILOGUE_PACKS
  questions/film-at-large/classics.toml
  questions/film-at-large/film-music.toml
  questions/film-at-large/los-angeles.toml
  questions/film-at-large/musicals.toml
  questions/film-at-large/oscars-lore.toml
  questions/film-at-large/people.toml
  questions/la-la-land/awards.toml
  questions/la-la-land/cast.toml
  questions/la-la-land/characters.toml
  questions/la-la-land/company.toml
  questions/la-la-land/design.toml
  questions/la-la-land/ending.toml
  questions/la-la-land/envelope.toml
  questions/la-la-land/farewell.toml
  questions/la-la-land/film.toml
  questions/la-la-land/making.toml
  questions/la-la-land/oscars.toml
  questions/la-la-land/places.toml
  questions/la-la-land/score.toml
  questions/la-la-land/season.toml
  questions/la-la-land/songs.toml
  questions/la-la-land/story.toml
  questions/la-la-land/what-if.toml)

# Packs that the build makes from questions/films.
set(EPILOGUE_MADE_PACKS
  epilogue.film.acting.toml
  epilogue.film.best-director.toml
  epilogue.film.best-picture.toml
  epilogue.film.casts.toml
  epilogue.film.directors.toml
  epilogue.film.figures.toml
  epilogue.film.oscar-music.toml
  epilogue.film.song-films.toml
  epilogue.film.writing.toml
  epilogue.film.years.toml)
