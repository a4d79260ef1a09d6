#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <concepts>
#include <cstdint>
#include <ostream>
#include <string_view>

namespace anjungan::admin {

/// One JSON value on its way to standard output. Text must be UTF-8.
class JsonOut {
public:
    JsonOut& open() { return (m_writer.StartObject(), *this); }
    JsonOut& close() { return (m_writer.EndObject(), *this); }
    JsonOut& openList() { return (m_writer.StartArray(), *this); }
    JsonOut& closeList() { return (m_writer.EndArray(), *this); }
    JsonOut& key(std::string_view name) {
        m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
        return *this;
    }
    JsonOut& value(std::string_view text) {
        m_writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
        return *this;
    }
    JsonOut& value(std::int64_t number) { return (m_writer.Int64(number), *this); }
    template <std::floating_point T> JsonOut& value(T number) { return (m_writer.Double(number), *this); }
    JsonOut& value(bool flag) { return (m_writer.Bool(flag), *this); }
    JsonOut& null() { return (m_writer.Null(), *this); }
    template <class T> JsonOut& field(std::string_view name, T v) { return key(name).value(v); }

    /// Writes the value as one line.
    void print(std::ostream& out) const {
        out.write(m_buffer.GetString(), static_cast<std::streamsize>(m_buffer.GetSize()));
        out.put('\n');
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

} // namespace anjungan::admin
