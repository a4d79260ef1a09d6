#include "tidy/checks.h"

#include "tidy/moduletable.h"
#include "tidy/sourcetext.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace anjungan::tidy {

namespace {

constexpr std::size_t kFileLines = 450;
constexpr std::size_t kPageLines = 200;
constexpr std::size_t kFunctionLines = 70;

using WordList = std::vector<std::string_view>;

bool contains(const WordList& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool isHeader(std::string_view path) {
    return path.ends_with(".h");
}

bool isCpp(std::string_view path) {
    return isHeader(path) || path.ends_with(".cpp");
}

bool isIn(std::string_view path, std::string_view folder) {
    return path.starts_with(folder);
}

/// A header of a foreign library that only some modules may include; matched by how its name starts.
struct ForeignHeader {
    std::string_view start;
    WordList modules;
    std::string_view why;
};

const std::vector<ForeignHeader>& foreignHeaders() {
    static const std::vector<ForeignHeader> headers = {
        {"opencv2/", {"biometrics", "face"}, "OpenCV stays in the process for the face"},
        {"QtSql", {"store"}, "SQL stays in the store"},
        {"QSql", {"store"}, "SQL stays in the store"},
        {"sqlite3.h", {"store"}, "SQL stays in the store"},
        {"sodium.h", {"base"}, "cryptography stays in base/crypto.h"},
        {"qrencode.h", {"print", "gui"}, "QR codes are drawn by print and gui"},
        {"QtWidgets", {"gui", "app"}, "widgets stay in the GUI"},
        {"QApplication", {"gui", "app"}, "widgets stay in the GUI"},
        {"QWidget", {"gui", "app"}, "widgets stay in the GUI"},
        {"QLabel", {"gui", "app"}, "widgets stay in the GUI"},
        {"QPushButton", {"gui", "app"}, "widgets stay in the GUI"},
        {"QLineEdit", {"gui", "app"}, "widgets stay in the GUI"},
        {"QMainWindow", {"gui", "app"}, "widgets stay in the GUI"},
        {"QStackedWidget", {"gui", "app"}, "widgets stay in the GUI"},
        {"QVBoxLayout", {"gui", "app"}, "widgets stay in the GUI"},
        {"QHBoxLayout", {"gui", "app"}, "widgets stay in the GUI"},
    };
    return headers;
}

/// A word of code that is forbidden below `folder`, except in the modules named.
struct ForbiddenWord {
    std::string_view word;
    std::string_view folder;
    WordList modules;
    std::string_view why;
    std::string_view exceptEnd = {}; ///< files whose name ends so stand at the edge to a foreign library that needs it
};

const std::vector<ForbiddenWord>& forbiddenWords() {
    static const std::vector<ForbiddenWord> words = {
        {"processEvents", "src/", {}, "no nested event loop: connect to the signal instead"},
        {"QEventLoop", "src/", {}, "no nested event loop: connect to the signal instead"},
        {"sleep_for", "", {}, "no sleep: wait for what happens, not for time"},
        {"msleep", "", {}, "no sleep: wait for what happens, not for time"},
        {"usleep", "", {}, "no sleep: wait for what happens, not for time"},
        {"qSleep", "", {}, "no sleep: wait for what happens, not for time"},
        {"QMessageBox", "src/", {}, "messages stand on the page, never in a box"},
        {"QInputDialog", "src/", {}, "messages stand on the page, never in a box"},
        {"QWizard", "src/", {}, "a QStackedWidget and a flow, not QWizard"},
        {"setStyleSheet", "src/", {}, "looks come from the theme: give the widget a role", "src/gui/shell/theme.cpp"},
        {"SIGNAL", "src/", {}, "connect by pointer to member"},
        {"SLOT", "src/", {}, "connect by pointer to member"},
        {"throw", "src/", {}, "no exceptions of ours: return a Result"},
        {"system_clock::now", "src/", {"base"}, "time comes from a Clock"},
        {"QDate::currentDate", "src/", {}, "time comes from a Clock"},
        {"QDateTime::currentDateTime", "src/", {}, "time comes from a Clock"},
        {"QDateTime::currentDateTimeUtc", "src/", {}, "time comes from a Clock"},
        {"Clock", "src/rules/", {}, "rules get a date as an argument"},
        {"QString", "src/domain/", {}, "text below the GUI is std::string", ".cpp"},
        {"QString", "src/rules/", {}, "text below the GUI is std::string", ".cpp"},
        {"QString", "src/service/", {}, "text below the GUI is std::string", ".cpp"},
        {"float", "src/domain/", {}, "money and law are exact: integers"},
        {"double", "src/domain/", {}, "money and law are exact: integers"},
        {"float", "src/rules/", {}, "money and law are exact: integers", "json.cpp"},
        {"double", "src/rules/", {}, "money and law are exact: integers", "json.cpp"},
    };
    return words;
}

struct Include {
    int line = 0;
    std::string_view name;
    bool quoted = false;
};

std::vector<Include> includesOf(std::string_view withoutComments) {
    std::vector<Include> includes;
    int number = 0;
    for (const std::string_view line : linesOf(withoutComments)) {
        ++number;
        const std::size_t start = line.find_first_not_of(' ');
        if (start == std::string_view::npos || !line.substr(start).starts_with("#include"))
            continue;
        const std::size_t open = line.find_first_of("\"<", start);
        if (open == std::string_view::npos)
            continue;
        const bool quoted = line[open] == '"';
        const std::size_t close = line.find(quoted ? '"' : '>', open + 1);
        if (close != std::string_view::npos)
            includes.push_back({number, line.substr(open + 1, close - open - 1), quoted});
    }
    return includes;
}

/// Headers that the build makes beside a class: its form and its meta object.
bool isGenerated(std::string_view name) {
    return name.starts_with("ui_") || name.ends_with(".moc") || name.starts_with("moc_");
}

void checkOwnInclude(const File& file, const Include& include, Complaints& complaints) {
    const std::size_t slash = include.name.find('/');
    if (slash == std::string_view::npos) {
        if (!isGenerated(include.name))
            complaints.push_back({"include", file.path, include.line, "write includes from src: " + std::string(include.name)});
        return;
    }
    const std::string_view module = include.name.substr(0, slash);
    if (!reachableFrom(file.path).contains(module))
        complaints.push_back({"include", file.path, include.line,
                              std::string(moduleOf(file.path)) + " must not include " + std::string(include.name)});
}

void checkForeignInclude(const File& file, const Include& include, Complaints& complaints) {
    if (!isIn(file.path, "src/"))
        return;
    for (const ForeignHeader& header : foreignHeaders())
        if (include.name.starts_with(header.start) && !contains(header.modules, moduleOf(file.path)))
            complaints.push_back({"include", file.path, include.line,
                                  std::string(include.name) + ": " + std::string(header.why)});
}

bool looksLikeSql(std::string_view literal) {
    constexpr std::array<std::string_view, 7> starts = {"SELECT ",      "INSERT INTO ", "INSERT OR ", "DELETE FROM ",
                                                        "CREATE TABLE", "DROP TABLE",   "PRAGMA "};
    const auto has = [literal](std::string_view part) { return literal.find(part) != std::string_view::npos; };
    return std::ranges::any_of(starts, has) || (has("UPDATE ") && has(" SET "));
}

bool opensFunction(std::string_view line) {
    if (line.empty() || line.front() == ' ' || line.front() == '}' || !line.ends_with('{'))
        return false;
    constexpr std::array<std::string_view, 6> others = {"namespace", "class ", "struct ", "enum ", "union ", "extern "};
    return std::ranges::none_of(others, [line](std::string_view word) { return line.starts_with(word); }) &&
           line.find('(') != std::string_view::npos;
}

/// Functions in the project's format start and end in the first column.
void checkFunctions(const File& file, Complaints& complaints) {
    const SourceText source = readSource(file.text);
    std::size_t start = 0;
    std::size_t number = 0;
    for (const std::string_view line : linesOf(source.code)) {
        ++number;
        if (start == 0 && opensFunction(line)) {
            start = number;
        } else if (start != 0 && line.starts_with('}')) {
            if (number - start + 1 > kFunctionLines)
                complaints.push_back({"size", file.path, static_cast<int>(start),
                                      "function of " + std::to_string(number - start + 1) + " lines"});
            start = 0;
        }
    }
}

} // namespace

Complaints checkIncludes(const File& file) {
    Complaints complaints;
    if (!isCpp(file.path) || moduleOf(file.path).empty())
        return complaints;
    const SourceText source = readSource(file.text);
    for (const Include& include : includesOf(source.withoutComments)) {
        if (include.quoted)
            checkOwnInclude(file, include, complaints);
        checkForeignInclude(file, include, complaints);
    }
    return complaints;
}

Complaints checkWords(const File& file) {
    Complaints complaints;
    if (!isCpp(file.path))
        return complaints;
    const SourceText source = readSource(file.text);
    for (const ForbiddenWord& forbidden : forbiddenWords()) {
        if (!isIn(file.path, forbidden.folder) || contains(forbidden.modules, moduleOf(file.path)))
            continue;
        if (!forbidden.exceptEnd.empty() && file.path.ends_with(forbidden.exceptEnd))
            continue;
        for (const int line : linesWithWord(source.code, forbidden.word))
            complaints.push_back({"word", file.path, line, std::string(forbidden.word) + ": " + std::string(forbidden.why)});
    }
    return complaints;
}

Complaints checkSql(const File& file) {
    Complaints complaints;
    if (!isCpp(file.path) || !isIn(file.path, "src/") || isIn(file.path, "src/store/"))
        return complaints;
    for (const Literal& literal : readSource(file.text).literals)
        if (looksLikeSql(literal.text))
            complaints.push_back({"sql", file.path, literal.line, "SQL stands only in src/store"});
    return complaints;
}

Complaints checkMarks(const File& file) {
    // Split, so that this file does not complain about itself.
    constexpr std::array<std::string_view, 4> marks = {"TO" "DO", "FIX" "ME", "X" "XX", "HA" "CK"};
    Complaints complaints;
    for (const std::string_view mark : marks)
        for (const int line : linesWithWord(file.text, mark))
            complaints.push_back({"mark", file.path, line, std::string(mark) + ": finish it, or write an issue"});
    return complaints;
}

Complaints checkLayout(const File& file) {
    Complaints complaints;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        if (line.find('\t') != std::string_view::npos)
            complaints.push_back({"layout", file.path, number, "tab"});
        if (line.ends_with('\r'))
            complaints.push_back({"layout", file.path, number, "carriage return"});
        else if (line.ends_with(' '))
            complaints.push_back({"layout", file.path, number, "blank at the end of the line"});
    }
    if (!file.text.empty() && !file.text.ends_with('\n'))
        complaints.push_back({"layout", file.path, number, "no line break at the end of the file"});
    if (isHeader(file.path) && linesWithWord(readSource(file.text).code, "#pragma once").empty())
        complaints.push_back({"layout", file.path, 0, "header without #pragma once"});
    return complaints;
}

