#include "base/flatjson.h"

#include <rapidjson/reader.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace anjungan {

namespace {

constexpr std::size_t kUsualTexts = 16;

/// RapidJSON writes into it.
struct Into {
    using Ch = char;
    void Put(char c) { text.push_back(c); }
    void Flush() {}

    std::string& text;
};

void appendQuoted(std::string& json, std::string_view text) {
    Into into{json};
    rapidjson::Writer<Into>(into).String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// Keeps the texts that stand directly in the outer object.
class Texts : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Texts> {
public:
    using Pairs = std::vector<std::pair<std::string_view, std::string_view>>;

    explicit Texts(Pairs& texts) : m_texts(texts) {}

    bool Default() { return m_depth > 0; } // a value alone is no object
    bool String(const char* text, rapidjson::SizeType size, bool) {
        if (m_depth == 1)
            m_texts.emplace_back(m_key, std::string_view(text, size));
        return m_depth > 0;
    }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        if (m_depth == 1)
            m_key = {text, size};
        return true;
    }
    bool StartObject() { return ++m_depth > 0; }
    bool EndObject(rapidjson::SizeType) { return m_depth-- > 0; }
    bool StartArray() { return m_depth++ > 0; }
    bool EndArray(rapidjson::SizeType) { return m_depth-- > 0; }

private:
    Pairs& m_texts;
    std::string_view m_key;
    int m_depth = 0;
};

} // namespace

FlatJsonWriter& FlatJsonWriter::put(std::string_view key, std::string_view text) {
    if (m_json.size() > 1)
        m_json.push_back(',');
    appendQuoted(m_json, key);
    m_json.push_back(':');
    appendQuoted(m_json, text);
    return *this;
}

std::string FlatJsonWriter::take() {
    m_json.push_back('}');
    return std::move(m_json);
}

FlatJson::FlatJson(std::string json) : m_json(std::move(json)) {
    m_texts.reserve(kUsualTexts);
    rapidjson::InsituStringStream stream(m_json.data());
    rapidjson::Reader reader;
    Texts texts(m_texts);
    // Iterative: how deep the text goes must not be how deep the stack does.
    constexpr unsigned kFlags =
        rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    const bool isWrong = reader.Parse<kFlags>(stream, texts).IsError();
    // It takes a zero byte for the end.
    if (isWrong || stream.Tell() < m_json.size())
        m_texts.clear();
}

std::string_view FlatJson::view(std::string_view key) const {
    const auto found = std::ranges::find(m_texts, key, &std::pair<std::string_view, std::string_view>::first);
    return found == m_texts.end() ? std::string_view() : found->second;
}

} // namespace anjungan
