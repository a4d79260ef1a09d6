#pragma once

#include "gui/home/tilebutton.h"
#include "gui/shell/page.h"

#include <array>
#include <memory>

namespace anjungan::gui {

namespace Ui {
class HomePage;
}

/// The tiles of Beranda in their order (product.md, journey 1).
enum class HomeTile { Register, Balance, Claim, Track, Simulation, Card, DataUpdate, Help };

/// Beranda: eight large tiles and the small staff entrance. On the screen before anything else is built.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);
    ~HomePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    [[nodiscard]] QString spokenText() const override;
    void retranslate() override;

Q_SIGNALS:
    void tileChosen(anjungan::gui::HomeTile tile);
    void staffChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QSize largestTile(TileButton::Shape shape) const;
    [[nodiscard]] TileButton::Shape shapeFor(int columns) const;
    [[nodiscard]] QSize room() const;
    void arrange();

    std::unique_ptr<Ui::HomePage> m_ui;
    std::array<TileButton*, 8> m_tiles;
    int m_columns = 0;
};

} // namespace anjungan::gui
