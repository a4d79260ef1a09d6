#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include <QTemporaryDir>

namespace anjungan {

/// A folder that ends with the test.
class TemporaryFolder {
public:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path() / name; }

    /// Writes a file into it.
    std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(*this / name, std::ios::binary) << content;
        return *this / name;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace anjungan
