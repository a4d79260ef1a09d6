#pragma once

#include <QHash>
#include <QObject>

class QFont;
class QLabel;

namespace anjungan::gui {

/// Keeps what wraps to lines of 60 characters on every screen: a wider label leaves the rest of its width empty. Part of the
/// style, so that no page thinks of it.
class LineLength : public QObject {
    Q_OBJECT

public:
    explicit LineLength(QObject* parent = nullptr) : QObject(parent) {}
    void follow(QLabel& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit(QLabel& label);
    [[nodiscard]] int mostFor(const QFont& font);

    QHash<int, int> m_most; ///< pixels, by size and weight of the letters
};

} // namespace anjungan::gui
