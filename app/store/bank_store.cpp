#include "store/bank_store.h"

#include "store/bank_rows.h"
#include "store/bank_schema.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/integrity.h"
#include "store/migrations.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr const char* opening = "open the question bank";
constexpr const char* making = "make the question bank";

using Opened = Result<std::unique_ptr<Connection>>;

void make_schema(Connection& connection) {
    SQLite::Transaction transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE);
    connection.db().exec(bank_schema());
    connection.db().exec(bank_films_schema());
    connection.db().exec("PRAGMA application_id = " + std::to_string(bank_application_id));
    connection.db().exec("PRAGMA user_version = " + std::to_string(bank_schema_number));
    transaction.commit();
}

// Under another name until it is whole, as a player.db.
Done make_bank_file(const std::string& path) {
    const std::string draft = draft_beside(path);
    const auto made = guarded(making, bank_file(path), [&]() -> Done {
        Connection connection(bank_file(draft), Access::Create);
        make_schema(connection);
        return ok();
    });
    if (!made) {
        (void)remove_file(draft);
        return made.error();
    }
    // What is left of an older file would be played into this one.
    for (const char* rest : {"-journal", "-wal", "-shm"})
        if (auto removed = remove_file(path + rest); !removed)
            return removed;
    auto named = rename_to_new(draft, path);
    (void)remove_file(draft);
    if (!named)
        return named.error();
    if (!named.value())
        return Error{std::string("could not ") + making + ": " + path + " is there already."};
    return ok();
}

// Another program may have done it meanwhile.
void make_room_for_films(Connection& connection) {
    SQLite::Transaction transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE);
    if (connection.scalar("PRAGMA user_version") != bank_schema_before_films)
        return;
    connection.db().exec(bank_films_schema());
    connection.db().exec("PRAGMA user_version = " + std::to_string(bank_schema_number));
    transaction.commit();
}

Opened open_connection(const StoreFile& file) {
    return guarded(opening, file, [&]() -> Opened {
        const Access access = may_write(file.path) ? Access::Write : Access::Read;
        auto connection = std::make_unique<Connection>(file, access);
        if (access == Access::Write &&
            connection->scalar("PRAGMA user_version") == bank_schema_before_films)
            make_room_for_films(*connection);
        if (connection->scalar("PRAGMA user_version") != bank_schema_number)
            return Error{std::string("could not ") + opening + ": " + file.path +
                         " was made by an older version of this program. " + file.cure};
        connection->note_file();
        return connection;
    });
}

} // namespace

BankStore::BankStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

BankStore::BankStore(BankStore&&) noexcept = default;
BankStore& BankStore::operator=(BankStore&&) noexcept = default;
BankStore::~BankStore() = default;

Result<BankStore> BankStore::open(const std::string& path) {
    const Inspection found = inspect_bank(path);
    if (found.condition == Condition::Missing)
        return Error{std::string("could not ") + opening + ": " + path + " is missing. " +
                     bank_file(path).cure};
    if (found.condition != Condition::Ready)
        return Error{std::string("could not ") + opening + ": " + found.sentence};
    auto connection = open_connection(bank_file(path));
    if (!connection)
        return connection.error();
    return BankStore(std::move(connection).value());
}

Result<BankStore> BankStore::create(const std::string& path) {
    if (path == memory_path) {
        auto connection = guarded(making, bank_file(path), [&]() -> Opened {
            auto in_memory = std::make_unique<Connection>(bank_file(path), Access::Create);
            make_schema(*in_memory);
            return in_memory;
        });
        if (!connection)
            return connection.error();
        return BankStore(std::move(connection).value());
    }
    if (facts_of(path).kind != FileKind::Missing)
        return Error{std::string("could not ") + making + ": " + path + " is there already."};
    if (auto made = make_bank_file(path); !made)
        return made.error();
    return open(path);
}

Done BankStore::enable(const std::string& pack, bool on) {
    const char* doing = on ? "switch the pack on" : "switch the pack off";
    return connection_->write(doing, [&]() -> Done {
        auto found = find_pack(*connection_, doing, pack);
        if (!found)
            return found.error();
        if (!found.value())
            return no_pack(doing, pack);
        connection_
            ->query("UPDATE pack SET enabled = ?2, "
                    "checksum = seal(id, name, content, built_in, ?2, installed_ms) "
                    "WHERE name = ?1")
            .bind(pack, on)
            .run();
        return ok();
    });
}

Result<std::vector<std::pair<std::string, std::string>>> BankStore::imported_texts() const {
    static constexpr const char* doing = "read the packs that were brought in";
    using Texts = std::vector<std::pair<std::string, std::string>>;
    return connection_->read(doing, [&]() -> Result<Texts> {
        Texts texts;
        auto rows = connection_->query("SELECT name, text, "
                                       "checksum IS seal(pack, name, built_in, text) "
                                       "FROM pack_source WHERE built_in = 0 ORDER BY name");
        while (rows.step()) {
            if (!rows.truth(2))
                return damaged(doing, connection_->file(),
                               "the source of " + rows.text(0) + " is not whole");
            texts.emplace_back(rows.text(0), rows.text(1));
        }
        return texts;
    });
}

Result<std::string> BankStore::content_mark() const {
    return connection_->read("read the mark of the shipped packs", [&]() -> Result<std::string> {
        auto row = connection_->query("SELECT value FROM meta WHERE name = 'content_mark'");
        return row.step() ? row.text(0) : std::string();
    });
}

Done BankStore::set_content_mark(const std::string& mark) {
    return connection_->write("note the mark of the shipped packs", [&]() -> Done {
        connection_->query("INSERT OR REPLACE INTO meta(name, value) VALUES('content_mark', ?1)")
            .bind(mark)
            .run();
        return ok();
    });
}

Result<std::vector<std::string>> BankStore::integrity() const {
    return bank_integrity(*connection_);
}

} // namespace epilogue
