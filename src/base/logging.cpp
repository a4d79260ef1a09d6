#include "base/logging.h"

#include <cctype>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace anjungan {

namespace {

constexpr int kLongestLoggedNumber = 9;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Separators that people and forms put inside identity numbers.
bool isSeparator(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '/';
}

/// Takes the place of %v: the message after the last-guard filter.
class MaskedMessage final : public spdlog::custom_flag_formatter {
public:
    void format(const spdlog::details::log_msg& message, const std::tm&, spdlog::memory_buf_t& out) override {
        const std::string safe = withoutLongNumbers({message.payload.data(), message.payload.size()});
        out.append(safe.data(), safe.data() + safe.size());
    }
    [[nodiscard]] std::unique_ptr<custom_flag_formatter> clone() const override {
        return std::make_unique<MaskedMessage>();
    }
};

} // namespace

std::string masked(std::string_view personal) {
    return "<" + std::to_string(personal.size()) + ">";
}

std::string withoutLongNumbers(std::string_view line) {
    std::string out;
    out.reserve(line.size());
    for (std::size_t i = 0; i < line.size();) {
        if (!isDigit(line[i])) {
            out += line[i++];
            continue;
        }
        // A uuid or hash is no number: its digits touch letters. Only a run that stands alone is looked at.
        const bool alone = i == 0 || !std::isalnum(static_cast<unsigned char>(line[i - 1]));
        std::size_t end = i;
        std::size_t lastDigit = i;
        int count = 0;
        while (end < line.size() && (isDigit(line[end]) || (isSeparator(line[end]) && end + 1 < line.size() && isDigit(line[end + 1])))) {
            if (isDigit(line[end])) {
                ++count;
                lastDigit = end;
            }
            ++end;
        }
        const bool endsAlone = lastDigit + 1 >= line.size() || !std::isalnum(static_cast<unsigned char>(line[lastDigit + 1]));
        if (alone && endsAlone && count > kLongestLoggedNumber) {
            out += "<" + std::to_string(count) + " digits>";
        } else {
            out.append(line.substr(i, lastDigit + 1 - i));
        }
        i = lastDigit + 1;
    }
    return out;
}

Result<void> startLogging(const std::filesystem::path& file, spdlog::level::level_enum level) {
    std::shared_ptr<spdlog::sinks::sink> sink;
    if (file.empty()) {
        sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    } else {
        try {
            sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), 5 * 1024 * 1024, 5);
        } catch (const spdlog::spdlog_ex& foreign) {
            return fail(ErrorCode::Io, "the log file can't be written: " + std::string(foreign.what()), "log");
        }
    }
    auto logger = std::make_shared<spdlog::logger>("anjungan", std::move(sink));
    auto formatter = std::make_unique<spdlog::pattern_formatter>();
    formatter->add_flag<MaskedMessage>('*').set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %*");
    logger->set_formatter(std::move(formatter));
    logger->set_level(level);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    return {};
}

} // namespace anjungan
