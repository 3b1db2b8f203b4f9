#include "shell/bank_data.h"

#include "shell/files.h"
#include "shell/film_data.h"
#include "shell/import.h"

#include "base/text.h"
#include "store/condition.h"

#include <map>
#include <utility>
#include <vector>

namespace epilogue {

namespace {

// What a new bank is made of beside the shipped packs.
struct Kept {
    std::map<std::string, std::string> texts; // by pack id
    std::vector<std::string> off;             // ids of packs that were switched off
};

struct Rebuilt {
    int packs = 0; // that a player had brought in
    int questions = 0;
    std::vector<std::string> lost; // sentences about texts that did not come in again
};

Kept kept_files(const Paths& paths) {
    Kept kept;
    for (const std::string& name : files_in(paths.kept, ".toml")) {
        auto text = read_file(path_in(paths.kept, name), most_pack_bytes);
        if (text)
            kept.texts[name.substr(0, name.size() - 5)] = std::move(text).value();
    }
    return kept;
}

// What a damaged bank still tells is newer than the files: they only follow it.
Kept kept_of(const Paths& paths) {
    Kept kept = kept_files(paths);
    for (auto& [pack, text] : BankStore::salvage(paths.bank).texts)
        kept.texts[pack] = std::move(text);
    const auto old = BankStore::open(paths.bank);
    if (!old)
        return kept;
    if (const auto packs = old.value().packs())
        for (const PackInfo& info : packs.value())
            if (!info.enabled)
                kept.off.push_back(info.pack.id);
    return kept;
}

Result<std::string> shipped_mark(const Paths& paths) {
    constexpr std::int64_t longest_mark = 100;
    return read_file(paths.shipped_mark, longest_mark);
}

// Sentences about packs that did not come in; none: all of them did. Without films the questions
// are still to be played; the mark is left as it was then, so that the next start tries again.
std::vector<std::string> install_shipped(BankStore& bank, const Paths& paths, std::int64_t at_ms) {
    std::vector<std::string> problems;
    const auto names = files_in(paths.shipped_packs, ".toml");
    if (names.empty())
        problems.push_back("there are no packs in " + paths.shipped_packs);
    for (const std::string& name : names) {
        const std::string file = path_in(paths.shipped_packs, name);
        const ImportReport report = import_file(bank, file, Taking::BuiltIn, at_ms);
        for (const Diagnostic& problem : report.problems)
            if (!report.taken && problem.severity == Severity::Error)
                problems.push_back(text_of(problem));
    }
    if (!put_shipped_films(bank, paths))
        return problems;
    const auto mark = shipped_mark(paths);
    const auto marked = mark ? bank.set_content_mark(mark.value()) : Done(mark.error());
    if (!marked)
        problems.push_back(marked.error().message);
    return problems;
}

Done install_all_shipped(BankStore& bank, const Paths& paths, std::int64_t at_ms) {
    const auto problems = install_shipped(bank, paths, at_ms);
    if (problems.empty())
        return ok();
    return Error{"could not read the questions that come with the program: " + problems.front() +
                 "; install Epilogue again"};
}

bool is_whole(const BankStore& bank) {
    const auto problems = bank.integrity();
    return problems && problems.value().empty();
}

// The bank as it was built with the program, as a new file at `path`. With `checked` it is read to
// the end: what ships may be damaged as well, and a bank that is rebuilt must not be so again.
Result<BankStore> copy_of_shipped(const Paths& paths, const std::string& path, std::int64_t at_ms,
                                  bool checked) {
    if (copy_bytes(paths.shipped_bank, path)) {
        auto bank = BankStore::open(path);
        if (bank && (!checked || is_whole(bank.value())))
            return bank;
    }
    if (const auto removed = remove_file(path); !removed)
        return removed.error();
    auto bank = BankStore::create(path);
    if (!bank)
        return bank.error();
    if (const auto installed = install_all_shipped(bank.value(), paths, at_ms); !installed)
        return installed.error();
    return bank;
}

Rebuilt install_kept(BankStore& bank, const Kept& kept, std::int64_t at_ms) {
    Rebuilt rebuilt;
    for (const auto& [pack, text] : kept.texts) {
        const ImportReport report = import_text(bank, pack + ".toml", text, Taking::Import, at_ms);
        if (report.taken) {
            rebuilt.packs += 1;
            rebuilt.questions += report.imported;
        } else if (!report.problems.empty()) {
            rebuilt.lost.push_back(text_of(report.problems.front()));
        }
    }
    for (const std::string& pack : kept.off)
        if (const auto off = bank.enable(pack, false); !off)
            rebuilt.lost.push_back(off.error().message);
    return rebuilt;
}

// Made beside its place and renamed into it, so that it is there whole or not at all.
Result<Rebuilt> make_bank(const Paths& paths, const Kept& kept, std::int64_t at_ms, bool checked) {
    const std::string beside = draft_beside(paths.bank);
    Rebuilt rebuilt;
    {
        auto bank = copy_of_shipped(paths, beside, at_ms, checked);
        if (!bank) {
            [[maybe_unused]] const auto removed = remove_file(beside);
            return Error{"could not make the question bank: " + bank.error().message};
        }
        rebuilt = install_kept(bank.value(), kept, at_ms);
    }
    if (const auto renamed = rename_over(beside, paths.bank); !renamed)
        return Error{"could not make the question bank: " + renamed.error().message};
    return rebuilt;
}

// The name under which the damaged file is kept; empty when there was none.
Result<std::string> put_aside(const Paths& paths, const Date& today) {
    if (facts_of(paths.bank).kind == FileKind::Missing)
        return std::string();
    for (int number = 1;; ++number) {
        const std::string name =
            "bank-" + iso(today) + (number == 1 ? "" : "-" + std::to_string(number)) + ".damaged";
        const auto moved = rename_to_new(paths.bank, path_in(paths.data, name));
        if (!moved)
            return Error{"could not keep the damaged question bank: " + moved.error().message};
        if (!moved.value())
            continue;
        // Left behind, a journal of the old file would be played into the new one.
        for (const char* ending : {"-wal", "-shm", "-journal"})
            if (const auto removed = remove_file(paths.bank + ending); !removed)
                return removed.error();
        return name;
    }
}

int built_in_questions(const BankStore& bank) {
    int questions = 0;
    if (const auto packs = bank.packs())
        for (const PackInfo& info : packs.value())
            questions += info.built_in ? info.questions : 0;
    return questions;
}

Mended told(const BankStore& bank, const Rebuilt& rebuilt, const std::string& kept_as,
            const std::string& found) {
    Mended mended;
    mended.title = "The question bank is mended";
    mended.voice = "The reel slipped. We threaded it again.";
    const std::string what = kept_as.empty() ? "missing" : "damaged";
    mended.story = "The file that holds the questions was " + what +
                   ", so it was rebuilt from the copy that came with the game. Your scores, "
                   "streaks and settings are kept in another file and are whole.";
    if (rebuilt.packs > 0)
        mended.rows.push_back({"Your packs",
                               count_of(rebuilt.packs, "pack", "packs") + ", " +
                                   count_of(rebuilt.questions, "question", "questions"),
                               "read again"});
    mended.rows.push_back({"Built-in questions",
                           count_of(built_in_questions(bank), "question", "questions"), "rebuilt"});
    mended.file = kept_as.empty() ? "" : "Damaged file kept as " + kept_as;
    mended.details = found;
    for (const std::string& sentence : rebuilt.lost)
        mended.details += "\n" + sentence;
    return mended;
}

Result<OpenedBank> anew(const Paths& paths, const Now& now, const std::string& found,
                        bool first_time) {
    const Kept kept = first_time ? Kept{} : kept_of(paths);
    const auto aside = put_aside(paths, now.today);
    if (!aside)
        return aside.error();
    const auto rebuilt = make_bank(paths, kept, now.unix_ms, !first_time);
    if (!rebuilt)
        return rebuilt.error();
    auto bank = BankStore::open(paths.bank);
    if (!bank)
        return bank.error();
    OpenedBank opened{std::move(bank).value(), std::nullopt};
    if (!first_time)
        opened.mended = told(opened.store, rebuilt.value(), aside.value(), found);
    return opened;
}

// Nothing of this player is there yet: a new bank is nothing to speak of.
bool first_time(const Paths& paths) {
    return facts_of(paths.player).kind == FileKind::Missing && files_in(paths.kept, "").empty() &&
           facts_of(paths.bank).kind == FileKind::Missing;
}

// The program was updated, and its packs with it. A pack that the player has in a higher version
// stays; on a full or read-only disk the questions of before do as well.
OpenedBank brought_up_to_date(BankStore bank, const Paths& paths, const Now& now) {
    const auto shipped = shipped_mark(paths);
    const auto own = bank.content_mark();
    if (shipped && own && shipped.value() != own.value())
        install_shipped(bank, paths, now.unix_ms);
    return {std::move(bank), std::nullopt};
}

} // namespace

Result<OpenedBank> open_bank(const Paths& paths, const Now& now) {
    if (const auto made = make_folder(paths.data); !made)
        return made.error();
    const Inspection found = inspect_bank(paths.bank);
    switch (found.condition) {
    case Condition::Ready:
        break;
    case Condition::Missing:
        return anew(paths, now, paths.bank + " was missing.", first_time(paths));
    case Condition::Empty:
    case Condition::NotADatabase:
    case Condition::Damaged:
        return anew(paths, now, found.sentence, false);
    default:
        return Error{found.sentence};
    }
    auto bank = BankStore::open(paths.bank);
    if (!bank)
        return anew(paths, now, bank.error().message, false);
    return brought_up_to_date(std::move(bank).value(), paths, now);
}

Result<OpenedBank> rebuild_bank(const Paths& paths, const Now& now) {
    return anew(paths, now, paths.bank + " did not agree with itself.", false);
}

Result<BankStore> bank_in_memory(const Paths& paths, const Now& now) {
    auto bank = BankStore::create(":memory:");
    if (!bank)
        return bank;
    if (const auto installed = install_all_shipped(bank.value(), paths, now.unix_ms); !installed)
        return installed.error();
    return bank;
}

Mended shipped_questions_only(const Error& why) {
    Mended page;
    page.title = "The question bank could not be opened";
    page.voice = "Tonight we play from the house copy.";
    page.story = why.message + " The questions that came with the game are used meanwhile.";
    page.details = why.message;
    return page;
}

Done keep_texts(const BankStore& bank, const Paths& paths) {
    const auto texts = bank.imported_texts();
    if (!texts)
        return texts.error();
    if (auto made = make_folder(paths.kept); !made)
        return made;
    std::map<std::string, std::string> wanted;
    for (const auto& [pack, text] : texts.value())
        wanted[pack + ".toml"] = text;
    for (const std::string& name : files_in(paths.kept, ".toml"))
        if (!wanted.contains(name))
            if (auto removed = remove_file(path_in(paths.kept, name)); !removed)
                return removed;
    for (const auto& [name, text] : wanted) {
        const std::string path = path_in(paths.kept, name);
        const auto there = read_file(path, most_pack_bytes);
        if (there && there.value() == text)
            continue;
        if (auto written = write_file(path, text); !written)
            return written;
    }
    return ok();
}

} // namespace epilogue
