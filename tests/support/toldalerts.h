#pragma once

#include <string>
#include <vector>

namespace anjungan::test {

/// Hears what a screen reader is told at once, while it lives; one at a time. Qt tells nobody where no screen reader is there, and offers
/// no way to stand in for one: this takes the place of Qt's own function in the program that uses it.
class ToldAlerts {
public:
    ToldAlerts();
    ~ToldAlerts();
    ToldAlerts(const ToldAlerts&) = delete;
    ToldAlerts& operator=(const ToldAlerts&) = delete;

    /// "object: description" of each, as a screen reader that asks at that moment gets it; nothing of what is not on show.
    [[nodiscard]] const std::vector<std::string>& all() const { return m_told; }
    void add(std::string told) { m_told.push_back(std::move(told)); }

private:
    std::vector<std::string> m_told;
};

} // namespace anjungan::test
