#pragma once

#include <memory>
#include <sstream>
#include <string>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

namespace anjungan::test {

/// What is logged as long as this lives, instead of where it goes else.
class LogLines {
public:
    LogLines() { spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_lines))); }
    ~LogLines() { spdlog::set_default_logger(m_before); }
    LogLines(const LogLines&) = delete;
    LogLines& operator=(const LogLines&) = delete;

    [[nodiscard]] int count(const std::string& words) const {
        const std::string lines = m_lines.str();
        int found = 0;
        for (auto at = lines.find(words); at != std::string::npos; at = lines.find(words, at + 1))
            ++found;
        return found;
    }

private:
    std::ostringstream m_lines;
    std::shared_ptr<spdlog::logger> m_before = spdlog::default_logger();
};

} // namespace anjungan::test
