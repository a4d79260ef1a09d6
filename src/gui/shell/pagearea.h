#pragma once

#include <QWidget>

class QVBoxLayout;

namespace anjungan::gui {

/// Parent of every page; shows one. Unlike a QStackedWidget it is only as large as the page on show needs, so that a
/// long page makes no short one scroll.
class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);
    void show(QWidget* page);

private:
    QVBoxLayout* m_layout;
};

} // namespace anjungan::gui
