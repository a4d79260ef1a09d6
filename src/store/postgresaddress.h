#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anjungan::store {

/// Whether a store's name is the address of a server and no file.
[[nodiscard]] bool isServerAddress(std::string_view text);

/// The address of a database on a PostgreSQL server:
///
///     postgresql://[user[:password]@][host[:port]]/database[?sslmode=verify-full&sslrootcert=/etc/anjungan/ca.crt]
///
/// as libpq writes it (percent-encoded where a part holds one of its signs). Without a password libpq looks for it in
/// PGPASSWORD and in the password file. Without a host it is the machine's own socket; `host` among the options names
/// another folder of sockets.
struct PostgresAddress {
    std::string host;
    int port = 0; ///< 0: PostgreSQL's own, 5432
    std::string database;
    std::string user;
    std::string password;
    std::vector<std::pair<std::string, std::string>> options; ///< of kKnownOptions

    /// InvalidInput with what is wrong and what would be right; never with the password.
    [[nodiscard]] static Result<PostgresAddress> parse(std::string_view text);

    /// For people and logs: without password and options.
    [[nodiscard]] std::string shown() const;

    /// What the connection needs beyond host, port, database, user and password, in libpq's form. What is not said is set
    /// to what a counter needs: an encrypted way to another machine, and an answer within seconds or none.
    [[nodiscard]] std::string connectOptions() const;
};

} // namespace anjungan::store
