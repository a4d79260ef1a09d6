#pragma once

#include "gui/shell/theme.h"

#include <QProxyStyle>

namespace anjungan::gui {

/// Carries tokens and metrics to widgets in Qt's own way: a widget asks its style(), so no widget needs a Theme and
/// there is no global one. Also the spacings of layouts, so that forms hold no pixel.
class ThemeStyle : public QProxyStyle {
public:
    ThemeStyle(const Tokens& tokens, const Metrics& metrics);
    void set(const Tokens& tokens, const Metrics& metrics);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;

private:
    Tokens m_tokens;
    Metrics m_metrics;
};

} // namespace anjungan::gui