Complaints checkSize(const File& file) {
    Complaints complaints;
    if (!isCpp(file.path) || moduleOf(file.path).empty())
        return complaints;
    const bool isPage = isIn(file.path, "src/gui/") && file.path.ends_with("page.cpp");
    const std::size_t limit = isPage ? kPageLines : kFileLines;
    const std::size_t lines = linesOf(file.text).size();
    if (lines > limit)
        complaints.push_back({"size", file.path, 0, std::to_string(lines) + " lines, limit " + std::to_string(limit)});
    if (isIn(file.path, "src/"))
        checkFunctions(file, complaints);
    return complaints;
}

/// Whether a label that wraps is none of ours. An amount in words ("private") may take all of the width.
bool wrapsInPlainLabel(std::string_view form) {
    constexpr std::string_view begin = "<widget class=\"QLabel\"";
    for (std::size_t at = form.find(begin); at != std::string_view::npos; at = form.find(begin, at + 1)) {
        const std::size_t tag = form.find('>', at);
        if (tag == std::string_view::npos || form[tag - 1] == '/')
            continue;
        const std::string_view label = form.substr(at, form.find("</widget>", at) - at);
        if (label.contains("name=\"wordWrap\""))
            return true;
    }
    return false;
}

Complaints checkForm(const File& file) {
    Complaints complaints;
    if (!file.path.ends_with(".ui"))
        return complaints;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        if (line.find("name=\"styleSheet\"") != std::string_view::npos)
            complaints.push_back({"form", file.path, number, "style sheets belong to the theme"});
        if (line.find("<connection>") != std::string_view::npos)
            complaints.push_back({"form", file.path, number, "connections belong to the class"});
    }
    if (wrapsInPlainLabel(file.text))
        complaints.push_back({"form", file.path, 0, "words that wrap are a TextLabel's, which keeps their lines short"});
    return complaints;
}

