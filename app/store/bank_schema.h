// What a bank.db looks like. Schema 2 is schema 1 with films: a bank of schema 1 is given their
// tables, so that what a player brought in, switched off or may take back stays as it is. A bank of
// any other schema is built anew.
#pragma once

namespace epilogue {

inline constexpr int bank_schema_number = 2;
inline constexpr int bank_schema_before_films = 1;

// SQL that turns an empty file into an empty bank.
const char* bank_schema();

// SQL that turns a bank of schema 1 into one of schema 2.
const char* bank_films_schema();

} // namespace epilogue
