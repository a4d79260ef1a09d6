#include "service/issuelist.h"

#include <fstream>

namespace anjungan::service {

namespace {

constexpr std::string_view kHead = "line,column,reason,text\n";

std::filesystem::path draftOf(const std::filesystem::path& file) {
    return file.string() + ".new";
}

/// Whether nothing is there, or a list that this may replace.
bool mayReplace(const std::filesystem::path& file) {
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(file, ignored);
    if (!std::filesystem::exists(status))
        return true;
    if (!std::filesystem::is_regular_file(status))
        return false;
    std::string head(kHead.size(), '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    return in.gcount() == 0 ? !in.bad() : head == kHead; // a run that was killed may leave an empty one
}

Result<void> take(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failed;
    std::filesystem::rename(from, to, failed);
    if (failed)
        return fail(ErrorCode::Io, "the list can't be given its name", to.string());
    return {};
}

} // namespace

Result<std::unique_ptr<IssueList>> IssueList::open(const std::filesystem::path& file) {
    for (const auto& path : {file, draftOf(file)})
        if (!mayReplace(path))
            return fail(ErrorCode::AlreadyExists,
                        "this is no list of an earlier import and would be replaced; move it elsewhere first",
                        path.string());
    auto out = PrivateFile::create(draftOf(file));
    if (!out)
        return passOn(out);
    if (const auto head = out->write(kHead); !head)
        return passOn(head);
    return std::unique_ptr<IssueList>(new IssueList(file, std::move(*out)));
}

IssueList::~IssueList() {
    std::error_code ignored;
    if (!m_holdsLines)
        std::filesystem::remove(draftOf(m_file), ignored);
}

Result<void> IssueList::add(std::int64_t line, const RowIssue& issue, std::string_view text) {
    m_holdsLines = true;
    return m_out.write(std::to_string(line) + ',' + csvField(issue.column) + ',' + csvField(issue.reason) + ',' +
                       csvField(text) + '\n');
}

Result<void> IssueList::flush() {
    return m_holdsLines ? m_out.flush() : Result<void>{};
}

Result<std::filesystem::path> IssueList::finish() {
    if (const auto closed = m_out.close(); !closed)
        return passOn(closed);
    if (m_holdsLines) {
        if (const auto named = take(draftOf(m_file), m_file); !named)
            return passOn(named);
        return m_file;
    }
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
    return std::filesystem::path();
}

} // namespace anjungan::service
