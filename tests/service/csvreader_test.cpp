#include "service/csvreader.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::service;

namespace {

struct CsvFile {
    explicit CsvFile(const std::string& content)
        : path(std::filesystem::path(folder.path().toStdString()) / "file.csv") {
        std::ofstream(path, std::ios::binary) << content;
    }

    QTemporaryDir folder;
    std::filesystem::path path;
};

using Row = std::variant<CsvRow, CsvBadRow>;

std::vector<Row> rowsOf(const std::string& content) {
    const CsvFile file(content);
    auto reader = CsvReader::open(file.path);
    REQUIRE(reader);
    std::vector<Row> rows;
    for (;;) {
        auto next = reader->next();
        REQUIRE(next);
        if (!*next)
            return rows;
        rows.push_back(std::move(**next));
    }
}

Error openError(const std::string& content) {
    const CsvFile file(content);
    const auto reader = CsvReader::open(file.path);
    REQUIRE_FALSE(reader);
    return reader.error();
}

std::vector<std::string> fields(const Row& row) {
    REQUIRE(std::holds_alternative<CsvRow>(row));
    return std::get<CsvRow>(row).fields;
}

const CsvBadRow& bad(const Row& row) {
    REQUIRE(std::holds_alternative<CsvBadRow>(row));
    return std::get<CsvBadRow>(row);
}

} // namespace

TEST_CASE("commas, semicolons, CRLF, a BOM and blank lines read the same") {
    const std::vector<std::string> expected{"1", "dua"};
    for (const std::string content : {"a,b\n1,dua\n", "a;b\r\n1;dua\r\n",
                                      "\xEF\xBB\xBF"
                                      "a,b\n\n1,dua",
                                      "a,b\n1,\"dua\"\n"}) {
        const auto rows = rowsOf(content);
        REQUIRE(rows.size() == 1);
        CHECK(fields(rows[0]) == expected);
    }
}

TEST_CASE("a quoted field may hold separators, doubled quotes and line breaks") {
    const auto rows = rowsOf("a,b\n\"x, \"\"y\"\"\nz\",2\n3,4\n");
    REQUIRE(rows.size() == 2);
    CHECK(fields(rows[0]) == std::vector<std::string>{"x, \"y\"\nz", "2"});
    CHECK(std::get<CsvRow>(rows[1]).line == 4);
}

TEST_CASE("a quote that is never closed costs its own line only") {
    const auto rows = rowsOf("a,b\n\"open,1\n2,3\n4,5\n");
    REQUIRE(rows.size() == 3);
    CHECK(bad(rows[0]).line == 2);
    CHECK(bad(rows[0]).column == "a");
    CHECK(fields(rows[1]) == std::vector<std::string>{"2", "3"});
    CHECK(std::get<CsvRow>(rows[2]).line == 4);
}

TEST_CASE("a quote inside a field is told with its column") {
    const auto rows = rowsOf("a,b\n1,x\"y\n2,3\n");
    REQUIRE(rows.size() == 2);
    CHECK(bad(rows[0]).column == "b");
}

TEST_CASE("a line of 10 MB is skipped with its number and the next one read") {
    const auto rows = rowsOf("a,b\n1,2\n" + std::string(10'000'000, 'x') + "\n3,4\n");
    REQUIRE(rows.size() == 3);
    CHECK(bad(rows[1]).line == 3);
    CHECK(bad(rows[1]).text.size() <= 400);
    CHECK(fields(rows[2]) == std::vector<std::string>{"3", "4"});
}

TEST_CASE("a row with another number of fields is bad") {
    const auto rows = rowsOf("a,b\n1\n1,2,3\n1;2\n");
    REQUIRE(rows.size() == 3);
    for (const Row& row : rows)
        CHECK_FALSE(bad(row).reason.empty());
}

TEST_CASE("bytes that are no UTF-8 make a row bad and its text stays printable") {
    const auto rows = rowsOf("a,b\nx\xE9y,2\n");
    REQUIRE(rows.size() == 1);
    CHECK(bad(rows[0]).text == "x?y,2");
}

TEST_CASE("a file that can't be a CSV file is refused before its rows") {
    CHECK(openError("").detail.find("empty") != std::string::npos);
    CHECK(openError("\n1,2\n").code == ErrorCode::InvalidInput);
    CHECK(openError("a\tb\n1\t2\n").detail.find("commas or semicolons") != std::string::npos);
    CHECK(openError(std::string("\xFF\xFE"
                                "a\0,\0b\0",
                                8))
              .detail.find("UTF-16") != std::string::npos);
    CHECK(openError("nam\xE9,b\n").detail.find("UTF-8") != std::string::npos);
    CHECK(openError("a,\"b\n").detail.find("quote") != std::string::npos);
    CHECK(openError(std::string(2'000'000, 'a') + ",b\n").detail.find("1 MiB") != std::string::npos);
}

TEST_CASE("a directory and a missing file are told apart") {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    CHECK(CsvReader::open(path).error().code == ErrorCode::Io);
    CHECK(CsvReader::open(path / "none.csv").error().code == ErrorCode::NotFound);
}
