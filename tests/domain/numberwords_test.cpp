#include "domain/numberwords.h"
#include "support/catch.h"

#include <limits>
#include <set>

using namespace anjungan;

namespace {

struct Sample {
    std::int64_t amount;
    const char* english;
    const char* krama;
};

constexpr Sample kSamples[] = {
    {0, "nought rupiah", "nol rupiah"},
    {1, "one rupiah", "satunggal rupiah"},
    {7, "seven rupiah", "pitu rupiah"},
    {11, "eleven rupiah", "sewelas rupiah"},
    {16, "sixteen rupiah", "nembelas rupiah"},
    {20, "twenty rupiah", "kalih dasa rupiah"},
    {21, "twenty-one rupiah", "selikur rupiah"},
    {25, "twenty-five rupiah", "selangkung rupiah"},
    {34, "thirty-four rupiah", "tigang dasa sekawan rupiah"},
    {50, "fifty rupiah", "seket rupiah"},
    {67, "sixty-seven rupiah", "sewidak pitu rupiah"},
    {99, "ninety-nine rupiah", "sangang dasa sanga rupiah"},
    {100, "one hundred rupiah", "satus rupiah"},
    {101, "one hundred and one rupiah", "satus satunggal rupiah"},
    {444, "four hundred and forty-four rupiah", "kawan atus kawan dasa sekawan rupiah"},
    {1'000, "one thousand rupiah", "sewu rupiah"},
    {1'005, "one thousand and five rupiah", "sewu gangsal rupiah"},
    {4'000, "four thousand rupiah", "kawan ewu rupiah"},
    {10'000, "ten thousand rupiah", "sedasa ewu rupiah"},
    {25'000, "twenty-five thousand rupiah", "selangkung ewu rupiah"},
    {47'000, "forty-seven thousand rupiah", "kawan dasa pitung ewu rupiah"},
    {103'000, "one hundred and three thousand rupiah", "satus tigang ewu rupiah"},
    {1'000'000, "one million rupiah", "sayuta rupiah"},
    {2'000'000, "two million rupiah", "kalih yuta rupiah"},
    {9'850'000, "nine million eight hundred and fifty thousand rupiah", "sangang yuta wolung atus seket ewu rupiah"},
    {1'000'000'000, "one billion rupiah", "setunggal milyar rupiah"},
    {3'000'000'012, "three billion and twelve rupiah", "tigang milyar kalih welas rupiah"},
    {-1'250, "minus one thousand two hundred and fifty rupiah", "minus sewu kalih atus seket rupiah"},
};

} // namespace

TEST_CASE("amounts are told in English words and in polite Javanese ones") {
    for (const Sample& sample : kSamples) {
        CHECK(englishWords(Rupiah{sample.amount}) == sample.english);
        CHECK(kramaWords(Rupiah{sample.amount}) == sample.krama);
    }
}

TEST_CASE("no two amounts share their words, up to a hundred thousand") {
    std::set<std::string> english, krama;
    constexpr int kCount = 100'000;
    for (int amount = 0; amount < kCount; ++amount) {
        english.insert(englishWords(Rupiah{amount}));
        krama.insert(kramaWords(Rupiah{amount}));
    }
    CHECK(english.size() == kCount);
    CHECK(krama.size() == kCount);
}

TEST_CASE("the largest and the smallest amount have words too") {
    CHECK(englishWords(Rupiah{std::numeric_limits<std::int64_t>::max()}).starts_with("nine quintillion"));
    CHECK(kramaWords(Rupiah{std::numeric_limits<std::int64_t>::min()}).starts_with("minus sangang kuintiliun"));
}
