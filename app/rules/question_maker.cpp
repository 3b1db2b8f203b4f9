#include "rules/question_maker.h"

#include "rules/making.h"

namespace epilogue {

std::vector<FullPack> make_questions(const FilmTables& tables, std::uint64_t seed) {
    const FilmLore lore(tables);
    std::vector<FullPack> packs;
    make_award_packs(lore, seed, packs);
    packs.push_back(make_director_pack(lore, seed));
    packs.push_back(make_cast_pack(lore, seed));
    packs.push_back(make_year_pack(lore, seed));
    packs.push_back(make_figure_pack(lore, seed));
    packs.push_back(make_song_film_pack(lore, seed));
    std::erase_if(packs, [](const FullPack& pack) { return pack.questions.empty(); });
    return packs;
}

} // namespace epilogue
