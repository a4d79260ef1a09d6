#include "biometrics/depthwiselayer.h"

#include <algorithm>
#include <array>
#include <vector>

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>
#include <opencv2/dnn/layer.hpp>

namespace anjungan {

namespace {

constexpr int kLanes = 4;
constexpr int kSide = 3;
constexpr int kTaps = kSide * kSide;
constexpr int kLeastFastColumns = 16 + kSide - 1; // from here on the library's own way is the faster one
const cv::String kConvolution = "Convolution";

/// One channel with a frame of zeros around it, and room behind each row for a whole vector.
class FramedMap {
public:
    FramedMap(int rows, int columns)
        : m_rows(rows), m_columns(columns), m_stride(columns + 2 + 2 * kLanes), m_values(static_cast<std::size_t>((rows + 2) * m_stride)) {}

    void fill(const float* channel) {
        for (int row = 0; row < m_rows; ++row)
            std::copy_n(channel + static_cast<std::ptrdiff_t>(row) * m_columns, m_columns, m_values.data() + static_cast<std::ptrdiff_t>(row + 1) * m_stride + 1);
    }

    [[nodiscard]] const float* row(int framed) const { return m_values.data() + static_cast<std::ptrdiff_t>(framed) * m_stride; }

private:
    int m_rows;
    int m_columns;
    int m_stride;
    std::vector<float> m_values;
};

struct Filter {
    std::array<float, kTaps> taps{};
    float bias = 0;
};

float sumAt(const std::array<const float*, kSide>& rows, int column, const Filter& filter) {
    float sum = filter.bias;
    for (std::size_t tap = 0; tap < kTaps; ++tap)
        sum += filter.taps[tap] * rows[tap / kSide][static_cast<std::size_t>(column) + tap % kSide];
    return sum;
}

void filterRow(const std::array<const float*, kSide>& rows, const Filter& filter, float* to, int columns) {
    int column = 0;
    for (; column + kLanes <= columns; column += kLanes) {
        auto sum = cv::v_setall_f32(filter.bias);
        for (std::size_t tap = 0; tap < kTaps; ++tap)
            sum = cv::v_muladd(cv::v_load(rows[tap / kSide] + column + tap % kSide), cv::v_setall_f32(filter.taps[tap]), sum);
        cv::v_store(to + column, sum);
    }
    for (; column < columns; ++column)
        to[column] = sumAt(rows, column, filter);
}

/// Every second column.
void filterRowHalved(const std::array<const float*, kSide>& rows, const Filter& filter, float* to, int columns) {
    int column = 0;
    for (; column + kLanes <= columns; column += kLanes) {
        auto sum = cv::v_setall_f32(filter.bias);
        for (std::size_t row = 0; row < kSide; ++row) {
            const float* from = rows[row] + static_cast<std::ptrdiff_t>(2) * column;
            cv::v_float32x4 first;
            cv::v_float32x4 second;
            cv::v_float32x4 third;
            cv::v_float32x4 unused;
            cv::v_load_deinterleave(from, first, second);
            cv::v_load_deinterleave(from + 2, third, unused);
            sum = cv::v_muladd(first, cv::v_setall_f32(filter.taps[row * kSide]), sum);
            sum = cv::v_muladd(second, cv::v_setall_f32(filter.taps[row * kSide + 1]), sum);
            sum = cv::v_muladd(third, cv::v_setall_f32(filter.taps[row * kSide + 2]), sum);
        }
        cv::v_store(to + column, sum);
    }
    for (; column < columns; ++column)
        to[column] = sumAt(rows, 2 * column, filter);
}

/// The library's own layer, and beside it what is needed to do its work on small maps. Which of the two works is known once the
/// network knows its input's size.
class DepthwiseLayer final : public cv::dnn::Layer {
public:
    DepthwiseLayer(const cv::dnn::LayerParams& parameters, cv::Ptr<cv::dnn::BaseConvolutionLayer> plain)
        : cv::dnn::Layer(parameters), m_plain(std::move(plain)), m_step(static_cast<int>(m_plain->strides.front())) {
        blobs = parameters.blobs;
    }

    static cv::Ptr<cv::dnn::Layer> create(cv::dnn::LayerParams& parameters) {
        const bool hasBias = parameters.blobs.size() > 1;
        auto plain = cv::dnn::ConvolutionLayer::create(parameters);
        if (parameters.blobs.empty() || !isOurs(*plain, parameters.blobs.front()) || (hasBias && parameters.blobs[1].type() != CV_32F))
            return plain;
        return cv::makePtr<DepthwiseLayer>(parameters, std::move(plain));
    }

    bool supportBackend(int backend) override { return backend == cv::dnn::DNN_BACKEND_OPENCV; }

    bool getMemoryShapes(const std::vector<cv::dnn::MatShape>& in, const int wanted, std::vector<cv::dnn::MatShape>& out,
                         std::vector<cv::dnn::MatShape>& internals) const override {
        return m_plain->getMemoryShapes(in, wanted, out, internals);
    }