Complaints checkMachinePaths(const File& file) {
    constexpr std::array<std::string_view, 4> paths = {"/wo" "rk/", "/tm" "p/b-", "/ho" "me/", "/ro" "ot/"};
    Complaints complaints;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        for (const std::string_view path : paths)
            // "network/" holds the first one: what counts is a path that starts here.
            if (const std::size_t at = line.find(path);
                at != std::string_view::npos && (at == 0 || std::string_view(" \"'`(=:").contains(line[at - 1])))
                complaints.push_back({"path", file.path, number, "path of one machine: " + std::string(path)});
    }
    return complaints;
}

Complaints checkPlaces(const std::vector<File>& files) {
    std::set<std::string, std::less<>> paths;
    for (const File& file : files)
        paths.insert(file.path);
    Complaints complaints;
    for (const std::string& path : paths) {
        if (!path.starts_with("ui/") || !path.ends_with(".ui"))
            continue;
        const std::string name = path.substr(3, path.size() - 6);
        for (const std::string& other : {"src/gui/" + name + ".h", "src/gui/" + name + ".cpp", "tests/gui/" + name + "_test.cpp"})
            if (!paths.contains(other))
                complaints.push_back({"place", path, 0, "has no " + other});
    }
    return complaints;
}

std::vector<Allowance> readAllowances(std::string_view text, Complaints& complaints) {
    std::vector<Allowance> allowances;
    int number = 0;
    for (const std::string_view line : linesOf(text)) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        Allowance allowance;
        std::istringstream words{std::string(line)};
        words >> allowance.check >> allowance.path >> std::ws;
        std::getline(words, allowance.reason);
        if (allowance.reason.empty())
            complaints.push_back({"allowed", "tests/tidy/allowed.txt", number, "needs a check, a path and a reason"});
        else
            allowances.push_back(allowance);
    }
    return allowances;
}

