#include "admin/command.h"

#include "base/version.h"

#include <algorithm>
#include <ostream>

namespace anjungan::admin {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

std::string_view nameOf(const std::unique_ptr<Command>& command) {
    return command->syntax().name;
}

void printOverview(std::ostream& out, const Commands& commands) {
    out << "anjunganctl: the old-age savings kiosk on the command line\n\nUsage: anjunganctl COMMAND ...\n"
           "       anjunganctl COMMAND --help\n       anjunganctl --version\n\nCommands:\n";
    for (const auto& command : commands) {
        std::string left = "  " + std::string(nameOf(command));
        left.resize(std::max<std::size_t>(left.size() + 1, 22), ' ');
        out << left << command->syntax().summary << '\n';
    }
    out << "\nExit status: 0 done, 1 refused by a rule, 2 bad call or bad input, 3 store can't be used\n";
}

/// The command whose name the first one or two words are; the longer name wins.
const Command* findCommand(const Commands& commands, const std::vector<std::string>& words, std::size_t& used) {
    for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
        if (words.size() < count)
            continue;
        const std::string name = count == 2 ? words[0] + " " + words[1] : words[0];
        const auto at = std::ranges::find(commands, std::string_view{name}, nameOf);
        if (at != commands.end()) {
            used = count;
            return at->get();
        }
    }
    return nullptr;
}

int unknownCommand(Io& io, const Commands& commands, const std::string& word) {
    io.err << "anjunganctl: there is no command \"" << word << "\"";
    const char* before = "; did you mean ";
    for (const auto& command : commands) {
        if (!nameOf(command).starts_with(word + " "))
            continue;
        io.err << before << nameOf(command);
        before = ", ";
    }
    io.err << "\nanjunganctl help lists all commands\n";
    return kBadInput;
}

} // namespace

int report(Io& io, const Error& error) {
    io.err << "anjunganctl: " << error.detail << '\n';
    return exitStatus(error.code);
}

int reportBadInput(Io& io, const Error& error) {
    io.err << "anjunganctl: " << error.detail << '\n';
    return kBadInput;
}

int runCommandLine(const std::vector<std::string>& words, Io& io) {
    const Commands commands = allCommands();
    if (words.empty()) {
        printOverview(io.err, commands);
        return kBadInput;
    }
    if (words[0] == "help" || words[0] == "--help" || words[0] == "-h") {
        printOverview(io.out, commands);
        return kDone;
    }
    if (words[0] == "--version") {
        io.out << "anjunganctl " << programVersion() << '\n';
        return kDone;
    }
    std::size_t used = 0;
    const Command* command = findCommand(commands, words, used);
    if (!command)
        return unknownCommand(io, commands, words[0]);
    const std::vector<std::string> rest(words.begin() + static_cast<std::ptrdiff_t>(used), words.end());
    if (std::ranges::find(rest, "--help") != rest.end() || rest == std::vector<std::string>{"-h"}) {
        io.out << command->syntax().help();
        return kDone;
    }
    const auto arguments = Arguments::parse(command->syntax(), rest);
    if (!arguments)
        return reportBadInput(io, arguments.error());
    return command->run(*arguments, io);
}

} // namespace anjungan::admin
