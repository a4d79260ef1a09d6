#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/rupiah.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::admin {

enum class Need { Optional, Required, Repeatable };

struct Option {
    std::string name;  ///< without the dashes
    std::string value; ///< placeholder in the help ("DATE"); empty for a flag
    std::string help;
    Need need = Need::Optional;
};

/// How a command is called.
struct Syntax {
    std::string name;
    std::string summary; ///< one line
    std::vector<Option> options;
    std::vector<std::string> positional; ///< placeholders of positional arguments, each required
    bool morePositional = false;         ///< the last one may be repeated

    [[nodiscard]] std::string usage() const;
    [[nodiscard]] std::string help() const;
};

/// The words of one call, read by a Syntax. `--name value` and `--name=value` are the same, but a value that begins with
/// two dashes needs the second form; after `--` all is positional.
class Arguments {
public:
    /// InvalidInput for an unknown or repeated option, a missing value, a required option that is missing, and a wrong
    /// number of positional arguments; `detail` says which and how it is called.
    [[nodiscard]] static Result<Arguments> parse(const Syntax& syntax, const std::vector<std::string>& words);

    [[nodiscard]] bool has(std::string_view name) const { return m_options.contains(name); }
    /// The option's value, or nothing where it was not given.
    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
    /// Typed values; InvalidInput where the text is not of the form, `otherwise` where the option was not given.
    [[nodiscard]] Result<std::int64_t> number(std::string_view name, std::int64_t otherwise = 0) const;
    /// The same, and refused unless it is from `least` to `most`.
    [[nodiscard]] Result<std::int64_t> number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] Result<Rupiah> money(std::string_view name, Rupiah otherwise = {}) const;
    [[nodiscard]] Result<Date> date(std::string_view name, Date otherwise) const;
    [[nodiscard]] Result<Month> month(std::string_view name) const;

    [[nodiscard]] const std::vector<std::string>& positional() const { return m_positional; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
    std::vector<std::string> m_positional;
};

} // namespace anjungan::admin