    void finalize(cv::InputArrayOfArrays in, cv::OutputArrayOfArrays out) override {
        std::vector<cv::Mat> inputs;
        in.getMatVector(inputs);
        m_isOurs = inputs.size() == 1 && fits(inputs.front());
        m_activation.release();
        if (!m_isOurs)
            return m_plain->finalize(in, out);
        const cv::Mat taps = blobs.front().reshape(1, m_plain->numOutput);
        m_filters.assign(static_cast<std::size_t>(taps.rows), Filter{});
        for (int channel = 0; channel < taps.rows; ++channel) {
            auto& filter = m_filters[static_cast<std::size_t>(channel)];
            std::copy_n(taps.ptr<float>(channel), kTaps, filter.taps.begin());
            filter.bias = blobs.size() > 1 ? blobs[1].ptr<float>()[channel] : 0;
        }
    }

    /// A scale and shift that follows becomes part of the filter.
    bool tryFuse(cv::Ptr<cv::dnn::Layer>& top) override {
        if (!m_isOurs)
            return m_plain->tryFuse(top);
        cv::Mat scale;
        cv::Mat shift;
        top->getScaleShift(scale, shift);
        const auto fitsFilters = [this](const cv::Mat& values) { return values.empty() || (values.total() == m_filters.size() && values.type() == CV_32F); };
        if (m_activation || (scale.empty() && shift.empty()) || !fitsFilters(scale) || !fitsFilters(shift))
            return false;
        for (std::size_t channel = 0; channel < m_filters.size(); ++channel) {
            const float by = scale.empty() ? 1 : scale.ptr<float>()[channel];
            for (auto& tap : m_filters[channel].taps)
                tap *= by;
            m_filters[channel].bias = m_filters[channel].bias * by + (shift.empty() ? 0 : shift.ptr<float>()[channel]);
        }
        return true;
    }

    bool setActivation(const cv::Ptr<cv::dnn::ActivationLayer>& layer) override {
        if (!m_isOurs)
            return m_plain->setActivation(layer);
        m_activation = layer;
        return !m_activation.empty();
    }

    void forward(cv::InputArrayOfArrays in, cv::OutputArrayOfArrays out, cv::OutputArrayOfArrays internals) override {
        if (!m_isOurs)
            return m_plain->forward(in, out, internals);
        std::vector<cv::Mat> inputs;
        std::vector<cv::Mat> outputs;
        in.getMatVector(inputs);
        out.getMatVector(outputs);
        const cv::Mat& from = inputs.front();
        cv::Mat& to = outputs.front();
        FramedMap map(from.size[2], from.size[3]);
        const int columns = to.size[3];
        for (int picture = 0; picture < to.size[0]; ++picture) {
            for (int channel = 0; channel < to.size[1]; ++channel) {
                map.fill(from.ptr<float>(picture, channel));
                auto* plane = to.ptr<float>(picture, channel);
                const auto& filter = m_filters[static_cast<std::size_t>(channel)];
                for (int row = 0; row < to.size[2]; ++row) {
                    const std::array<const float*, kSide> rows = {map.row(row * m_step), map.row(row * m_step + 1), map.row(row * m_step + 2)};
                    float* line = plane + static_cast<std::ptrdiff_t>(row) * columns;
                    m_step == 1 ? filterRow(rows, filter, line, columns) : filterRowHalved(rows, filter, line, columns);
                }
                if (m_activation)
                    m_activation->forwardSlice(plane, plane, to.size[2] * columns, 0, channel, channel + 1);
            }
        }
    }

private:
    /// 3 x 3, each channel by itself, a frame of one zero, every or every second place.
    static bool isOurs(const cv::dnn::BaseConvolutionLayer& layer, const cv::Mat& taps) {
        const auto are = [](const std::vector<std::size_t>& values, std::size_t wanted) {
            return values == std::vector<std::size_t>(2, wanted);
        };
        return are(layer.kernel_size, kSide) && are(layer.dilations, 1) && are(layer.pads_begin, 1) && are(layer.pads_end, 1) &&
               (are(layer.strides, 1) || are(layer.strides, 2)) && layer.padMode.empty() && taps.type() == CV_32F && taps.isContinuous() &&
               taps.dims == 4 && taps.size[0] == layer.numOutput && taps.size[1] == 1;
    }

    /// As many channels as filters: the shape of the weights is the same for one grey channel, and for several filters on each channel.
    [[nodiscard]] bool fits(const cv::Mat& input) const {
        return input.dims == 4 && input.type() == CV_32F && input.size[1] == m_plain->numOutput && input.size[3] < kLeastFastColumns;
    }

    cv::Ptr<cv::dnn::BaseConvolutionLayer> m_plain;
    int m_step;
    bool m_isOurs = false;
    std::vector<Filter> m_filters;
    cv::Ptr<cv::dnn::ActivationLayer> m_activation;
};

} // namespace

FastDepthwise::FastDepthwise() {
    cv::dnn::LayerFactory::registerLayer(kConvolution, &DepthwiseLayer::create);
}

FastDepthwise::~FastDepthwise() {
    cv::dnn::LayerFactory::unregisterLayer(kConvolution);
}

} // namespace anjungan
