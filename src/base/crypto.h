#pragma once

#include "base/error.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace anjungan {

/// Must be called once at the start of every program, before any other function here. Aborts where the library can't start.
void initCrypto();

void randomBytes(unsigned char* into, std::size_t count);

/// The master key of one store: 32 random bytes that live in a file outside the database. Wiped when it goes.
/// Two purposes are derived from it (sealing and search), so that neither key tells about the other.
class StoreKey {
public:
    [[nodiscard]] static StoreKey generate();
    /// Reads a key file. KeyMissing where it is not there, KeyWrong where it is not of its form or is open to others
    /// (permissions beyond 0600).
    [[nodiscard]] static Result<StoreKey> load(const std::filesystem::path& file);
    /// Writes a new key file with permissions 0600. AlreadyExists where there is one: a key is never overwritten.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

    /// Authenticated encryption (XChaCha20-Poly1305) of a field. `context` names table, column and row id: sealed text
    /// that is moved to another place does not open.
    [[nodiscard]] std::string seal(std::string_view plain, std::string_view context) const;
    /// KeyWrong where the text was not sealed with this key and context, or was changed.
    [[nodiscard]] Result<std::string> open(std::string_view sealed, std::string_view context) const;
    /// Keyed hash (BLAKE2b) for equality search: same value and purpose, same 64 hex digits.
    [[nodiscard]] std::string searchHash(std::string_view value, std::string_view purpose) const;
    /// A short public mark of the key, kept in the store so that a wrong key is told before anything is read.
    [[nodiscard]] std::string fingerprint() const;

    StoreKey(const StoreKey&) = default;
    StoreKey& operator=(const StoreKey&) = default;
    ~StoreKey();

private:
    using Bytes = std::array<unsigned char, 32>;
    StoreKey() = default;
    void derive();
    Bytes m_master{};
    Bytes m_sealKey{};
    Bytes m_searchKey{};
};

/// How much work one try costs. Interactive (19 MiB, two passes: the least that OWASP names for Argon2id) is what a branch
/// uses; Minimal is for invented people, whose PIN everybody knows. For the PINs of a store see base/pinhash.h.
enum class PinCost { Interactive, Minimal };

/// Argon2id of a secret, with its salt and cost inside the text. Takes ten milliseconds on purpose: never on the GUI thread.
[[nodiscard]] Result<std::string> hashPin(std::string_view pin, PinCost cost);
[[nodiscard]] bool pinMatches(std::string_view pin, const std::string& hash);

/// Hash chain step: hex BLAKE2b of previous and content.
[[nodiscard]] std::string chainHash(std::string_view previous, std::string_view content);

/// Overwrites memory that held a secret before it is freed.
void wipe(std::string& secret);

} // namespace anjungan
