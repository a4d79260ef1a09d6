#include "gui/shell/themestyle.h"

#include <QWidget>

#include <array>

namespace anjungan::gui {

namespace {

constexpr int kFirstMetric = static_cast<int>(QStyle::PM_CustomBase) + 0x4a48;
constexpr int kFirstColour = static_cast<int>(QStyle::SH_CustomBase) + 0x4a48;

constexpr std::array kMetrics = {&Metrics::unit,  &Metrics::touch,   &Metrics::desk, &Metrics::radius,
                                 &Metrics::body,  &Metrics::lead,    &Metrics::title, &Metrics::heading,
                                 &Metrics::hero,  &Metrics::chrome,  &Metrics::icon};
constexpr std::array kColours = {&Tokens::ground,      &Tokens::text,  &Tokens::muted,        &Tokens::card,
                                 &Tokens::accent,      &Tokens::onAccent, &Tokens::tint,      &Tokens::onTint,
                                 &Tokens::errorGround, &Tokens::error, &Tokens::noticeGround, &Tokens::notice,
                                 &Tokens::line};

} // namespace

ThemeStyle::ThemeStyle(const Tokens& tokens, const Metrics& metrics)
    : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens), m_metrics(metrics) {
}

void ThemeStyle::set(const Tokens& tokens, const Metrics& metrics) {
    m_tokens = tokens;
    m_metrics = metrics;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int own = static_cast<int>(metric) - kFirstMetric;
    if (own >= 0 && own < static_cast<int>(kMetrics.size()))
        return m_metrics.*kMetrics.at(own);
    const bool framed = widget && widget->property("role").isValid() && widget->inherits("QFrame");
    if (metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing)
        return m_metrics.units(2);
    if (metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin || metric == PM_LayoutTopMargin ||
        metric == PM_LayoutBottomMargin)
        return framed ? m_metrics.units(3) : 0;
    if (metric == PM_ScrollBarExtent)
        return m_metrics.units(4);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    const int own = static_cast<int>(hint) - kFirstColour;
    if (own >= 0 && own < static_cast<int>(kColours.size()))
        return static_cast<int>((m_tokens.*kColours.at(own)).rgb());
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

Tokens Tokens::of(const QWidget& widget) {
    Tokens tokens = tokensFor({});
    int id = kFirstColour;
    for (const auto member : kColours) {
        // A style that isn't ours (a bare widget in a test) knows none of the colours and answers 0: keep the default.
        if (const int value = widget.style()->styleHint(static_cast<QStyle::StyleHint>(id++), nullptr, &widget))
            tokens.*member = QColor::fromRgb(static_cast<QRgb>(value));
    }
    return tokens;
}

Metrics Metrics::of(const QWidget& widget) {
    Metrics metrics;
    int id = kFirstMetric;
    for (const auto member : kMetrics) {
        const int value = widget.style()->pixelMetric(static_cast<QStyle::PixelMetric>(id++), nullptr, &widget);
        if (value > 0)
            metrics.*member = value;
    }
    return metrics;
}

} // namespace anjungan::gui
