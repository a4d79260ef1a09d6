#include "base/flatjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace anjungan;
using namespace std::string_literals;

namespace {

const std::string kAwkward = "Siti \"Ani\" \\ O'Contoh\n\t\x01 \x7f Jl. é 雨 😀"s + '\0' + "end";

} // namespace

TEST_CASE("flat JSON: what is written is read again, byte by byte") {
    const FlatJson read(FlatJsonWriter().put("name", kAwkward).put("empty", "").put("key \"2\"", "b").take());
    CHECK(read.text("name") == kAwkward);
    CHECK(read.text("key \"2\"") == "b");
    CHECK(read.text("empty").empty());
    CHECK(read.text("absent").empty());
}

TEST_CASE("flat JSON: another reader finds the same, in the order given") {
    const std::string json = FlatJsonWriter().put("b", kAwkward).putIfAny("none", "").put("a", "1").take();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    CHECK(object.size() == 2);
    CHECK(object.value(QLatin1StringView("b")).toString().toStdString() == kAwkward);
    CHECK(json.ends_with(R"(,"a":"1"})"));
    CHECK(FlatJsonWriter().take() == "{}");
}

TEST_CASE("flat JSON: only texts of the object itself are told, escapes read") {
    const FlatJson read(R"({ "a" : "x\u00e9\u0041\/\n\"\ud83d\ude00", "n": 5, "flag": true, "in": {"a": "no", "c": "no"},
                             "list": ["no", {"c": "no"}], "z": "last", "z": "later" })");
    CHECK(read.text("a") == "xéA/\n\"😀");
    CHECK(read.text("z") == "last");
    for (const char* key : {"n", "flag", "in", "list", "c"})
        CHECK(read.text(key).empty());
}

TEST_CASE("flat JSON: what is no object has no texts") {
    const std::string afterZero = R"({"a":"x"})"s + '\0' + "more";
    const std::string deep = R"({"a":"x","in":)" + std::string(1'000'000, '[') + "}";
    for (const std::string& json : {""s, "null"s, "\"text\""s, "[\"a\"]"s, "5"s, R"({"a":"x")"s, R"({"a":"x"} {"a":"y"})"s,
                                    R"({"a" "x"})"s, "{\"a\":\"\xff\"}"s, afterZero, deep}) {
        INFO(json.substr(0, 40));
        const FlatJson read(json);
        CHECK(read.text("a").empty());
        CHECK(read.text("").empty());
    }
}
