#include "base/crypto.h"

#include "base/durable.h"

#include <sodium.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anjungan {

namespace {

constexpr std::string_view kKeyFileHead = "anjungan-key-1 ";
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string toHex(const unsigned char* bytes, std::size_t size) {
    std::string hex(size * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes, size);
    hex.pop_back();
    return hex;
}

} // namespace

void initCrypto() {
    if (sodium_init() < 0)
        std::abort();
}

void randomBytes(unsigned char* into, std::size_t count) {
    randombytes_buf(into, count);
}

StoreKey StoreKey::generate() {
    StoreKey key;
    randombytes_buf(key.m_master.data(), key.m_master.size());
    key.derive();
    return key;
}

void StoreKey::derive() {
    static_assert(crypto_kdf_KEYBYTES == 32);
    crypto_kdf_derive_from_key(m_sealKey.data(), m_sealKey.size(), 1, "anjungan", m_master.data());
    crypto_kdf_derive_from_key(m_searchKey.data(), m_searchKey.size(), 2, "anjungan", m_master.data());
}

StoreKey::~StoreKey() {
    sodium_memzero(m_master.data(), m_master.size());
    sodium_memzero(m_sealKey.data(), m_sealKey.size());
    sodium_memzero(m_searchKey.data(), m_searchKey.size());
}

Result<StoreKey> StoreKey::load(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return fail(missing ? ErrorCode::KeyMissing : ErrorCode::Io,
                    "key file can't be opened: " + std::string(std::strerror(errno)), file.string());
    }
    struct stat info {};
    std::string text(256, '\0');
    const bool statted = ::fstat(fd, &info) == 0;
    const ssize_t got = ::read(fd, text.data(), text.size());
    ::close(fd);
    if (!statted || got < 0 || !S_ISREG(info.st_mode))
        return fail(ErrorCode::KeyWrong, "key file can't be read: it must be a plain file", file.string());
    if ((info.st_mode & 077) != 0)
        return fail(ErrorCode::KeyWrong, "key file is open to other users; set its permissions to 0600", file.string());
    text.resize(static_cast<std::size_t>(got));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    StoreKey key;
    std::size_t size = 0;
    const bool formed = text.starts_with(kKeyFileHead) && text.size() == kKeyFileHead.size() + 64 &&
                        sodium_hex2bin(key.m_master.data(), key.m_master.size(), text.data() + kKeyFileHead.size(), 64,
                                       nullptr, &size, nullptr) == 0 &&
                        size == key.m_master.size();
    wipe(text);
    if (!formed)
        return fail(ErrorCode::KeyWrong, "this is not a key file of Anjungan", file.string());
    key.derive();
    return key;
}

Result<void> StoreKey::save(const std::filesystem::path& file) const {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::AlreadyExists, "there is a key file already; it is never overwritten", file.string());
        return fail(ErrorCode::Io, "key file can't be made: " + std::string(std::strerror(errno)), file.string());
    }
    std::string text = std::string(kKeyFileHead) + toHex(m_master.data(), m_master.size()) + "\n";
    const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
    ::close(fd);
    wipe(text);
    if (!written) {
        ::unlink(file.c_str());
        return fail(ErrorCode::Io, "key file can't be written: " + std::string(std::strerror(errno)), file.string());
    }
    const auto lasting = syncFolder(folderOf(file));
    if (!lasting)
        ::unlink(file.c_str());
    return lasting;
}

std::string StoreKey::seal(std::string_view plain, std::string_view context) const {
    std::string sealed(kNonceSize + plain.size() + kTagSize, '\0');
    auto* out = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(out, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kNonceSize, nullptr, bytesOf(plain), plain.size(), bytesOf(context),
                                               context.size(), nullptr, out, m_sealKey.data());
    return sealed;
}

Result<std::string> StoreKey::open(std::string_view sealed, std::string_view context) const {
    if (sealed.size() < kNonceSize + kTagSize)
        return fail(ErrorCode::KeyWrong, "sealed value is too short", std::string(context));
    std::string plain(sealed.size() - kNonceSize - kTagSize, '\0');
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, bytesOf(sealed) + kNonceSize,
        sealed.size() - kNonceSize, bytesOf(context), context.size(), bytesOf(sealed), m_sealKey.data());
    if (status != 0)
        return fail(ErrorCode::KeyWrong, "sealed value does not open with this key in this place", std::string(context));
    return plain;
}

std::string StoreKey::searchHash(std::string_view value, std::string_view purpose) const {
    crypto_generichash_state state;
    unsigned char hash[32];
    const unsigned char separator = 0;
    crypto_generichash_init(&state, m_searchKey.data(), m_searchKey.size(), sizeof hash);
    crypto_generichash_update(&state, bytesOf(purpose), purpose.size());
    crypto_generichash_update(&state, &separator, 1);
    crypto_generichash_update(&state, bytesOf(value), value.size());
    crypto_generichash_final(&state, hash, sizeof hash);
    return toHex(hash, sizeof hash);
}

std::string StoreKey::fingerprint() const {
    return searchHash("anjungan", "fingerprint").substr(0, 16);
}

Result<std::string> hashPin(std::string_view pin, PinCost cost) {
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    const bool cheap = cost == PinCost::Minimal;
    const unsigned long long operations = cheap ? crypto_pwhash_OPSLIMIT_MIN : 2;
    const std::size_t memory = cheap ? crypto_pwhash_MEMLIMIT_MIN : std::size_t{19} * 1024 * 1024;
    if (crypto_pwhash_str_alg(hash.data(), pin.data(), pin.size(), operations, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Bug, "not enough memory to hash a PIN");
    hash.resize(std::strlen(hash.c_str()));
    return hash;
}

bool pinMatches(std::string_view pin, const std::string& hash) {
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

std::string chainHash(std::string_view previous, std::string_view content) {
    crypto_generichash_state state;
    unsigned char hash[32];
    const unsigned char separator = 0;
    crypto_generichash_init(&state, nullptr, 0, sizeof hash);
    crypto_generichash_update(&state, bytesOf(previous), previous.size());
    crypto_generichash_update(&state, &separator, 1);
    crypto_generichash_update(&state, bytesOf(content), content.size());
    crypto_generichash_final(&state, hash, sizeof hash);
    return toHex(hash, sizeof hash);
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace anjungan
