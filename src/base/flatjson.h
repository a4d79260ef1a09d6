#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anjungan {

/// A JSON object of texts alone, on its way to be kept or handed over. Texts are UTF-8.
class FlatJsonWriter {
public:
    /// Appends; each key is given once.
    FlatJsonWriter& put(std::string_view key, std::string_view text);
    /// As put(), but what is empty is left out.
    FlatJsonWriter& putIfAny(std::string_view key, std::string_view text) { return text.empty() ? *this : put(key, text); }
    /// The object, in the order of the keys given. The writer is spent.
    [[nodiscard]] std::string take();

private:
    std::string m_json = "{";
};

/// The texts of such an object. Values that are no texts are left out, and what is no JSON object has no texts: whoever reads
/// tells what is missing. Of a key that is there twice, the first counts.
class FlatJson {
public:
    explicit FlatJson(std::string json);
    FlatJson(const FlatJson&) = delete;
    FlatJson& operator=(const FlatJson&) = delete;

    /// Empty where the key is not there.
    [[nodiscard]] std::string_view view(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const { return std::string(view(key)); }

private:
    std::string m_json; ///< read in place: the texts are views of it
    std::vector<std::pair<std::string_view, std::string_view>> m_texts;
};

} // namespace anjungan
