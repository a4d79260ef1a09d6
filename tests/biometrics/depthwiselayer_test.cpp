#include "biometrics/depthwiselayer.h"
#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>

using namespace anjungan;

namespace {

struct Kind {
    int columns = 16;
    int rows = 16;
    int step = 1;
    bool hasBias = false;
    bool isFollowed = true; ///< by a scale and an activation, which a network melts into the filter
    int outputs = 7;
    int inputs = 7; ///< each of its own group, unless groups says otherwise
    int groups = 7;
};

cv::Mat noise(const std::vector<int>& shape, int seed) {
    cv::Mat values(shape, CV_32F);
    cv::RNG(seed).fill(values, cv::RNG::UNIFORM, -1, 1);
    return values;
}

cv::dnn::Net filterOf(const Kind& kind) {
    cv::dnn::Net net;
    cv::dnn::LayerParams filter;
    for (const auto& [name, value] : {std::pair{"kernel_size", 3}, {"pad", 1}, {"stride", kind.step}, {"group", kind.groups}, {"num_output", kind.outputs}})
        filter.set(name, value);
    filter.set("bias_term", kind.hasBias);
    filter.blobs.push_back(noise({kind.outputs, kind.inputs / kind.groups, 3, 3}, 11));
    if (kind.hasBias)
        filter.blobs.push_back(noise({1, kind.outputs}, 12));
    net.addLayerToPrev("filter", "Convolution", filter);
    if (!kind.isFollowed)
        return net;
    cv::dnn::LayerParams scale;
    scale.set("bias_term", true);
    scale.set("axis", 1);
    scale.blobs = {noise({1, kind.outputs}, 13), noise({1, kind.outputs}, 14)};
    net.addLayerToPrev("scale", "Scale", scale);
    cv::dnn::LayerParams slopes;
    slopes.blobs = {noise({1, kind.outputs}, 15)};
    net.addLayerToPrev("slopes", "PReLU", slopes);
    return net;
}

cv::Mat answerOf(cv::dnn::Net net, const Kind& kind, int pictures, int seed) {
    net.setInput(noise({pictures, kind.inputs, kind.rows, kind.columns}, seed));
    return net.forward().clone();
}

/// To the bit.
bool isSame(const cv::Mat& one, const cv::Mat& other) {
    return one.size == other.size && cv::norm(one, other, cv::NORM_INF) == 0;
}

/// Reading a network makes its layers; one that is put together by hand makes them when it is first used.
cv::dnn::Net fastFilterOf(const Kind& kind) {
    const FastDepthwise fast;
    auto net = filterOf(kind);
    static_cast<void>(answerOf(net, kind, 1, 1));
    return net;
}

} // namespace

TEST_CASE("Small maps are filtered as the library filters them, whatever their size and what follows") {
    const auto [columns, rows] = GENERATE(std::pair{16, 16}, std::pair{8, 8}, std::pair{17, 5}, std::pair{5, 9}, std::pair{1, 1}, std::pair{2, 3},
                                          std::pair{18, 18}, std::pair{32, 20});
    for (const int step : {1, 2})
        for (const bool hasBias : {false, true})
            for (const bool isFollowed : {false, true}) {
                const Kind kind{columns, rows, step, hasBias, isFollowed};
                INFO(columns << " x " << rows << ", step " << step << ", bias " << hasBias << ", followed " << isFollowed);
                const auto fast = fastFilterOf(kind);
                for (const int pictures : {1, 2}) {
                    const auto wanted = answerOf(filterOf(kind), kind, pictures, 21);
                    const auto given = answerOf(fast, kind, pictures, 21);
                    REQUIRE(given.size == wanted.size);
                    CHECK(cv::norm(given, wanted, cv::NORM_INF) <= 1e-5 * cv::norm(wanted, cv::NORM_INF));
                }
            }
}

TEST_CASE("A filter over one grey channel, and one with several answers for each channel, stay the library's") {
    const auto kind = GENERATE(Kind{.outputs = 7, .inputs = 1, .groups = 1}, Kind{.outputs = 6, .inputs = 3, .groups = 3});
    const auto wanted = answerOf(filterOf(kind), kind, 2, 23);
    CHECK(isSame(answerOf(fastFilterOf(kind), kind, 2, 23), wanted));
}

TEST_CASE("Only networks that were read meanwhile filter by our loop") {
    const auto isLibrarys = [](cv::dnn::Net net) {
        const auto layer = net.getLayer(net.getLayerId("filter"));
        REQUIRE(layer);
        return !layer.dynamicCast<cv::dnn::ConvolutionLayer>().empty();
    };
    CHECK_FALSE(isLibrarys(fastFilterOf({})));
    auto afterwards = filterOf({});
    static_cast<void>(answerOf(afterwards, {}, 1, 1));
    CHECK(isLibrarys(afterwards));
}

TEST_CASE("Maps of 17 columns go through our loop, of 18 through the library's") {
    // Which of the two it was shows in the order of the roundings.
    for (const auto& [columns, isOurs] : {std::pair{17, true}, std::pair{18, false}}) {
        const Kind kind{.columns = columns, .rows = 24, .hasBias = true, .isFollowed = false};
        const auto given = answerOf(fastFilterOf(kind), kind, 2, 24);
        CHECK(isSame(given, answerOf(filterOf(kind), kind, 2, 24)) == !isOurs);
    }
}

TEST_CASE("A network that saw maps of one size filters those of another, small or large") {
    const Kind small;
    const Kind large{.columns = 40, .rows = 24};
    const auto fast = fastFilterOf(small);
    for (const auto& kind : {large, small, large}) {
        const auto wanted = answerOf(filterOf(kind), kind, 1, 22);
        CHECK(cv::norm(answerOf(fast, kind, 1, 22), wanted, cv::NORM_INF) <= 1e-5 * cv::norm(wanted, cv::NORM_INF));
    }
}

TEST_CASE("The face matcher's numbers are the library's own") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    const auto file = (shared / "models/face-reidentification-retail-0095.onnx").string();
    auto plain = cv::dnn::readNetFromONNX(file);
    auto fast = [&file] {
        const FastDepthwise ours;
        return cv::dnn::readNetFromONNX(file);
    }();
    for (int seed = 1; seed <= 5; ++seed) {
        cv::Mat face(128, 128, CV_8UC3);
        cv::RNG(seed).fill(face, cv::RNG::UNIFORM, 0, 256);
        const auto blob = cv::dnn::blobFromImage(face);
        plain.setInput(blob);
        const cv::Mat wanted = plain.forward().clone();
        fast.setInput(blob);
        const cv::Mat given = fast.forward();
        CHECK(cv::norm(given, wanted, cv::NORM_INF) <= 1e-5 * cv::norm(wanted, cv::NORM_INF));
    }
}
