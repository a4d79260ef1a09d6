#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::tidy {

/// A file of the project: its path from the top folder with forward slashes, and what it holds.
struct File {
    std::string path;
    std::string text;
};

struct Complaint {
    std::string check; ///< "include", "word", "sql", "mark", "layout", "size", "form", "place", "path", "allowed"
    std::string path;
    int line = 0; ///< 0 where the whole file is meant
    std::string what;
    bool operator==(const Complaint&) const = default;
};

using Complaints = std::vector<Complaint>;

/// Every #include "module/file.h" of src and tests follows the arrows of docs/ARCHITECTURE.md, and headers of foreign
/// libraries stay in the modules that own them (OpenCV, Qt Sql, Qt Widgets).
[[nodiscard]] Complaints checkIncludes(const File& file);
/// Words that a module must not use: nested event loops, sleeps, modal boxes, the system's clock, throw, ...
[[nodiscard]] Complaints checkWords(const File& file);
/// No SQL in a string literal of src outside src/store.
[[nodiscard]] Complaints checkSql(const File& file);
/// No note of unfinished work, in any text file.
[[nodiscard]] Complaints checkMarks(const File& file);
/// No tab, no blank at a line's end, a line break at the end, #pragma once in headers.
[[nodiscard]] Complaints checkLayout(const File& file);
/// Lines of a file (src and tests) and of a function (src).
[[nodiscard]] Complaints checkSize(const File& file);
/// Forms hold layout, names and static text: no style sheet, no connection, no label that wraps into lines of any length.
[[nodiscard]] Complaints checkForm(const File& file);
/// No absolute path of somebody's machine, in any text file.
[[nodiscard]] Complaints checkMachinePaths(const File& file);
/// One name, three places: a form has its class and its test.
[[nodiscard]] Complaints checkPlaces(const std::vector<File>& files);

/// One line of tests/tidy/allowed.txt: "<check> <path> <reason>". The reason is not optional.
struct Allowance {
    std::string check;
    std::string path;
    std::string reason;
};

/// Reads the list; a line without a reason is a complaint of its own.
[[nodiscard]] std::vector<Allowance> readAllowances(std::string_view text, Complaints& complaints);
/// Takes out what the list allows. An allowance that allows nothing is a complaint, so that the list only shrinks.
[[nodiscard]] Complaints withoutAllowed(const Complaints& complaints, const std::vector<Allowance>& allowances);

/// Runs every check over every file.
[[nodiscard]] Complaints checkAll(const std::vector<File>& files);

/// All text files below `root`, without build folders and version control, ordered by path.
[[nodiscard]] std::vector<File> readProject(const std::filesystem::path& root);

} // namespace anjungan::tidy
