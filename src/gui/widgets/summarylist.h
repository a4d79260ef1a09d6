#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace anjungan::gui {

/// Check answers: label, value and "Ubah" a line (the GOV.UK summary list).
class SummaryList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString label;
        QString value;
        bool changeable = true;
        bool isPrivate = false; ///< shows the last four until held
        /// Whether another row is shown by the same widgets.
        [[nodiscard]] bool isLike(const Row& other) const {
            return id == other.id && changeable == other.changeable && isPrivate == other.isPrivate;
        }
    };

    explicit SummaryList(QWidget* parent = nullptr);
    /// More rows on a screen, for the desk and where three lists stand beside each other; before there are rows. Labels and
    /// values share the width so.
    void setCompact(int labels, int values);
    /// Where the lines are the same ones as before, only their texts change.
    void setRows(const std::vector<Row>& rows);
    /// In a narrower column labels and values would break into pieces: then it stands below the one beside it.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Shows dots for every value.
    void setValuesHidden(bool hidden);

Q_SIGNALS:
    /// "Ubah" of this line. The button's object name is change_<id>.
    void changeRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        Row row;
        QLabel* label = nullptr;
        QWidget* value = nullptr;
        QPushButton* change = nullptr; ///< null where there is nothing to change
    };
    void addLine(const Row& row);
    void fill(Line& line, const Row& row);
    void spaceRows();

    QGridLayout* m_layout;
    std::vector<Line> m_lines;
    bool m_hidden = false;
    bool m_compact = false;
};

} // namespace anjungan::gui
