#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace anjungan::gui {

/// What happened, where it stands and what comes, one under the other along a line. What each sign tells by its shape the
/// words tell as well.
class Timeline : public QWidget {
    Q_OBJECT

public:
    enum class Stage { Done, Now, Later, Broken };
    struct Step {
        QString id;
        QString title;
        QString detail; ///< the day, or why not
        Stage stage = Stage::Later;

        bool operator==(const Step&) const = default;
    };

    explicit Timeline(QWidget* parent = nullptr);
    void setSteps(const std::vector<Step>& steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* title;
        QLabel* detail;
    };

    void rebuild();
    void arrange();
    void paintSign(QPainter& painter, QPointF centre, Stage stage) const;

    QVBoxLayout* m_layout;
    std::vector<Step> m_steps;
    std::vector<Line> m_lines;
};

} // namespace anjungan::gui
