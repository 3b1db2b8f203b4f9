// The catalogue as bytes. After a version byte and the mark (eight bytes, the least first): the
// films (id, title, year, fame and one), the criteria as text, and for each criterion its accepted
// films as steps from one to the next, with a bit for each that is firm; at last the days made
// ahead. Numbers are LEB128, texts a length and their bytes.
#include "bank/catalogue.h"
#include "base/text.h"

#include <limits>

namespace epilogue {

namespace {

constexpr char version = 3;
constexpr int first_year = 1870; // before the first film
constexpr int last_year = 2200;
constexpr int most_fame = 100;

constexpr unsigned bits_of_number = 7; // in a byte of LEB128
constexpr unsigned more_follows = 0x80;
constexpr std::size_t bits_of_byte = 8;
constexpr std::size_t bytes_of_mark = 8;

void put_number(std::string& bytes, std::uint32_t number) {
    for (; number >= more_follows; number >>= bits_of_number)
        bytes += static_cast<char>((number & (more_follows - 1)) | more_follows);
    bytes += static_cast<char>(number);
}

void put_mark(std::string& bytes, std::uint64_t mark) {
    for (std::size_t i = 0; i < bytes_of_mark; ++i)
        bytes += static_cast<char>(mark >> (i * bits_of_byte) & 0xFFU);
}

void put_text(std::string& bytes, std::string_view text) {
    put_number(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

void put_postings(std::string& bytes, const Postings& accepted, const Postings& firm) {
    put_number(bytes, static_cast<std::uint32_t>(accepted.size()));
    std::string firm_bits((accepted.size() + bits_of_byte - 1) / bits_of_byte, '\0');
    FilmIndex next = 0; // the least that the film may be
    auto sure = firm.begin();
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        put_number(bytes, accepted[i] - next);
        next = accepted[i] + 1;
        if (sure != firm.end() && *sure == accepted[i]) {
            char& bits = firm_bits[i / bits_of_byte];
            bits = static_cast<char>(static_cast<unsigned char>(bits) | (1U << (i % bits_of_byte)));
            ++sure;
        }
    }
    bytes += firm_bits;
}

// Reads off the front. After the first failure nothing more is read and every answer is empty.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    bool failed() const { return failed_; }

    bool at_end() const { return at_ == bytes_.size(); }

    std::uint32_t number() {
        std::uint64_t number = 0;
        for (unsigned shift = 0; at_ < bytes_.size() && shift <= 28; shift += bits_of_number) {
            const auto byte = static_cast<unsigned char>(bytes_[at_++]);
            number |= static_cast<std::uint64_t>(byte & (more_follows - 1)) << shift;
            if ((byte & more_follows) != 0)
                continue;
            // One way to write each number, so that equal catalogues are equal bytes.
            if ((byte == 0 && shift > 0) || number > std::numeric_limits<std::uint32_t>::max())
                break;
            return static_cast<std::uint32_t>(number);
        }
        return fail();
    }

    std::uint64_t mark() {
        std::uint64_t mark = 0;
        const std::string_view read = bytes(bytes_of_mark);
        for (std::size_t i = 0; i < read.size(); ++i)
            mark |= std::uint64_t{static_cast<unsigned char>(read[i])} << (i * bits_of_byte);
        return mark;
    }

    // At most `most`, and no more than bytes are left: each thing counted takes one at least.
    std::uint32_t count(std::size_t most) {
        const std::uint32_t count = number();
        return count <= most && count <= bytes_.size() - at_ ? count : fail();
    }

    std::string_view bytes(std::size_t size) {
        if (size > bytes_.size() - at_) {
            fail();
            return {};
        }
        at_ += size;
        return bytes_.substr(at_ - size, size);
    }

    std::string text() { return std::string(bytes(number())); }

    std::uint32_t fail() {
        failed_ = true;
        at_ = bytes_.size();
        return 0;
    }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    bool failed_ = false;
};

Error broken(const std::string& what) {
    return {"reading the film catalogue: " + what};
}

Result<std::vector<BoardFilm>> read_films(Reader& reader) {
    std::vector<BoardFilm> films(reader.count(std::numeric_limits<FilmIndex>::max()));
    for (std::size_t i = 0; i < films.size(); ++i) {
        BoardFilm& film = films[i];
        film.id = reader.text();
        film.title = reader.text();
        const std::uint32_t year = reader.number();
        const std::uint32_t fame = reader.number();
        if (reader.failed())
            return broken("it ends within its films");
        if (film.id.empty() || !valid_utf8(film.id) || film.title.empty() ||
            !valid_utf8(film.title) || year < first_year || year > last_year ||
            fame > most_fame + 1)
            return broken("film " + std::to_string(i + 1) + " is none");
        if (i > 0 && film.id <= films[i - 1].id)
            return broken("its films are not in the order of their ids");
        film.year = static_cast<int>(year);
        film.fame = static_cast<int>(fame) - 1;
    }
    return films;
}

Result<std::vector<Criterion>> read_criteria(Reader& reader) {
    std::vector<Criterion> criteria(reader.count(most_criteria));
    for (Criterion& criterion : criteria) {
        const std::string text = reader.text();
        if (reader.failed())
            return broken("it ends within its criteria");
        auto read = decode_criterion(text);
        if (!read)
            return read.error();
        criterion = std::move(read).value();
        if (encode(criterion) != text)
            return broken("'" + text + "' is not how a criterion is written");
    }
    return criteria;
}

// False when it ends too early, names a film there is none of, or has a bit of no film.
bool read_postings(Reader& reader, std::size_t films, Postings& accepted, Postings& firm) {
    accepted.resize(reader.count(films));
    std::uint64_t next = 0;
    for (FilmIndex& film : accepted) {
        next += reader.number();
        if (reader.failed() || next >= films)
            return false;
        film = static_cast<FilmIndex>(next++);
    }
    const std::string_view bits = reader.bytes((accepted.size() + bits_of_byte - 1) / bits_of_byte);
    if (reader.failed())
        return false;
    firm.reserve(accepted.size());
    for (std::size_t i = 0; i < bits.size() * bits_of_byte; ++i) {
        const auto byte = static_cast<unsigned char>(bits[i / bits_of_byte]);
        if ((byte >> (i % bits_of_byte) & 1U) == 0)
            continue;
        if (i >= accepted.size())
            return false;
        firm.push_back(accepted[i]);
    }
    return true;
}

bool read_days(Reader& reader, std::size_t criteria, std::vector<ReadyDay>& days) {
    days.resize(reader.count(std::numeric_limits<std::uint32_t>::max()));
    for (ReadyDay& day : days)
        for (std::uint32_t& criterion : day) {
            criterion = reader.number();
            if (reader.failed() || criterion >= criteria)
                return false;
        }
    return !reader.failed();
}

} // namespace

std::string Catalogue::encode() const {
    std::string bytes(1, version);
    put_mark(bytes, mark_);
    bytes += body();
    put_number(bytes, static_cast<std::uint32_t>(days_.size()));
    for (const ReadyDay& day : days_)
        for (const std::uint32_t criterion : day)
            put_number(bytes, criterion);
    return bytes;
}

std::string Catalogue::body() const {
    std::string bytes;
    put_number(bytes, static_cast<std::uint32_t>(films_.size()));
    for (const BoardFilm& film : films_) {
        put_text(bytes, film.id);
        put_text(bytes, film.title);
        put_number(bytes, static_cast<std::uint32_t>(film.year));
        put_number(bytes, static_cast<std::uint32_t>(film.fame + 1));
    }
    put_number(bytes, static_cast<std::uint32_t>(criteria_.size()));
    for (const Criterion& criterion : criteria_)
        put_text(bytes, epilogue::encode(criterion));
    for (std::size_t i = 0; i < criteria_.size(); ++i)
        put_postings(bytes, accepted_[i], firm_[i]);
    return bytes;
}

Result<Catalogue> Catalogue::decode(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != version)
        return broken("it is not of version " + std::to_string(int{version}));
    Reader reader(bytes.substr(1));
    const std::uint64_t mark = reader.mark();
    auto films = read_films(reader);
    if (!films)
        return films.error();
    auto criteria = read_criteria(reader);
    if (!criteria)
        return criteria.error();
    Catalogue catalogue;
    catalogue.films_ = std::move(films).value();
    catalogue.criteria_ = std::move(criteria).value();
    const std::size_t count = catalogue.criteria_.size();
    catalogue.accepted_.resize(count);
    catalogue.firm_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!read_postings(reader, catalogue.films_.size(), catalogue.accepted_[i],
                           catalogue.firm_[i]))
            return broken("the films that fit '" + epilogue::encode(catalogue.criteria_[i]) +
                          "' cannot be read");
    }
    if (reader.failed() || !read_days(reader, count, catalogue.days_))
        return broken("the days made ahead cannot be read");
    if (!reader.at_end())
        return broken("something follows its end");
    catalogue.seal(mark);
    if (catalogue.criterion_index_.size() != count)
        return broken("a criterion stands in it twice");
    return catalogue;
}

} // namespace epilogue
