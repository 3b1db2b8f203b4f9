#include "store/title_table.h"

#include "store/connection.h"

#include <utility>

namespace epilogue {

TitleTable::TitleTable(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}

TitleTable::TitleTable(TitleTable&&) noexcept = default;
TitleTable& TitleTable::operator=(TitleTable&&) noexcept = default;
TitleTable::~TitleTable() = default;

Result<TitleTable> TitleTable::made_of(const std::vector<std::string>& titles) {
    const StoreFile file{memory_path, {}};
    return guarded("make a table of titles", file, [&]() -> Result<TitleTable> {
        auto connection = std::make_unique<Connection>(file, Access::Create);
        SQLite::Transaction transaction(connection->db());
        connection->db().exec("CREATE VIRTUAL TABLE title USING fts5(text, prefix = '2 3')");
        for (const std::string& title : titles)
            connection->query("INSERT INTO title(text) VALUES(?1)").bind(title).run();
        transaction.commit();
        return TitleTable(std::move(connection));
    });
}

Result<int> TitleTable::find(const std::vector<std::string>& words, int most) {
    std::string pattern;
    for (const std::string& word : words)
        pattern += "\"" + word + "\"* ";
    return guarded("search the table of titles", connection_->file(), [&]() -> Result<int> {
        auto query = connection_->query("SELECT rowid FROM title WHERE title MATCH ?1 LIMIT ?2");
        query.bind(pattern, most);
        int count = 0;
        while (query.step())
            ++count;
        return count;
    });
}

} // namespace epilogue
