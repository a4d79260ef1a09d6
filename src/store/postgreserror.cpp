#include "store/postgreserror.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anjungan::store {

namespace {

using Mapping = std::pair<std::string_view, ErrorCode>;

/// By SQLSTATE or its class (PostgreSQL's manual, appendix A); the first that fits counts.
constexpr std::array kMeanings = {
    Mapping{"08", ErrorCode::StoreUnavailable},    // connection exceptions
    Mapping{"57P", ErrorCode::StoreUnavailable},   // the server shuts down, has crashed or is starting
    Mapping{"25P03", ErrorCode::StoreUnavailable}, // the server ended a session that stood still in a transaction
    Mapping{"55P03", ErrorCode::StoreBusy},        // lock not available in time
    Mapping{"57014", ErrorCode::StoreBusy},        // cancelled
    Mapping{"40", ErrorCode::StoreBusy},           // deadlock, serialization failure
    Mapping{"53300", ErrorCode::StoreBusy},        // too many connections
    Mapping{"53100", ErrorCode::DiskFull},
    Mapping{"53", ErrorCode::StoreUnavailable}, // memory and other resources
    Mapping{"25006", ErrorCode::StoreReadOnly},
    Mapping{"42501", ErrorCode::StoreReadOnly}, // no privilege
    Mapping{"23503", ErrorCode::NotFound},
    Mapping{"23", ErrorCode::Conflict},
    Mapping{"P0001", ErrorCode::Conflict},        // a trigger of the schema refuses
    Mapping{"28", ErrorCode::StoreUnavailable},   // role or password refused
    Mapping{"3D000", ErrorCode::StoreUnavailable}, // no such database
    Mapping{"3F000", ErrorCode::StoreUnavailable}, // no schema that the role may use
    Mapping{"58", ErrorCode::Io},
    Mapping{"XX", ErrorCode::StoreCorrupt}, // damaged data or index, internal error
};

ErrorCode meaningOf(std::string_view state) {
    const auto found = std::ranges::find_if(kMeanings, [&](const Mapping& one) { return state.starts_with(one.first); });
    return found == kMeanings.end() ? ErrorCode::Bug : found->second;
}

std::string firstLine(std::string_view message) {
    std::string line(message.substr(0, message.find('\n')));
    constexpr std::string_view kSeverity = "ERROR:";
    if (line.starts_with(kSeverity))
        line.erase(0, line.find_first_not_of(' ', kSeverity.size()));
    return line;
}

/// The constraint that a message names; the longest, where one name is part of another.
ConstraintNames::const_iterator namedIn(std::string_view line, const ConstraintNames& constraints) {
    auto best = constraints.end();
    for (auto one = constraints.begin(); one != constraints.end(); ++one)
        if (line.find(one->first) != std::string_view::npos &&
            (best == constraints.end() || one->first.size() > best->first.size()))
            best = one;
    return best;
}

struct Refusal {
    std::string_view words;
    const char* advice;
};

constexpr std::array kRefusals = {
    Refusal{"password authentication failed", "the server refuses the role's password"},
    Refusal{"no password supplied", "the server asks for a password: PGPASSWORD, the password file, or the address"},
    Refusal{"does not exist", "the server knows no such role or database"},
    Refusal{"pg_hba.conf", "the server does not let this machine, role or kind of connection in"},
    Refusal{"authentication", "the server does not accept who asks"},
    Refusal{"permission denied for database", "the role may not connect to this database"},
    Refusal{"does not support SSL", "the server has no encrypted connections, and the address asks for one"},
    Refusal{"certificate", "the server's certificate is not proved"},
    Refusal{"sslmode", "the address asks for an unknown kind of encryption"},
};

} // namespace

Error toError(const PostgresComplaint& complaint, const ConstraintNames& constraints, std::string_view doing) {
    const std::string line = firstLine(complaint.message);
    if (!complaint.connected)
        return {ErrorCode::StoreUnavailable, std::string(doing) + ": the connection to the server is lost: " + line, {}};
    const ErrorCode code = meaningOf(complaint.state);
    if (line.find("member_not_below_zero") != std::string::npos)
        return {ErrorCode::RefusedByRule, "the account does not hold that much", "balance"};
    if (code == ErrorCode::NotFound)
        return {code, "what the record refers to is not in the store", {}};
    if (code == ErrorCode::Conflict) {
        const auto constraint = namedIn(line, constraints);
        return {code, constraint == constraints.end() ? line : line + ": " + constraint->second, {}};
    }
    return {code, std::string(doing) + ": " + line, {}};
}

Error connectError(const std::string& message, const std::string& address) {
    const std::string line = firstLine(message);
    if (message.find("too many") != std::string::npos || message.find("connection slots") != std::string::npos)
        return {ErrorCode::StoreBusy, "the server has no connection left: " + line, address};
    for (const Refusal& refusal : kRefusals)
        if (message.find(refusal.words) != std::string::npos && message.find("No such file") == std::string::npos)
            return {ErrorCode::StoreUnavailable, std::string(refusal.advice) + ": " + line, address};
    return {ErrorCode::StoreUnavailable, "the store's server does not answer: " + line, address};
}

} // namespace anjungan::store
