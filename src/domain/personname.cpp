#include "domain/personname.h"

#include "domain/codepoints.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace anjungan {

namespace {

/// Titles without their dots, by where they stand: "H Budi" is a haji, "Budi H" is called so; "Budi, S.T." has a degree,
/// "St Nurhaliza" is called Siti.
constexpr std::array<std::string_view, 10> kTitlesInFront = {"H",  "HJ",   "DRS", "DRA", "DR",
                                                             "IR", "PROF", "KH",  "RR",  "NS"};
constexpr std::array<std::string_view, 25> kTitlesBehind = {
    "SH",   "SE", "SPD", "SAG",    "ST", "SSOS", "SKOM", "SKM", "SSI", "SIP",  "SIKOM", "SKEP", "NS",
    "AMD",  "AMDKEB", "MH", "MM", "MSI", "MPD",  "MT",   "MSC", "MBA", "MKES", "PHD",   "LC"};

bool isOneOf(std::string_view word, std::span<const std::string_view> titles) {
    return std::ranges::find(titles, word) != titles.end();
}

/// Upper case for ASCII and for the letters U+00E0 to U+00FE, which UTF-8 writes as C3 A0 to C3 BE.
std::string upper(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto c = static_cast<unsigned char>(out[i]);
        if (c < 0x80) {
            out[i] = static_cast<char>(std::toupper(c));
        } else if (c == 0xC3 && i + 1 < out.size()) {
            auto next = static_cast<unsigned char>(out[i + 1]);
            if (next >= 0xA0 && next <= 0xBE && next != 0xB7)
                out[i + 1] = static_cast<char>(next - 0x20);
            ++i;
        }
    }
    return out;
}

/// Words of a name: punctuation inside a word goes ("S.Pd." is SPD, "Nur'aini" is NURAINI), a comma or dash parts words.
std::vector<std::string> words(std::string_view name) {
    std::vector<std::string> out(1);
    for (const char c : upper(name)) {
        const auto u = static_cast<unsigned char>(c);
        if (std::isspace(u) || c == ',' || c == '-' || c == '/')
            out.emplace_back();
        else if (u >= 0x80 || std::isalnum(u))
            out.back() += c;
    }
    std::erase_if(out, [](const std::string& word) { return word.empty(); });
    return out;
}

std::size_t editDistance(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// "MUH SARI" against "MUHAMMAD SARI": as many words, each the same or one the beginning of the other.
bool isAbbreviation(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!a[i].starts_with(b[i]) && !b[i].starts_with(a[i]))
            return false;
    return true;
}

std::vector<std::string> nameWords(std::string_view name) {
    std::vector<std::string> kept = words(name);
    // A person may be called Lc or Ir: the last word stays.
    while (kept.size() > 1 && isOneOf(kept.back(), kTitlesBehind))
        kept.pop_back();
    while (kept.size() > 1 && isOneOf(kept.front(), kTitlesInFront))
        kept.erase(kept.begin());
    return kept;
}

} // namespace

std::string normalisedName(std::string_view name) {
    std::string out;
    for (const std::string& word : nameWords(name)) {
        if (!out.empty())
            out += ' ';
        out += word;
    }
    return out;
}

NameMatch compareNames(std::string_view a, std::string_view b) {
    const std::string left = normalisedName(a);
    const std::string right = normalisedName(b);
    if (left.empty() || right.empty())
        return NameMatch::Different;
    if (left == right)
        return NameMatch::Same;
    const auto leftPoints = codePoints(left);
    const auto rightPoints = codePoints(right);
    // Two letters in a long name, one in a short one: enough for a typing slip, too little for another person.
    const std::size_t allowed = std::min(leftPoints.size(), rightPoints.size()) >= 8 ? 2 : 1;
    if (editDistance(leftPoints, rightPoints) <= allowed || isAbbreviation(nameWords(a), nameWords(b)))
        return NameMatch::Near;
    std::string joinedLeft = left;
    std::string joinedRight = right;
    std::erase(joinedLeft, ' ');
    std::erase(joinedRight, ' ');
    return joinedLeft == joinedRight ? NameMatch::Near : NameMatch::Different;
}

std::vector<LetterPair> alignLetters(std::string_view entered, std::string_view recorded) {
    const auto tidy = [](std::string_view text) {
        std::string out;
        for (const char c : upper(text))
            if (!std::isspace(static_cast<unsigned char>(c)))
                out += c;
            else if (!out.empty() && out.back() != ' ')
                out += ' ';
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        return codePoints(out);
    };
    const auto a = tidy(entered);
    const auto b = tidy(recorded);
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0)
                cost[i][j] = i + j;
            else
                cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        }
    std::vector<LetterPair> pairs;
    std::size_t i = a.size();
    std::size_t j = b.size();
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)) {
            --i, --j;
            pairs.push_back({a[i], b[j]});
        } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
            pairs.push_back({a[--i], {}});
        } else {
            pairs.push_back({{}, b[--j]});
        }
    }
    std::ranges::reverse(pairs);
    return pairs;
}

} // namespace anjungan
