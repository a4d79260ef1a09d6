#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace anjungan {

/// What one widget of the page on show holds.
struct PageContent {
    QString widget;
    QString text;
    bool isTyped = false; ///< typed or chosen by the person; else a text of the program

    bool operator==(const PageContent&) const = default;
};

enum class Compare { Typed, Everything };

/// In the order of the page, without the bar on top, whose words are about the look itself, without the way down, which a look
/// may need and another not, and without the message, which may come while one looks. Of a PIN only how much of it there is.
[[nodiscard]] std::vector<PageContent> contentOf(const QWidget& window);

/// Names of widgets that hold something else now than before, or are not there any more.
[[nodiscard]] std::vector<QString> lostBetween(const std::vector<PageContent>& before, const std::vector<PageContent>& now,
                                               Compare what);

} // namespace anjungan
