#include "tidy/sourcetext.h"

#include <algorithm>
#include <cctype>

namespace anjungan::tidy {

namespace {

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

void blank(std::string& text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, text.size()); ++i)
        if (text[i] != '\n')
            text[i] = ' ';
}

/// Walks one file; each member takes the position of what it reads and returns the position after it.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text), m_result{std::string(text), std::string(text), {}} {}

    SourceText read() {
        std::size_t at = 0;
        while (at < m_text.size())
            at = step(at);
        return std::move(m_result);
    }

private:
    std::size_t step(std::size_t at) {
        const std::string_view rest = m_text.substr(at);
        if (rest.starts_with("//"))
            return comment(at, m_text.find('\n', at));
        if (rest.starts_with("/*")) {
            const std::size_t end = m_text.find("*/", at + 2);
            return comment(at, end == std::string_view::npos ? end : end + 2);
        }
        if (rest.front() == '"')
            return isRaw(at) ? rawString(at) : quoted(at, '"');
        // An apostrophe after a digit or letter separates digits (1'000), else it starts a character.
        if (rest.front() == '\'' && (at == 0 || !isWordCharacter(m_text[at - 1])))
            return quoted(at, '\'');
        return at + 1;
    }

    std::size_t comment(std::size_t from, std::size_t to) {
        to = std::min(to, m_text.size());
        blank(m_result.code, from, to);
        blank(m_result.withoutComments, from, to);
        return to;
    }

    bool isRaw(std::size_t at) const { return at > 0 && m_text[at - 1] == 'R'; }

    std::size_t quoted(std::size_t at, char quote) {
        std::size_t end = at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        return literal(at, at + 1, std::min(end, m_text.size()), 1);
    }

    std::size_t rawString(std::size_t at) {
        const std::size_t open = m_text.find('(', at);
        if (open == std::string_view::npos)
            return at + 1;
        const std::string close = ")" + std::string(m_text.substr(at + 1, open - at - 1)) + "\"";
        const std::size_t end = std::min(m_text.find(close, open), m_text.size());
        return literal(at, open + 1, end, close.size());
    }

    std::size_t literal(std::size_t start, std::size_t from, std::size_t to, std::size_t closing) {
        const auto line = std::ranges::count(m_text.substr(0, start), '\n') + 1;
        m_result.literals.push_back({static_cast<int>(line), std::string(m_text.substr(from, to - from))});
        blank(m_result.code, from, to);
        return to + closing;
    }

    std::string_view m_text;
    SourceText m_result;
};

} // namespace

SourceText readSource(std::string_view text) {
    return Reader(text).read();
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<int> linesWithWord(std::string_view text, std::string_view word) {
    std::vector<int> found;
    int number = 0;
    for (const std::string_view line : linesOf(text)) {
        ++number;
        for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
            const std::size_t after = at + word.size();
            const bool startsAlone = at == 0 || !isWordCharacter(line[at - 1]);
            if (startsAlone && (after == line.size() || !isWordCharacter(line[after]))) {
                found.push_back(number);
                break;
            }
        }
    }
    return found;
}

} // namespace anjungan::tidy
