#include "faults/victim.h"

#include "support/catch.h"
#include "support/faultvfs.h"

#include <csignal>
#include <cstdio>
#include <poll.h>
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

[[noreturn]] void live(const std::function<std::string(const Tell&)>& work, int fd) {
    ::alarm(kMostSeconds);
    const std::string trouble = work([fd](const std::string& answer) { writeLine(fd, answer); });
    if (!trouble.empty())
        writeLine(fd, kTrouble + trouble);
    // Without the tests' own end: this is not the process that they run in.
    ::_exit(0);
}

struct Child {
    pid_t pid = 0;
    int answers = -1;
};

Child start(const std::function<std::string(const Tell&)>& work) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    std::fflush(nullptr);
    const pid_t pid = ::fork();
    REQUIRE(pid >= 0);
    if (pid == 0) {
        ::close(ends[0]);
        live(work, ends[1]);
    }
    ::close(ends[1]);
    return {pid, ends[0]};
}

/// Reads what the child tells until it ends; kills it after so many answers and a while, where that is not 0.
Ending waitFor(const Child& child, int killAfter, int later = 0) {
    Ending ending;
    std::string line;
    char c = 0;
    while (::read(child.answers, &c, 1) == 1) {
        if (c != '\n') {
            line += c;
            continue;
        }
        if (line.front() == kTrouble)
            ending.trouble = line.substr(1);
        else
            ending.answers.push_back(line);
        line.clear();
        if (killAfter > 0 && static_cast<int>(ending.answers.size()) == killAfter) {
            ::poll(nullptr, 0, later);
            ::kill(child.pid, SIGKILL);
        }
    }
    ::close(child.answers);
    int status = 0;
    REQUIRE(::waitpid(child.pid, &status, 0) == child.pid);
    ending.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!ending.killed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        ending.trouble = "ended with wait status " + std::to_string(status);
    return ending;
}

} // namespace

Ending runAndKill(const std::function<std::string(const Tell&)>& work, Moment moment) {
    const Child child = start([&](const Tell& tell) {
        FaultVfs disk;
        disk.dieAt(moment.operation);
        return work(tell);
    });
    return waitFor(child, moment.operation == 0 ? moment.answers : 0, moment.later);
}

std::vector<Ending> runTogether(const std::vector<std::function<std::string(const Go&, const Tell&)>>& works) {
    // Each tells that it is there on one pipe and waits for the other's end.
    int there[2];
    int gate[2];
    REQUIRE(::pipe(there) == 0);
    REQUIRE(::pipe(gate) == 0);
    std::vector<Child> children;
    for (const auto& work : works)
        children.push_back(start([&](const Tell& tell) {
            ::close(gate[1]);
            return work(
                [&] {
                    char c = '.';
                    if (::write(there[1], &c, 1) != 1 || ::read(gate[0], &c, 1) != 0)
                        std::raise(SIGKILL);
                },
                tell);
        }));
    char c = 0;
    for (std::size_t i = 0; i < works.size(); ++i)
        REQUIRE(::read(there[0], &c, 1) == 1);
    ::close(gate[1]);
    std::vector<Ending> endings;
    for (const Child& child : children)
        endings.push_back(waitFor(child, 0));
    for (const int fd : {there[0], there[1], gate[0]})
        ::close(fd);
    return endings;
}

} // namespace anjungan::test
