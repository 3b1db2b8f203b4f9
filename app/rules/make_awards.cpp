// The packs on the Academy Awards: picture, directing, acting, writing, score and song.
#include "rules/award_maker.h"

#include <array>
#include <utility>

namespace epilogue {

namespace {

const Category oscars = {"oscars", "Academy Awards"};

FullPack picture_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "best-picture", "Academy Awards: Best Picture",
                  "Every film that won Best Picture, from Wings on.", oscars);
    AwardMaker maker(making, awards,
                     {.slug = "picture", .title = "Best Picture", .categories = {"BEST PICTURE"}});
    maker.ask_films();
    maker.ask_orders();
    return std::move(making).take();
}

FullPack directing_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "best-director", "Academy Awards: Directing",
                  "Every director who won the Oscar for directing.", oscars);
    const std::string dramatic = "DIRECTING (Dramatic Picture)"; // two at the first ceremony
    const std::string comedy = "DIRECTING (Comedy Picture)";
    const std::vector<AwardMaker::Award> all = {
        {.slug = "director", .title = "Directing", .categories = {"DIRECTING"}},
        {.slug = "director-dramatic",
         .title = "Directing, Dramatic Picture",
         .categories = {dramatic},
         .kindred = {dramatic, comedy}},
        {.slug = "director-comedy",
         .title = "Directing, Comedy Picture",
         .categories = {comedy},
         .kindred = {dramatic, comedy}}};
    for (const auto& award : all)
        AwardMaker(making, awards, award).ask_people();
    return std::move(making).take();
}

FullPack acting_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "acting", "Academy Awards: Acting",
                  "Every actor and actress who won an Oscar, leading and supporting.", oscars);
    const std::array<std::array<const char*, 3>, 4> all = {
        {{"actor", "Best Actor", "ACTOR IN A LEADING ROLE"},
         {"actress", "Best Actress", "ACTRESS IN A LEADING ROLE"},
         {"supporting-actor", "Best Supporting Actor", "ACTOR IN A SUPPORTING ROLE"},
         {"supporting-actress", "Best Supporting Actress", "ACTRESS IN A SUPPORTING ROLE"}}};
    for (const auto& [slug, title, category] : all)
        AwardMaker(making, awards,
                   {.slug = slug, .title = title, .categories = {category}, .acting = true})
            .ask_people();
    return std::move(making).take();
}

FullPack writing_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "writing", "Academy Awards: Writing",
                  "Every screenplay and story that won an Oscar.", oscars);
    const std::array<std::array<const char*, 3>, 3> all = {
        {{"adapted", "Adapted Screenplay", "WRITING (Adapted Screenplay)"},
         {"original", "Original Screenplay", "WRITING (Original Screenplay)"},
         {"story", "Original Story", "WRITING (Original Story)"}}};
    std::set<std::string> writing = {"WRITING (Title Writing)"};
    for (const auto& award : all)
        writing.insert(award[2]);
    for (const auto& [slug, title, category] : all)
        AwardMaker(making, awards,
                   {.slug = slug, .title = title, .categories = {category}, .kindred = writing})
            .ask_work("writing");
    return std::move(making).take();
}

FullPack music_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "oscar-music", "Academy Awards: Music",
                  "Every song and score that won an Oscar.", oscars);
    const std::string original = "MUSIC (Original Score)";
    const std::string adapted = "MUSIC (Original Song Score or Adaptation Score)";
    AwardMaker(making, awards,
               {.slug = "song", .title = "Original Song", .categories = {"MUSIC (Original Song)"}})
        .ask_songs();
    AwardMaker(making, awards,
               {.slug = "score",
                .title = "Original Score",
                .categories = {original},
                .kindred = {original, adapted},
                .renamed = true})
        .ask_work("its music");
    AwardMaker(making, awards,
               {.slug = "score-adapted",
                .title = "Song Score or Adaptation Score",
                .categories = {adapted},
                .kindred = {original, adapted},
                .renamed = true})
        .ask_work("its music");
    return std::move(making).take();
}

} // namespace

void make_award_packs(const FilmLore& lore, std::uint64_t seed, std::vector<FullPack>& packs) {
    const Awards awards(lore);
    packs.push_back(picture_pack(awards, seed));
    packs.push_back(directing_pack(awards, seed));
    packs.push_back(acting_pack(awards, seed));
    packs.push_back(writing_pack(awards, seed));
    packs.push_back(music_pack(awards, seed));
}

} // namespace epilogue
