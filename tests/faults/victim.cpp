#include "faults/victim.h"

#include "support/catch.h"
#include "support/faultvfs.h"

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace anjungan::test {

namespace {

constexpr unsigned kMostSeconds = 120;
constexpr char kTrouble = '!';

void writeLine(int fd, const std::string& line) {
    const std::string whole = line + '\n';
    if (::write(fd, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()))
        std::raise(SIGKILL);
}

[[noreturn]] void live(const std::function<std::string(const Tell&)>& work, Moment moment, int fd) {
    ::alarm(kMostSeconds);
    std::string trouble;
    {
        FaultVfs disk;
        disk.dieAt(moment.operation);
        trouble = work([fd](const std::string& answer) { writeLine(fd, answer); });
    }
    if (!trouble.empty())
        writeLine(fd, kTrouble + trouble);
    // Without the tests' own end: this is not the process that they run in.
    ::_exit(0);
}

} // namespace

Ending runAndKill(const std::function<std::string(const Tell&)>& work, Moment moment) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    std::fflush(nullptr);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        live(work, moment, ends[1]);
    }
    ::close(ends[1]);
    Ending ending;
    std::string line;
    char c = 0;
    while (::read(ends[0], &c, 1) == 1) {
        if (c != '\n') {
            line += c;
            continue;
        }
        if (line.front() == kTrouble)
            ending.trouble = line.substr(1);
        else
            ending.answers.push_back(line);
        line.clear();
        if (moment.operation == 0 && static_cast<int>(ending.answers.size()) == moment.answers)
            ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ending.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!ending.killed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        ending.trouble = "ended with wait status " + std::to_string(status);
    return ending;
}

} // namespace anjungan::test
