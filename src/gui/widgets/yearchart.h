#pragma once

#include "domain/rupiah.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace anjungan::gui {

/// A bar for each year, from nought, so that growth is seen before a figure is read. The figures stand in the table beside
/// it; years are named as far as they have room.
class YearChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString year;
        Rupiah value; ///< drawn from nought up; below nought as nought

        bool operator==(const Bar&) const = default;
    };

    explicit YearChart(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    /// All bars of one height: nothing can be read from the chart.
    void setFiguresHidden(bool hidden);
    /// Height of a bar in pixels above the line, 0 for one that is not there.
    [[nodiscard]] int barHeight(std::size_t index) const;
    /// Whether a page of this height still shows enough of its table below: on a low screen the table goes first.
    [[nodiscard]] bool leavesRoomIn(const QWidget& page) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int room() const; ///< for the highest bar

    std::vector<Bar> m_bars;
    bool m_hidden = false;
};

} // namespace anjungan::gui
