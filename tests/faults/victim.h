#pragma once

#include <functional>
#include <string>
#include <vector>

namespace anjungan::test {

/// When a victim is killed.
struct Moment {
    int operation = 0; ///< in this write or sync of its own, half through it; 0: when an answer has come
    int answers = 1;   ///< as soon as so many answers have come
    int later = 0;     ///< milliseconds after the last of them
};

/// What a process had told when it was killed by SIGKILL.
struct Ending {
    std::vector<std::string> answers;
    bool killed = false; ///< false: it had done all its work before
    std::string trouble; ///< what it could not do; empty where all went well until the end
};

/// Tells the one who waits outside that something is done: what was told counts as promised.
using Tell = std::function<void(const std::string&)>;

/// Runs `work` in a process of its own (a fork: call it with no store open) and kills it. `work` gives what it could not do.
[[nodiscard]] Ending runAndKill(const std::function<std::string(const Tell&)>& work, Moment moment);

/// Runs each of `works` in a process of its own, let go at the same moment once all are there: each calls `go` when it has
/// opened what it needs, and it returns for all at once.
using Go = std::function<void()>;
[[nodiscard]] std::vector<Ending> runTogether(const std::vector<std::function<std::string(const Go&, const Tell&)>>& works);

} // namespace anjungan::test
