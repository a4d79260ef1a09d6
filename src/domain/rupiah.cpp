#include "domain/rupiah.h"

#include "base/digits.h"

#include <array>

namespace anjungan {

namespace {

constexpr std::array<const char*, 12> kSmall = {"nol", "satu", "dua", "tiga", "empat", "lima",
                                                "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};

struct Thousands {
    std::uint64_t value;
    const char* word;
};

constexpr std::array<Thousands, 6> kThousands = {{{1'000'000'000'000'000'000ULL, "kuintiliun"},
                                           {1'000'000'000'000'000ULL, "kuadriliun"},
                                           {1'000'000'000'000ULL, "triliun"},
                                           {1'000'000'000ULL, "miliar"},
                                           {1'000'000ULL, "juta"},
                                           {1'000ULL, "ribu"}}};

std::string words(std::uint64_t n) {
    if (n < 12)
        return kSmall[n];
    if (n < 20)
        return words(n - 10) + " belas";
    if (n < 100)
        return words(n / 10) + " puluh" + (n % 10 ? " " + words(n % 10) : "");
    if (n < 200)
        return n == 100 ? "seratus" : "seratus " + words(n - 100);
    if (n < 1000)
        return words(n / 100) + " ratus" + (n % 100 ? " " + words(n % 100) : "");
    for (const Thousands& scale : kThousands) {
        if (n < scale.value)
            continue;
        const std::uint64_t count = n / scale.value;
        const std::uint64_t rest = n % scale.value;
        // One thousand has a word of its own; one million has not.
        const std::string head = scale.value == 1000 && count == 1 ? "seribu" : words(count) + " " + scale.word;
        return head + (rest ? " " + words(rest) : "");
    }
    return {};
}

} // namespace

Rupiah share(Rupiah amount, std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
    __extension__ using Wide = __int128;
    assert(denominator > 0 && amount.value() >= 0 && numerator >= 0);
    const Wide product = static_cast<Wide>(amount.value()) * numerator;
    switch (rounding) {
    case Rounding::Floor: return Rupiah{static_cast<std::int64_t>(product / denominator)};
    case Rounding::HalfUp: return Rupiah{static_cast<std::int64_t>((product * 2 + denominator) / (static_cast<Wide>(denominator) * 2))};
    }
    return {};
}

std::string toText(Rupiah amount) {
    const std::string digits = std::to_string(magnitude(amount.value()));
    std::string text = amount.value() < 0 ? "-Rp" : "Rp";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += '.';
        text += digits[i];
    }
    return text;
}

std::string terbilang(Rupiah amount) {
    return (amount.value() < 0 ? "minus " : "") + words(magnitude(amount.value())) + " rupiah";
}

} // namespace anjungan
