#include "domain/numberwords.h"

#include "base/digits.h"

#include <array>
#include <cstdint>

namespace anjungan {

namespace {

struct Scale {
    std::uint64_t value;
    const char* english;
    const char* krama;
};

constexpr std::array<Scale, 6> kScales = {{{1'000'000'000'000'000'000ULL, "quintillion", "kuintiliun"},
                                           {1'000'000'000'000'000ULL, "quadrillion", "kuadriliun"},
                                           {1'000'000'000'000ULL, "trillion", "triliun"},
                                           {1'000'000'000ULL, "billion", "milyar"},
                                           {1'000'000ULL, "million", "yuta"},
                                           {1'000ULL, "thousand", "ewu"}}};

constexpr std::array<const char*, 20> kEnglishSmall = {
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<const char*, 10> kEnglishTens = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

constexpr std::array<const char*, 20> kKramaSmall = {
    "nol", "satunggal", "kalih", "tiga", "sekawan", "gangsal", "enem", "pitu", "wolu", "sanga",
    "sedasa", "sewelas", "kalih welas", "tiga welas", "kawan welas", "gangsal welas", "nembelas", "pitulas", "wolulas", "sangalas"};
/// The same before dasa, atus, ewu: with a link.
constexpr std::array<const char*, 10> kKramaLinked = {"", "setunggal", "kalih", "tigang", "kawan", "gangsal", "nem", "pitung", "wolung", "sangang"};
constexpr std::array<const char*, 10> kKramaLikur = {"kalih dasa", "selikur", "kalih likur", "tiga likur", "kawan likur",
                                                     "selangkung", "nem likur", "pitu likur", "wolu likur", "sanga likur"};

std::string english(std::uint64_t n) {
    if (n < kEnglishSmall.size())
        return kEnglishSmall[n];
    if (n < 100)
        return kEnglishTens[n / 10] + (n % 10 ? "-" + english(n % 10) : std::string());
    if (n < 1000)
        return english(n / 100) + " hundred" + (n % 100 ? " and " + english(n % 100) : "");
    for (const Scale& scale : kScales) {
        if (n < scale.value)
            continue;
        const std::uint64_t rest = n % scale.value;
        const std::string tail = rest == 0 ? "" : (rest < 100 ? " and " : " ") + english(rest);
        return english(n / scale.value) + " " + scale.english + tail;
    }
    return {};
}

std::string krama(std::uint64_t n);

std::string kramaTens(std::uint64_t n) {
    switch (n / 10) {
    case 2:
        return kKramaLikur[n % 10];
    case 5:
        return std::string("seket") + (n % 10 ? " " + krama(n % 10) : "");
    case 6:
        return std::string("sewidak") + (n % 10 ? " " + krama(n % 10) : "");
    default:
        return std::string(kKramaLinked[n / 10]) + " dasa" + (n % 10 ? " " + krama(n % 10) : "");
    }
}

/// How many of a unit: the last word takes its linked form ("kawan dasa pitung ewu").
std::string kramaCount(std::uint64_t n) {
    const std::uint64_t last = n % 10;
    if (n < 10)
        return kKramaLinked[n];
    const bool endsInDigit = last != 0 && n % 100 > 30;
    if (!endsInDigit && !(n > 100 && n % 100 < 10 && last != 0))
        return krama(n);
    return krama(n - last) + " " + kKramaLinked[last];
}

std::string krama(std::uint64_t n) {
    if (n < kKramaSmall.size())
        return kKramaSmall[n];
    if (n < 100)
        return kramaTens(n);
    if (n < 1000) {
        const std::string head = n / 100 == 1 ? "satus" : std::string(kKramaLinked[n / 100]) + " atus";
        return head + (n % 100 ? " " + krama(n % 100) : "");
    }
    for (const Scale& scale : kScales) {
        if (n < scale.value)
            continue;
        const std::uint64_t count = n / scale.value;
        const std::uint64_t rest = n % scale.value;
        // One thousand and one million have words of their own.
        const std::string head = count == 1 && scale.value == 1'000         ? "sewu"
                                 : count == 1 && scale.value == 1'000'000   ? "sayuta"
                                                                            : kramaCount(count) + " " + scale.krama;
        return head + (rest ? " " + krama(rest) : "");
    }
    return {};
}

std::string sign(Rupiah amount) {
    return amount.value() < 0 ? "minus " : "";
}

} // namespace

std::string englishWords(Rupiah amount) {
    return sign(amount) + english(magnitude(amount.value())) + " rupiah";
}

std::string kramaWords(Rupiah amount) {
    return sign(amount) + krama(magnitude(amount.value())) + " rupiah";
}

} // namespace anjungan
