#pragma once

#include "base/date.h"
#include "base/error.h"

#include <rapidjson/document.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::rules {

/// One rules file while it is read. Keeps the first thing that is wrong with it; what is read after that is of no use and
/// is thrown away with the file, so that the readers need not ask after every field.
class JsonFile {
public:
    /// Broken JSON is an error with its line.
    [[nodiscard]] static Result<JsonFile> parse(const std::string& name, const std::string& text);

    void refuse(const std::string& path, const std::string& reason);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const rapidjson::Value& root() const { return m_document; }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    std::string m_name;
    rapidjson::Document m_document;
    std::optional<Error> m_error;
};

/// A value in a JsonFile with its place. Every reader refuses what is missing, of another type or out of its bounds.
class JsonNode {
public:
    JsonNode(JsonFile& file, const rapidjson::Value* value, std::string path)
        : m_file(&file), m_value(value), m_path(std::move(path)) {}
    [[nodiscard]] static JsonNode root(JsonFile& file) { return {file, &file.root(), ""}; }

    /// Must be an object with no other keys than these and none of them twice.
    void onlyKeys(std::initializer_list<std::string_view> known) const;
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] bool boolean(std::string_view key) const;
    [[nodiscard]] Date date(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> list(std::string_view key) const;
    [[nodiscard]] JsonNode member(std::string_view key) const;
    /// The members of an object with their keys; a key twice is refused.
    [[nodiscard]] std::vector<std::pair<std::string, JsonNode>> members() const;

    [[nodiscard]] std::vector<JsonNode> items() const;
    [[nodiscard]] std::string asText() const;
    [[nodiscard]] Date asDate() const;
    void refuse(std::string_view key, const std::string& reason) const;

private:
    [[nodiscard]] const rapidjson::Value* find(std::string_view key) const;
    [[nodiscard]] std::string place(std::string_view key) const;
    JsonFile* m_file;
    const rapidjson::Value* m_value; ///< null after a refusal
    std::string m_path;
};

} // namespace anjungan::rules
