#pragma once

#include "admin/arguments.h"
#include "base/clock.h"
#include "base/error.h"

#include <iosfwd>
#include <memory>
#include <string_view>
#include <vector>

namespace anjungan::admin {

/// What a command reads and writes, and where its time comes from. Owned by main or a test.
struct Io {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const Clock& clock;
};

/// Exit statuses of data.md.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kBadInput = 2;
inline constexpr int kStoreFailed = 3;

/// One command of anjunganctl, a class in a file of its own under commands/. Holds no state between runs.
class Command {
public:
    virtual ~Command() = default;
    /// Name ("rules check": a name of two words is called with two), summary, options and positional arguments.
    [[nodiscard]] virtual const Syntax& syntax() const = 0;
    /// Answers on io.out, says what went wrong on io.err, returns the exit status. The arguments fit the syntax.
    [[nodiscard]] virtual int run(const Arguments& arguments, Io& io) const = 0;
};

/// Every command, in the order of the help. The registry: a new command is one line in commandlist.cpp.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// Finds the command that the words name, reads its options and runs it. Help and bad calls are answered here.
[[nodiscard]] int runCommandLine(const std::vector<std::string>& words, Io& io);

/// Says on io.err what went wrong ("anjunganctl: ...") and returns the exit status of the error's code.
[[nodiscard]] int report(Io& io, const Error& error);
/// The same with status 2, for what came from the caller's words or files.
[[nodiscard]] int reportBadInput(Io& io, const Error& error);

} // namespace anjungan::admin
