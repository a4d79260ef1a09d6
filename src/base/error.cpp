#include "base/error.h"

namespace anjungan {

std::string_view toText(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::RefusedByRule: return "refused_by_rule";
    case ErrorCode::NotRegistered: return "not_registered";
    case ErrorCode::WrongPin: return "wrong_pin";
    case ErrorCode::LockedOut: return "locked_out";
    case ErrorCode::NotAllowed: return "not_allowed";
    case ErrorCode::StoreUnavailable: return "store_unavailable";
    case ErrorCode::StoreReadOnly: return "store_read_only";
    case ErrorCode::StoreBusy: return "store_busy";
    case ErrorCode::StoreNewer: return "store_newer";
    case ErrorCode::KeyMissing: return "key_missing";
    case ErrorCode::KeyWrong: return "key_wrong";
    case ErrorCode::StoreCorrupt: return "store_corrupt";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::Io: return "io";
    case ErrorCode::DeviceUnavailable: return "device_unavailable";
    case ErrorCode::DeviceBusy: return "device_busy";
    case ErrorCode::Bug: return "bug";
    }
    return "bug";
}

int exitStatus(ErrorCode code) {
    switch (code) {
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyExists:
    case ErrorCode::RefusedByRule:
    case ErrorCode::NotRegistered:
    case ErrorCode::WrongPin:
    case ErrorCode::LockedOut:
    case ErrorCode::NotAllowed: return 1;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Io:
    case ErrorCode::DeviceUnavailable:
    case ErrorCode::DeviceBusy:
    case ErrorCode::Bug: return 2;
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreNewer:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyWrong:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::DiskFull: return 3;
    }
    return 2;
}

} // namespace anjungan
