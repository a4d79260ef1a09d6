#pragma once

#include <QTableWidget>

#include <vector>

namespace anjungan::gui {

/// A table to read and choose a row from: large rows, no grid, no editing, finger scrolling up and down. All columns fit.
class DataTable : public QTableWidget {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool isNumber = false; ///< right aligned
        bool stretches = false; ///< words: may wrap, and takes what the others leave; where no column does, they share it
    };

    explicit DataTable(QWidget* parent = nullptr);
    void setColumns(const std::vector<Column>& columns);
    /// `ids` name the rows for chosenId() and rowChosen(); may be empty where no row is chosen.
    void setLines(const std::vector<QStringList>& lines, const QStringList& ids = {});
    /// Rows of a staff desk (12 mm) instead of 20 mm.
    void setCompact(bool compact);
    [[nodiscard]] QString chosenId() const;

Q_SIGNALS:
    void rowChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onSelection();
    void sizeRows();
    struct Need {
        int whole = 0; ///< of the widest cell in one line
        int least = 0; ///< with words that wrap
    };
    [[nodiscard]] std::vector<Need> needs() const;
    void shareWidth();
    void share(int room);
    void setLetters(int pixelSize);

    std::vector<Column> m_columns;
    QSize m_sharedFor; ///< the room without a scroll bar that the widths are for
    bool m_compact = false;
};

} // namespace anjungan::gui
