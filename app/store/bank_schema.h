// What a bank.db looks like. It is never migrated: a bank of another schema is built anew.
#pragma once

namespace epilogue {

inline constexpr int bank_schema_number = 1;

// SQL that turns an empty file into an empty bank.
const char* bank_schema();

} // namespace epilogue
