#include "rules/rulejson.h"

#include <rapidjson/error/en.h>

#include <algorithm>
#include <set>

namespace anjungan::rules {

Result<JsonFile> JsonFile::parse(const std::string& name, const std::string& text) {
    JsonFile file;
    file.m_name = name;
    file.m_document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    if (file.m_document.HasParseError()) {
        const auto offset = static_cast<std::ptrdiff_t>(std::min(file.m_document.GetErrorOffset(), text.size()));
        const auto line = 1 + std::count(text.begin(), text.begin() + offset, '\n');
        const std::string where = name + ": line " + std::to_string(line);
        return fail(ErrorCode::InvalidInput,
                    where + ": " + rapidjson::GetParseError_En(file.m_document.GetParseError()), where);
    }
    return file;
}

void JsonFile::refuse(const std::string& path, const std::string& reason) {
    if (m_error)
        return;
    const std::string where = m_name + ": " + (path.empty() ? "/" : path);
    m_error = Error{ErrorCode::InvalidInput, where + ": " + reason, where};
}

std::string JsonNode::place(std::string_view key) const {
    return key.empty() ? m_path : m_path + "/" + std::string(key);
}

void JsonNode::refuse(std::string_view key, const std::string& reason) const {
    m_file->refuse(place(key), reason);
}

void JsonNode::onlyKeys(std::initializer_list<std::string_view> known) const {
    for (const auto& [key, value] : members())
        if (std::ranges::find(known, key) == known.end())
            refuse(key, "unknown key");
}

const rapidjson::Value* JsonNode::find(std::string_view key) const {
    if (!m_value)
        return nullptr;
    if (!m_value->IsObject()) {
        refuse("", "must be an object");
        return nullptr;
    }
    const auto at = m_value->FindMember(rapidjson::Value(key.data(), static_cast<rapidjson::SizeType>(key.size())));
    if (at != m_value->MemberEnd())
        return &at->value;
    refuse(key, "is missing");
    return nullptr;
}

bool JsonNode::has(std::string_view key) const {
    return m_value && m_value->IsObject() &&
           m_value->HasMember(rapidjson::Value(key.data(), static_cast<rapidjson::SizeType>(key.size())));
}

std::string JsonNode::text(std::string_view key) const {
    return member(key).asText();
}

std::string JsonNode::asText() const {
    if (!m_value)
        return {};
    if (m_value->IsString() && m_value->GetStringLength() > 0)
        return {m_value->GetString(), m_value->GetStringLength()};
    refuse("", "must be a text that is not empty");
    return {};
}

std::int64_t JsonNode::integer(std::string_view key, std::int64_t least, std::int64_t most) const {
    const auto* value = find(key);
    if (!value)
        return least;
    if (!value->IsInt64()) {
        refuse(key, "must be a whole number");
        return least;
    }
    if (value->GetInt64() < least || value->GetInt64() > most) {
        refuse(key, "must be from " + std::to_string(least) + " to " + std::to_string(most) + ", is " +
                        std::to_string(value->GetInt64()));
        return least;
    }
    return value->GetInt64();
}

bool JsonNode::boolean(std::string_view key) const {
    const auto* value = find(key);
    if (!value)
        return false;
    if (!value->IsBool()) {
        refuse(key, "must be true or false");
        return false;
    }
    return value->GetBool();
}

Date JsonNode::date(std::string_view key) const {
    return member(key).asDate();
}

Date JsonNode::asDate() const {
    if (!m_value)
        return {};
    const auto date = parseDate(m_value->IsString() ? m_value->GetString() : "");
    if (!date)
        refuse("", date.error().detail);
    return date.value_or(Date{});
}

JsonNode JsonNode::member(std::string_view key) const {
    return {*m_file, find(key), place(key)};
}

std::vector<JsonNode> JsonNode::list(std::string_view key) const {
    return member(key).items();
}

std::vector<JsonNode> JsonNode::items() const {
    std::vector<JsonNode> nodes;
    if (!m_value)
        return nodes;
    if (!m_value->IsArray()) {
        refuse("", "must be a list");
        return nodes;
    }
    for (const auto& item : m_value->GetArray())
        nodes.emplace_back(*m_file, &item, m_path + "/" + std::to_string(nodes.size()));
    return nodes;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
    std::vector<std::pair<std::string, JsonNode>> found;
    if (!m_value)
        return found;
    if (!m_value->IsObject()) {
        refuse("", "must be an object");
        return found;
    }
    std::set<std::string> seen;
    for (const auto& [name, value] : m_value->GetObject()) {
        std::string key{name.GetString(), name.GetStringLength()};
        if (!seen.insert(key).second)
            refuse(key, "is there twice");
        found.emplace_back(key, JsonNode{*m_file, &value, place(key)});
    }
    return found;
}

} // namespace anjungan::rules