Complaints withoutAllowed(const Complaints& complaints, const std::vector<Allowance>& allowances) {
    const auto covers = [](const Allowance& allowance, const Complaint& complaint) {
        return allowance.check == complaint.check && allowance.path == complaint.path;
    };
    Complaints left;
    for (const Complaint& complaint : complaints)
        if (std::ranges::none_of(allowances, [&](const Allowance& one) { return covers(one, complaint); }))
            left.push_back(complaint);
    for (const Allowance& allowance : allowances)
        if (std::ranges::none_of(complaints, [&](const Complaint& one) { return covers(allowance, one); }))
            left.push_back({"allowed", allowance.path, 0, "no longer needs its " + allowance.check + " line in allowed.txt"});
    return left;
}

Complaints checkAll(const std::vector<File>& files) {
    Complaints all = checkPlaces(files);
    for (const File& file : files)
        for (const auto check : {checkIncludes, checkWords, checkSql, checkMarks, checkLayout, checkSize, checkForm,
                                 checkMachinePaths})
            std::ranges::copy(check(file), std::back_inserter(all));
    return all;
}

std::vector<File> readProject(const std::filesystem::path& root) {
    const WordList skippedFolders = {".git", ".cache", "build"};
    const WordList kinds = {".cpp", ".h", ".ui", ".txt", ".cmake", ".md", ".json", ".sql", ".sh", ".qrc", ".qss", ".csv", ".jsonl"};
    std::vector<File> files;
    for (std::filesystem::recursive_directory_iterator entry(root), end; entry != end; ++entry) {
        const std::filesystem::path path = entry->path();
        if (entry->is_directory() && contains(skippedFolders, path.filename().string())) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file() && contains(kinds, path.extension().string())) {
            std::ifstream stream(path, std::ios::binary);
            std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
            files.push_back({std::filesystem::relative(path, root).generic_string(), std::move(text)});
        }
    }
    std::ranges::sort(files, {}, &File::path);
    return files;
}

} // namespace anjungan::tidy
