# The packs that come with the program, in no particular order. A new pack is a line here.
set(EPILOGUE_PACKS
  questions/la-la-land/awards.toml
  questions/la-la-land/cast.toml
  questions/la-la-land/ending.toml
  questions/la-la-land/film.toml
  questions/la-la-land/songs.toml)
