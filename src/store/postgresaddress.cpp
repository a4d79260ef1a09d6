#include "store/postgresaddress.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace anjungan::store {

namespace {

constexpr std::array<std::string_view, 2> kSchemes = {"postgresql://", "postgres://"};
constexpr int kLastPort = 65535;

constexpr std::array<std::string_view, 10> kKnownOptions = {
    "sslmode", "sslrootcert", "sslcert",         "sslkey",  "sslcrl",
    "passfile", "connect_timeout", "channel_binding", "gssencmode", "application_name"};

using Option = std::pair<std::string_view, std::string_view>;

/// A dead line is noticed in about ten seconds instead of hours, and a kiosk does not wait longer for a server.
constexpr std::array kDefaults = {Option{"connect_timeout", "5"},     Option{"application_name", "anjungan"},
                                  Option{"keepalives_idle", "5"},     Option{"keepalives_interval", "3"},
                                  Option{"keepalives_count", "2"},    Option{"tcp_user_timeout", "10000"}};

std::unexpected<Error> bad(std::string why) {
    return fail(ErrorCode::InvalidInput,
                "the store's address " + std::move(why) + "; it is written postgresql://user@host:port/database",
                "store");
}

std::optional<int> hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return lower - 'a' + 10;
    return std::nullopt;
}

Result<std::string> decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? hexValue(text[i + 1]) : std::nullopt;
        const auto low = high ? hexValue(text[i + 2]) : std::nullopt;
        if (!low || (*high == 0 && *low == 0))
            return bad("has a % without two hexadecimal digits behind it");
        out += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return out;
}

/// Takes what stands before `sign` off the front; nothing where the sign is not there.
std::optional<std::string_view> takeUntil(std::string_view& text, char sign) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = text.substr(0, at);
    text.remove_prefix(at + 1);
    return before;
}

Result<int> portOf(std::string_view text) {
    int port = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (code != std::errc() || end != text.data() + text.size() || port < 1 || port > kLastPort)
        return bad("has no port between 1 and 65535");
    return port;
}

Result<void> readServer(std::string_view text, PostgresAddress& address) {
    if (text.starts_with('[')) {
        text.remove_prefix(1);
        const auto numbers = takeUntil(text, ']');
        if (!numbers)
            return bad("has a [ without its ]");
        address.host = *numbers;
        if (!text.empty() && !text.starts_with(':'))
            return bad("has something between ] and the port");
    } else {
        const auto host = decoded(text.substr(0, text.find(':')));
        if (!host)
            return passOn(host);
        address.host = *host;
        text.remove_prefix(std::min(text.find(':'), text.size()));
    }
    if (text.empty())
        return {};
    const auto port = portOf(text.substr(1));
    if (!port)
        return passOn(port);
    address.port = *port;
    return {};
}

Result<void> readAccount(std::string_view text, PostgresAddress& address) {
    const auto user = decoded(text.substr(0, text.find(':')));
    const auto password =
        text.find(':') == std::string_view::npos ? std::string() : decoded(text.substr(text.find(':') + 1));
    if (!user || !password)
        return passOn(!user ? user : password);
    address.user = *user;
    address.password = *password;
    return {};
}

Result<void> readOption(std::string_view text, PostgresAddress& address) {
    const auto name = takeUntil(text, '=');
    const auto value = decoded(text);
    if (!value)
        return passOn(value);
    if (!name || value->empty() || value->find(';') != std::string::npos)
        return bad("has options that are not name=value");
    if (*name == "host") {
        address.host = *value;
        return {};
    }
    if (std::ranges::find(kKnownOptions, *name) == kKnownOptions.end())
        return bad("has an option that is not known here: " + std::string(*name));
    address.options.emplace_back(*name, *value);
    return {};
}

/// As libpq reads a value of a connection string.
std::string quoted(std::string_view value) {
    std::string out = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

} // namespace

bool isServerAddress(std::string_view text) {
    return std::ranges::any_of(kSchemes, [&](std::string_view scheme) { return text.starts_with(scheme); });
}

Result<PostgresAddress> PostgresAddress::parse(std::string_view text) {
    const auto scheme = std::ranges::find_if(kSchemes, [&](std::string_view one) { return text.starts_with(one); });
    if (scheme == kSchemes.end())
        return bad("does not begin with postgresql://");
    text.remove_prefix(scheme->size());
    PostgresAddress address;
    std::string_view options = text.substr(std::min(text.find('?'), text.size()));
    text = text.substr(0, text.find('?'));
    const std::size_t slash = text.find('/');
    std::string_view server = text.substr(0, slash);
    if (const auto account = takeUntil(server, '@'))
        if (const auto read = readAccount(*account, address); !read)
            return passOn(read);
    if (const auto read = readServer(server, address); !read)
        return passOn(read);
    const auto database = decoded(slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1));
    if (!database)
        return passOn(database);
    if (database->empty() || database->find('/') != std::string::npos)
        return bad("names no database");
    address.database = *database;
    while (!options.empty()) {
        options.remove_prefix(1);
        const std::string_view option = options.substr(0, options.find('&'));
        if (const auto read = readOption(option, address); !read)
            return passOn(read);
        options.remove_prefix(option.size());
    }
    return address;
}

std::string PostgresAddress::shown() const {
    std::string text = "postgresql://" + user + (user.empty() ? "" : "@") + host;
    if (port != 0)
        text += ":" + std::to_string(port);
    return text + "/" + database;
}

std::string PostgresAddress::connectOptions() const {
    std::vector<Option> all(options.begin(), options.end());
    const auto add = [&](const Option& option) {
        if (std::ranges::find(all, option.first, &Option::first) == all.end())
            all.push_back(option);
    };
    std::ranges::for_each(kDefaults, add);
    const bool here = host.empty() || host.starts_with('/') || host == "localhost" || host == "::1" ||
                      host.starts_with("127.");
    if (!here)
        add({"sslmode", "require"});
    std::string text;
    for (const auto& [name, value] : all)
        text += (text.empty() ? "" : ";") + std::string(name) + "=" + quoted(value);
    return text;
}

} // namespace anjungan::store
