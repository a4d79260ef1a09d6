#include "admin/arguments.h"

#include <algorithm>
#include <charconv>

namespace anjungan::admin {

namespace {

std::string shown(const Option& option) {
    return "--" + option.name + (option.value.empty() ? "" : " " + option.value);
}

std::unexpected<Error> badOption(std::string_view name, const std::string& reason) {
    return fail(ErrorCode::InvalidInput, "--" + std::string(name) + ": " + reason, std::string(name));
}

} // namespace

std::string Syntax::usage() const {
    std::string text = "anjunganctl " + name;
    for (const auto& option : options) {
        const bool optional = option.need != Need::Required;
        text.append(optional ? " [" : " ").append(shown(option)).append(optional ? "]" : "");
        if (option.need == Need::Repeatable)
            text += "...";
    }
    for (const auto& word : positional)
        text += " " + word;
    return morePositional ? text + "..." : text;
}

std::string Syntax::help() const {
    std::string text = summary + "\n\nUsage: " + usage() + "\n";
    for (const auto& option : options) {
        std::string left = "  " + shown(option);
        left.resize(std::max<std::size_t>(left.size() + 1, 26), ' ');
        text += left + option.help + "\n";
    }
    return text;
}

Result<Arguments> Arguments::parse(const Syntax& syntax, const std::vector<std::string>& words) {
    Arguments arguments;
    const auto bad = [&syntax](const std::string& reason) {
        return fail(ErrorCode::InvalidInput, reason + "\nUsage: " + syntax.usage());
    };
    bool onlyPositional = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyPositional || !word.starts_with("--")) {
            arguments.m_positional.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyPositional = true;
            continue;
        }
        const auto equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        const auto option = std::ranges::find(syntax.options, name, &Option::name);
        if (option == syntax.options.end())
            return bad("unknown option --" + name);
        if (arguments.has(name) && option->need != Need::Repeatable)
            return bad("--" + name + " is given twice");
        std::string value;
        if (option->value.empty() && equals != std::string::npos)
            return bad("--" + name + " takes no value");
        if (!option->value.empty()) {
            const bool alone = equals == std::string::npos && (i + 1 == words.size() || words[i + 1].starts_with("--"));
            if (alone)
                return bad("--" + name + " needs a value: " + option->value);
            value = equals == std::string::npos ? words[++i] : word.substr(equals + 1);
        }
        arguments.m_options[name].push_back(std::move(value));
    }
    for (const auto& option : syntax.options)
        if (option.need == Need::Required && !arguments.has(option.name))
            return bad("--" + option.name + " is missing");
    const std::size_t count = arguments.m_positional.size();
    if (count < syntax.positional.size())
        return bad(syntax.positional[count] + " is missing");
    if (count > syntax.positional.size() && !syntax.morePositional)
        return bad("there is a word too much: " + std::to_string(count) + " instead of " +
                   std::to_string(syntax.positional.size()));
    return arguments;
}

std::optional<std::string> Arguments::text(std::string_view name) const {
    const auto at = m_options.find(name);
    return at == m_options.end() ? std::nullopt : std::optional{at->second.back()};
}

std::vector<std::string> Arguments::all(std::string_view name) const {
    const auto at = m_options.find(name);
    return at == m_options.end() ? std::vector<std::string>{} : at->second;
}

Result<std::int64_t> Arguments::number(std::string_view name, std::int64_t otherwise) const {
    const auto value = text(name);
    if (!value)
        return otherwise;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error == std::errc::result_out_of_range)
        return badOption(name, "the number is too large");
    if (error != std::errc{} || end != value->data() + value->size())
        return badOption(name, "must be a whole number without separators");
    return number;
}

Result<std::int64_t> Arguments::number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most) const {
    const auto value = number(name, otherwise);
    if (value && has(name) && (*value < least || *value > most))
        return badOption(name, "must be " + std::to_string(least) + " to " + std::to_string(most));
    return value;
}

Result<Rupiah> Arguments::money(std::string_view name, Rupiah otherwise) const {
    constexpr std::int64_t kMost = 1'000'000'000'000'000;
    const auto value = number(name, otherwise.value());
    if (!value)
        return passOn(value);
    if (*value < 0 || *value > kMost)
        return badOption(name, "must be whole rupiah from 0 to " + std::to_string(kMost));
    return Rupiah{*value};
}

Result<Date> Arguments::date(std::string_view name, Date otherwise) const {
    const auto value = text(name);
    if (!value)
        return otherwise;
    const auto date = parseDate(*value);
    return date ? date : Result<Date>{badOption(name, date.error().detail)};
}

Result<Month> Arguments::month(std::string_view name) const {
    const auto month = parseMonth(text(name).value_or(""));
    return month ? month : Result<Month>{badOption(name, month.error().detail)};
}

} // namespace anjungan::admin
