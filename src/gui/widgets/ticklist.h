#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace anjungan::gui {

/// Short lines one under the other, each with a sign before it: what is done (a tick) or what to have at hand (a paper).
class TickList : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Tick, Paper };

    explicit TickList(QWidget* parent = nullptr);
    void setLines(Mark mark, const QStringList& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void paintSigns();

    QGridLayout* m_layout;
    QStringList m_lines;
    std::vector<QLabel*> m_signs;
    Mark m_mark = Mark::Tick;
};

} // namespace anjungan::gui
