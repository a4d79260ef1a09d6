#pragma once

#include "service/importrow.h"
#include "service/privatefile.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace anjungan::service {

/// A list of an import file's lines with what is wrong about them: line, column, reason, text.
///
/// It is written under its name with ".new" behind it and gets its name at the end, so that the list of an earlier run
/// stays until there is another. Only lists are replaced: a file of that name that does not begin as a list is somebody's
/// own and stays.
class IssueList {
public:
    /// Makes the new list, still empty: what can't be written is told before anything is imported. AlreadyExists where a
    /// file that is no list has the name; Io, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<IssueList>> open(const std::filesystem::path& file);

    [[nodiscard]] Result<void> add(std::int64_t line, const RowIssue& issue, std::string_view text);
    /// What was added so far is with the system: it outlives this program.
    [[nodiscard]] Result<void> flush();
    /// Gives the list its name, in the place of an earlier run's, or takes both away where no line is in it. The path
    /// is empty then.
    [[nodiscard]] Result<std::filesystem::path> finish();

    IssueList(const IssueList&) = delete;
    IssueList& operator=(const IssueList&) = delete;
    /// A list that was not finished keeps its ".new" where lines are in it.
    ~IssueList();

private:
    IssueList(std::filesystem::path file, PrivateFile out) : m_file(std::move(file)), m_out(std::move(out)) {}

    std::filesystem::path m_file;
    PrivateFile m_out;
    bool m_holdsLines = false;
};

} // namespace anjungan::service
