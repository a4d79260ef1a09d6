#pragma once

#include "store/participants.h"

#include <string>

namespace anjungan::store {

/// What is sealed of a person: everything but id and the dates of registration and update. Internal to the store.
[[nodiscard]] std::string toProfileJson(const Participant& person);
/// StoreCorrupt where a value does not parse: it makes the whole profile corrupt.
[[nodiscard]] Result<Participant> fromProfileJson(const std::string& json);

} // namespace anjungan::store
