#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace anjungan {

/// One code for each thing that somebody can do about a failure. The sentence for the person is made from it in
/// gui/texts; the exit status of anjunganctl (0 done, 1 refused, 2 bad input, 3 store) in exitStatus().
enum class ErrorCode {
    InvalidInput,      ///< what was typed or read is not of its form: correct it
    NotFound,          ///< no such person, card, claim or file
    AlreadyExists,     ///< it is there already: use it instead
    Conflict,          ///< the same id or reference with other content, or the state has moved on: look again
    RefusedByRule,     ///< a rule of the law or of four eyes says no
    NotRegistered,     ///< the person is on record but has not registered: register first
    WrongPin,          ///< try again
    LockedOut,         ///< too many wrong PINs: staff unlocks
    NotAllowed,        ///< the role does not allow it: ask a supervisor
    StoreUnavailable,  ///< the store file can't be opened, or it is no store
    StoreReadOnly,     ///< the store can't be written
    StoreBusy,         ///< another program holds the store: try again
    StoreNewer,        ///< the store was written by a newer version: update this program
    KeyMissing,        ///< the key file is not there
    KeyWrong,          ///< the key file is not this store's, or is damaged
    StoreCorrupt,      ///< stored data fails its own check: restore a backup
    DiskFull,          ///< no room left
    Io,                ///< a file could not be read or written
    DeviceUnavailable, ///< camera or printer is not there
    DeviceBusy,        ///< another program has the camera: close that program, or wait
    Bug,               ///< a foreign exception or broken invariant reached the thread's edge
};

/// The stable lower_snake name of a code, for logs and JSON.
[[nodiscard]] std::string_view toText(ErrorCode code);

/// Exit status of the command line for a failure with this code (data.md): 1 refused, 2 bad call or input, 3 store.
[[nodiscard]] int exitStatus(ErrorCode code);

/// A failure: what somebody can do about it, and English detail for the log and the command line.
/// `detail` never holds a NIK, name, account number, PIN or other personal value.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Bug;
    std::string detail;
    std::string where; ///< field name, column, file or JSON path that the failure is about; empty where there is none

    bool operator==(const Error&) const = default;
};

template <class T> using Result = std::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns Result<T>.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string detail, std::string where = {}) {
    return std::unexpected(Error{code, std::move(detail), std::move(where)});
}

/// Hands an error on from one Result type to another.
template <class T> [[nodiscard]] std::unexpected<Error> passOn(const Result<T>& failed) {
    return std::unexpected(failed.error());
}

} // namespace anjungan
