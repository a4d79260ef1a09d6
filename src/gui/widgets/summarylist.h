#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

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
    };

    explicit SummaryList(QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);

Q_SIGNALS:
    /// "Ubah" of this line. The button's object name is change_<id>.
    void changeRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_layout;
    std::vector<QWidget*> m_parts;
    int m_rows = 0;
};

} // namespace anjungan::gui
