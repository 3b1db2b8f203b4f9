#include "rules/clashes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace epilogue {

namespace {

// The search branches only where questions are entangled in rings; this many branchings settle any
// pool that people write, and bound the time for one that a machine wrote.
constexpr int most_branchings = 2'000;

using Graph = std::map<int, std::set<int>>; // entry -> entries it clashes with, all still free

void remove(Graph& graph, int entry) {
    const auto found = graph.find(entry);
    for (const int other : found->second)
        graph.at(other).erase(entry);
    graph.erase(found);
}

void take(Graph& graph, int entry, std::vector<int>& taken) {
    const std::set<int> others = graph.at(entry);
    for (const int other : others)
        remove(graph, other);
    graph.erase(entry);
    taken.push_back(entry);
}

Graph::iterator least_entangled(Graph& graph) {
    return std::min_element(graph.begin(), graph.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
}

Graph::iterator most_entangled(Graph& graph) {
    return std::max_element(graph.begin(), graph.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
}

// Largest set without a clash: an entry with one clash at most is always safe to take; else the
// most entangled one is either in or out.
void search(Graph graph, std::vector<int> taken, std::vector<int>& best, int& branchings) {
    while (!graph.empty()) {
        if (taken.size() + graph.size() <= best.size())
            return;
        const auto least = least_entangled(graph);
        if (least->second.size() <= 1 || branchings >= most_branchings) {
            take(graph, least->first, taken);
            continue;
        }
        ++branchings;
        const int pivot = most_entangled(graph)->first;
        Graph without = graph;
        remove(without, pivot);
        search(std::move(without), taken, best, branchings);
        take(graph, pivot, taken);
    }
    if (taken.size() > best.size())
        best = std::move(taken);
}

} // namespace

Clashes::Clashes(const std::vector<PoolEntry>& pool) : of_(pool.size()) {
    const int count = static_cast<int>(pool.size());
    for (int i = 0; i < count; ++i) {
        for (const int other : pool[static_cast<std::size_t>(i)].clashes) {
            if (other < 0 || other >= count || other == i)
                continue;
            of_[static_cast<std::size_t>(i)].push_back(other);
            of_[static_cast<std::size_t>(other)].push_back(i);
        }
    }
}

std::vector<int> most_together(const Clashes& clashes, const std::vector<int>& entries) {
    Graph graph;
    for (const int entry : entries)
        graph[entry];
    std::vector<int> free_ones; // without a clash: no search needed
    for (auto& [entry, others] : graph)
        for (const int other : clashes.of(entry))
            if (graph.contains(other))
                others.insert(other);
    std::erase_if(graph, [&](const auto& item) {
        if (item.second.empty())
            free_ones.push_back(item.first);
        return item.second.empty();
    });

    std::vector<int> best;
    int branchings = 0;
    search(std::move(graph), {}, best, branchings);
    best.insert(best.end(), free_ones.begin(), free_ones.end());
    const std::set<int> chosen(best.begin(), best.end());
    std::vector<int> in_order;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(in_order),
                 [&](int entry) { return chosen.contains(entry); });
    return in_order;
}

} // namespace epilogue
