// The packs on the Academy Awards: picture, directing, acting, writing, score and song.
#include "rules/award_maker.h"

#include <utility>

namespace epilogue {

namespace {

const Category oscars = {"oscars", "Academy Awards"};

FullPack picture_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "best-picture", "Academy Awards: Best Picture",
                  "Every film that won Best Picture, from Wings on.", oscars);
    AwardMaker maker(making, awards, {"picture", "Best Picture", {"BEST PICTURE"}});
    maker.ask_films();
    maker.ask_orders();
    return std::move(making).take();
}

FullPack directing_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "best-director", "Academy Awards: Directing",
                  "Every director who won the Oscar for directing.", oscars);
    AwardMaker(making, awards, {"director", "Directing", {"DIRECTING"}}).ask_people();
    AwardMaker(
        making, awards,
        {"director-dramatic", "Directing, Dramatic Picture", {"DIRECTING (Dramatic Picture)"}})
        .ask_people();
    AwardMaker(making, awards,
               {"director-comedy", "Directing, Comedy Picture", {"DIRECTING (Comedy Picture)"}})
        .ask_people();
    return std::move(making).take();
}

FullPack acting_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "acting", "Academy Awards: Acting",
                  "Every actor and actress who won an Oscar, leading and supporting.", oscars);
    const std::vector<AwardMaker::Award> all = {
        {"actor", "Best Actor", {"ACTOR IN A LEADING ROLE"}, true},
        {"actress", "Best Actress", {"ACTRESS IN A LEADING ROLE"}, true},
        {"supporting-actor", "Best Supporting Actor", {"ACTOR IN A SUPPORTING ROLE"}, true},
        {"supporting-actress", "Best Supporting Actress", {"ACTRESS IN A SUPPORTING ROLE"}, true}};
    for (const auto& award : all)
        AwardMaker(making, awards, award).ask_people();
    return std::move(making).take();
}

FullPack writing_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "writing", "Academy Awards: Writing",
                  "Every screenplay and story that won an Oscar.", oscars);
    const std::set<std::string> writing = {"WRITING (Adapted Screenplay)",
                                           "WRITING (Original Screenplay)",
                                           "WRITING (Original Story)", "WRITING (Title Writing)"};
    AwardMaker(making, awards, {"adapted", "Adapted Screenplay", {"WRITING (Adapted Screenplay)"}})
        .ask_work("writing", writing);
    AwardMaker(making, awards,
               {"original", "Original Screenplay", {"WRITING (Original Screenplay)"}})
        .ask_work("writing", writing);
    AwardMaker(making, awards, {"story", "Original Story", {"WRITING (Original Story)"}})
        .ask_work("writing", writing);
    return std::move(making).take();
}

FullPack music_pack(const Awards& awards, std::uint64_t seed) {
    Making making(awards.lore(), seed, "oscar-music", "Academy Awards: Music",
                  "Every song and score that won an Oscar.", oscars);
    const std::set<std::string> scores = {"MUSIC (Original Score)",
                                          "MUSIC (Original Song Score or Adaptation Score)"};
    AwardMaker(making, awards, {"song", "Original Song", {"MUSIC (Original Song)"}}).ask_songs();
    AwardMaker(making, awards, {"score", "Original Score", {"MUSIC (Original Score)"}, false, true})
        .ask_work("its music", scores);
    AwardMaker(making, awards,
               {"score-adapted",
                "Song Score or Adaptation Score",
                {"MUSIC (Original Song Score or Adaptation Score)"},
                false,
                true})
        .ask_work("its music", scores);
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
