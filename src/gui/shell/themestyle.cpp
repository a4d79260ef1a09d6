#include "gui/shell/themestyle.h"

namespace anjungan::gui {

namespace {

constexpr auto kLookHint = static_cast<QStyle::StyleHint>(static_cast<int>(QStyle::SH_CustomBase) + 0x4a48);

/// The answer to kLookHint: where everything stands, since each question passes the style sheet's style and is asked at each layout.
class LookReturn : public QStyleHintReturn {
public:
    enum StyleOptionType { Type = SH_Default + 0x4a48 };
    LookReturn() : QStyleHintReturn(1, Type) {}

    const Tokens* tokens = nullptr;
    const Metrics* metrics = nullptr;
};

/// A style that isn't ours (a bare widget in a test) leaves the defaults. The style is the application's and knows the look
/// without the widget, for which the style sheet's rules would have to be matched.
LookReturn lookOf(const QWidget& widget) {
    LookReturn look;
    widget.style()->styleHint(kLookHint, nullptr, nullptr, &look);
    return look;
}

} // namespace

ThemeStyle::ThemeStyle(const Tokens& tokens, const Metrics& metrics)
    : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens), m_metrics(metrics) {
}

void ThemeStyle::set(const Tokens& tokens, const Metrics& metrics) {
    m_tokens = tokens;
    m_metrics = metrics;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing)
        return m_metrics.units(2);
    if (metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin || metric == PM_LayoutTopMargin ||
        metric == PM_LayoutBottomMargin) {
        const bool framed = widget && widget->property("role").isValid() && widget->inherits("QFrame");
        return framed ? m_metrics.units(3) : 0;
    }
    if (metric == PM_ScrollBarExtent)
        return m_metrics.units(4);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    if (hint == kLookHint) {
        if (auto* const look = qstyleoption_cast<LookReturn*>(returnData)) {
            look->tokens = &m_tokens;
            look->metrics = &m_metrics;
        }
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

Tokens Tokens::of(const QWidget& widget) {
    const LookReturn look = lookOf(widget);
    return look.tokens ? *look.tokens : tokensFor({});
}

Metrics Metrics::of(const QWidget& widget) {
    const LookReturn look = lookOf(widget);
    return look.metrics ? *look.metrics : Metrics();
}

} // namespace anjungan::gui
