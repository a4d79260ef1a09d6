#pragma once

#include "base/error.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace anjungan::service {

/// The longest row that a reader takes; a longer one is skipped without being held in memory.
inline constexpr std::size_t kLongestCsvRow = 1024 * 1024;

struct CsvRow {
    std::int64_t line = 0; ///< of its first character, the header being line 1
    std::vector<std::string> fields;
};

/// A row that can't be read; reading goes on behind it.
struct CsvBadRow {
    std::int64_t line = 0;
    std::string column; ///< empty where the whole row is meant
    std::string reason; ///< English, with what to do
    std::string text;   ///< the beginning of the row, bytes that are no UTF-8 replaced by '?'
};

/// RFC 4180 as a stream: UTF-8 with or without BOM, comma or semicolon (told from the header), LF or CRLF, quoted
/// fields with doubled quotes and line breaks. Memory stays below a few longest rows whatever the file.
///
/// A quote that is never closed would swallow the rest of the file; then only its first line is bad, and reading goes
/// on with the next one.
class CsvReader {
public:
    /// Opens the file and reads its header. NotFound; Io for a directory or an unreadable file; InvalidInput for an
    /// empty file, another encoding (UTF-16, Latin-1), another separator, a broken quote or an endless line in the
    /// header. `where` is the file, with the line behind it where there is one.
    [[nodiscard]] static Result<CsvReader> open(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }

    [[nodiscard]] char separator() const { return m_separator; }

    /// Bytes of the file and how many of them have been read.
    [[nodiscard]] std::int64_t size() const { return m_size; }

    [[nodiscard]] std::int64_t position() const { return m_position; }

    /// The last line that was read.
    [[nodiscard]] std::int64_t line() const { return m_line; }

    /// The next row that is not blank; nothing at the end. Io where the file can't be read on.
    [[nodiscard]] Result<std::optional<std::variant<CsvRow, CsvBadRow>>> next();

private:
    struct PhysicalLine {
        std::int64_t number = 0;
        std::string text; ///< cut at kLongestCsvRow where the line is longer
        bool tooLong = false;
    };
    enum class Split { Done, QuoteOpen, QuoteBroken };

    struct SplitState {
        std::vector<std::string> fields;
        std::string field;
        bool quoted = false; ///< inside quotes
        bool closed = false; ///< behind the closing quote
        bool fieldStarted = false;
        std::string column; ///< number of the field that broke
    };

    CsvReader() = default;
    [[nodiscard]] Result<void> readHeader(const std::filesystem::path& file);
    [[nodiscard]] bool nextPhysicalLine(PhysicalLine& into);
    [[nodiscard]] bool readBytes();
    [[nodiscard]] std::variant<CsvRow, CsvBadRow> parseRow(PhysicalLine first);
    [[nodiscard]] Split split(std::string_view line, SplitState& state) const;

    std::ifstream m_in;
    std::vector<char> m_buffer;
    std::size_t m_bufferAt = 0;
    std::size_t m_bufferEnd = 0;
    std::deque<PhysicalLine> m_pending; ///< read ahead behind a quote that was not closed
    std::vector<std::string> m_header;
    char m_separator = ',';
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
    std::int64_t m_line = 0;
};

/// A field as it stands in a CSV file: quoted where it must be.
[[nodiscard]] std::string csvField(std::string_view text);

} // namespace anjungan::service
