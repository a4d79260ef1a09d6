#include "store/filescan.h"

#include <fstream>
#include <string>

namespace anjungan::store {

Result<bool> fileHolds(const std::filesystem::path& file, std::string_view bytes, std::uint64_t limit) {
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return false;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::StoreUnavailable, "the file can't be read", file.string());
    constexpr std::size_t kBlock = std::size_t{1} << 20;
    std::string window;
    std::string block(kBlock, '\0');
    for (std::uint64_t seen = 0; seen < limit && in; seen += kBlock) {
        in.read(block.data(), static_cast<std::streamsize>(kBlock));
        window.append(block, 0, static_cast<std::size_t>(in.gcount()));
        if (window.find(bytes) != std::string::npos)
            return true;
        // What is left over from one block may begin the bytes that the next one ends.
        if (window.size() > bytes.size())
            window.erase(0, window.size() - bytes.size());
    }
    return false;
}

} // namespace anjungan::store
