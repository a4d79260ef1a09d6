#include "service/csvreader.h"

#include "base/printable.h"

#include <algorithm>

namespace anjungan::service {

namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::size_t kShownText = 400;
constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

std::string at(const std::filesystem::path& file, std::int64_t line) {
    return file.string() + ":" + std::to_string(line);
}

bool isUtf16(std::string_view start) {
    return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") || start.find('\0') != std::string_view::npos;
}

} // namespace

std::string csvField(std::string_view text) {
    if (text.find_first_of(",;\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

Result<CsvReader> CsvReader::open(const std::filesystem::path& file) {
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::NotFound, "there is no such file", file.string());
    if (std::filesystem::is_directory(status))
        return fail(ErrorCode::Io, "this is a directory; name the CSV file in it", file.string());
    CsvReader reader;
    reader.m_in.open(file, std::ios::binary);
    if (!reader.m_in)
        return fail(ErrorCode::Io, "the file can't be read; check its permissions", file.string());
    if (std::filesystem::is_regular_file(status))
        reader.m_size = static_cast<std::int64_t>(std::filesystem::file_size(file, failed));
    reader.m_buffer.resize(kBuffer);
    if (const auto read = reader.readHeader(file); !read)
        return passOn(read);
    return reader;
}

Result<void> CsvReader::readHeader(const std::filesystem::path& file) {
    PhysicalLine line;
    if (!nextPhysicalLine(line))
        return fail(ErrorCode::InvalidInput, "the file is empty; the first line must name the columns", file.string());
    if (isUtf16(line.text))
        return fail(ErrorCode::InvalidInput, "the file is UTF-16 or binary; save it as CSV UTF-8", at(file, 1));
    if (line.tooLong)
        return fail(ErrorCode::InvalidInput, "the first line is longer than 1 MiB; it must name the columns",
                    at(file, 1));
    if (line.text.starts_with(kUtf8Bom))
        line.text.erase(0, kUtf8Bom.size());
    if (firstBadByte(line.text) != std::string_view::npos)
        return fail(ErrorCode::InvalidInput, "the header is not UTF-8; save the file as CSV UTF-8", at(file, 1));
    if (line.text.find_first_not_of(" \t") == std::string::npos)
        return fail(ErrorCode::InvalidInput, "the first line is empty; it must name the columns", at(file, 1));
    const auto commas = std::ranges::count(line.text, ',');
    const auto semicolons = std::ranges::count(line.text, ';');
    if (commas == 0 && semicolons == 0)
        return fail(ErrorCode::InvalidInput,
                    line.text.find('\t') != std::string::npos || line.text.find('|') != std::string::npos
                        ? "the columns are separated by tabs or bars; separate them by commas or semicolons"
                        : "no comma or semicolon in the header; the first line must name the columns",
                    at(file, 1));
    m_separator = semicolons > commas ? ';' : ',';
    SplitState state;
    if (split(line.text, state) != Split::Done)
        return fail(ErrorCode::InvalidInput, "broken quote in the header, column " + state.column, at(file, 1));
    m_header = std::move(state.fields);
    for (std::string& name : m_header) {
        const auto first = name.find_first_not_of(' ');
        name = first == std::string::npos ? std::string() : name.substr(first, name.find_last_not_of(' ') - first + 1);
    }
    return {};
}

bool CsvReader::readBytes() {
    m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_bufferAt = 0;
    m_bufferEnd = static_cast<std::size_t>(m_in.gcount());
    m_position += static_cast<std::int64_t>(m_bufferEnd);
    return m_bufferEnd > 0;
}

bool CsvReader::nextPhysicalLine(PhysicalLine& into) {
    if (!m_pending.empty()) {
        into = std::move(m_pending.front());
        m_pending.pop_front();
        return true;
    }
    into = PhysicalLine{};
    bool any = false;
    for (;;) {
        if (m_bufferAt == m_bufferEnd && !readBytes())
            break;
        any = true;
        const char* const from = m_buffer.data() + m_bufferAt;
        const char* const end = m_buffer.data() + m_bufferEnd;
        const char* const stop = std::find(from, end, '\n');
        const auto count = static_cast<std::size_t>(stop - from);
        const std::size_t room = kLongestCsvRow - into.text.size();
        into.text.append(from, std::min(room, count));
        into.tooLong = into.tooLong || count > room;
        m_bufferAt += count;
        if (stop != end) {
            ++m_bufferAt;
            break;
        }
    }
    if (!any)
        return false;
    if (into.text.ends_with('\r'))
        into.text.pop_back();
    into.number = ++m_line;
    return true;
}

CsvReader::Split CsvReader::split(std::string_view line, SplitState& state) const {
    const auto finishField = [&] {
        state.fields.push_back(std::move(state.field));
        state.field.clear();
        state.closed = state.fieldStarted = false;
    };
    const auto broken = [&] {
        state.column = std::to_string(state.fields.size() + 1);
        return Split::QuoteBroken;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (state.quoted) {
            if (c != '"') {
                state.field += c;
            } else if (i + 1 < line.size() && line[i + 1] == '"') {
                state.field += c;
                ++i;
            } else {
                state.quoted = false;
                state.closed = true;
            }
        } else if (c == m_separator) {
            finishField();
        } else if (state.closed) {
            return broken();
        } else if (c == '"') {
            if (state.fieldStarted)
                return broken();
            state.quoted = state.fieldStarted = true;
        } else {
            state.fieldStarted = true;
            state.field += c;
        }
    }
    if (state.quoted) {
        state.column = std::to_string(state.fields.size() + 1);
        return Split::QuoteOpen;
    }
    finishField();
    return Split::Done;
}

std::variant<CsvRow, CsvBadRow> CsvReader::parseRow(PhysicalLine first) {
    const auto bad = [&](std::string column, std::string reason) {
        return CsvBadRow{first.number, std::move(column), std::move(reason), printable(first.text, kShownText)};
    };
    if (first.tooLong)
        return bad({}, "the line is longer than 1 MiB; look for a missing line break");
    SplitState state;
    std::deque<PhysicalLine> readAhead;
    std::size_t bytes = first.text.size();
    std::size_t badByte = firstBadByte(first.text);
    Split outcome = split(first.text, state);
    PhysicalLine next;
    while (outcome == Split::QuoteOpen && bytes <= kLongestCsvRow && nextPhysicalLine(next)) {
        bytes += next.text.size() + 1;
        readAhead.push_back(next);
        if (next.tooLong)
            break;
        state.field += '\n';
        outcome = split(next.text, state);
        if (badByte == std::string_view::npos)
            badByte = firstBadByte(next.text);
    }
    if (outcome != Split::Done) {
        for (auto line = readAhead.rbegin(); line != readAhead.rend(); ++line)
            m_pending.push_front(std::move(*line));
        const auto column = static_cast<std::size_t>(std::stoul(state.column));
        return bad(column <= m_header.size() ? m_header[column - 1] : state.column,
                   outcome == Split::QuoteOpen ? "a quote is opened and never closed"
                                               : "a quote stands inside a field; double it and quote the field");
    }
    if (badByte != std::string_view::npos)
        return bad({}, "not UTF-8 at byte " + std::to_string(badByte + 1) + "; save the file as CSV UTF-8");
    if (state.fields.size() != m_header.size())
        return bad({}, std::to_string(state.fields.size()) + " fields where the header names " +
                           std::to_string(m_header.size()) + " columns; check separators and quotes");
    return CsvRow{first.number, std::move(state.fields)};
}

Result<std::optional<std::variant<CsvRow, CsvBadRow>>> CsvReader::next() {
    PhysicalLine line;
    while (nextPhysicalLine(line)) {
        if (line.text.empty() && !line.tooLong)
            continue;
        return parseRow(std::move(line));
    }
    if (m_in.bad())
        return fail(ErrorCode::Io, "the file can't be read any further", "line " + std::to_string(m_line));
    return std::nullopt;
}

} // namespace anjungan::service
