#include "gui/home/homepage.h"

#include "gui/shell/theme.h"

#include "ui_homepage.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>

namespace anjungan::gui {

HomePage::HomePage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::HomePage>()) {
    m_ui->setupUi(this);
    m_tiles = {m_ui->registerTile,   m_ui->balanceTile, m_ui->claimTile,      m_ui->trackTile,
               m_ui->simulationTile, m_ui->cardTile,    m_ui->dataUpdateTile, m_ui->helpTile};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT tileChosen(static_cast<HomeTile>(i)); });
    connect(m_ui->staffButton, &QPushButton::clicked, this, &HomePage::staffChosen);
}

HomePage::~HomePage() = default;

QString HomePage::heading() const {
    return tr("Selamat datang. Apa keperluan Anda?");
}

QString HomePage::spokenText() const {
    QStringList names;
    for (const TileButton* tile : m_tiles)
        names << tile->text() + QStringLiteral(": ") + tile->line();
    return names.join(QStringLiteral(".\n"));
}

void HomePage::retranslate() {
    m_ui->retranslateUi(this);
}

void HomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

bool HomePage::event(QEvent* event) {
    // Tiles in larger letters, or with longer words. Nobody waits for them while another page is on show: what asked then is heard on return.
    if ((event->type() == QEvent::LayoutRequest && isVisible()) || event->type() == QEvent::Show)
        arrange();
    return Page::event(event);
}

void HomePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

QSize HomePage::largestTile(TileButton::Shape shape) const {
    QSize largest;
    for (const TileButton* tile : m_tiles)
        largest = largest.expandedTo(tile->sizeFor(shape));
    return largest;
}

/// The first shape in which all tiles are on the screen together: nobody looks for a tile that is out of sight.
TileButton::Shape HomePage::shapeFor(int columns) const {
    using Shape = TileButton::Shape;
    const int rows = static_cast<int>(m_tiles.size()) / columns;
    const QMargins margins = m_ui->pageLayout->contentsMargins();
    const int below = m_ui->pageLayout->spacing() + m_ui->staffButton->sizeHint().height() + margins.top() + margins.bottom();
    const int gap = m_ui->tileLayout->spacing();
    const QSize room = this->room();
    const auto fitsAcross = [&](Shape shape) { return columns * largestTile(shape).width() + (columns - 1) * gap <= room.width(); };
    for (const Shape shape : {Shape::Upright, Shape::Flat})
        if (fitsAcross(shape) && rows * largestTile(shape).height() + (rows - 1) * gap + below <= room.height())
            return shape;
    return fitsAcross(Shape::Brief) ? Shape::Brief : Shape::Upright;
}

/// What the screen can show of the page at once. Neither the scroll bar nor the way down beneath it count: they come and go
/// with the answer, which would come and go with them.
QSize HomePage::room() const {
    for (const QWidget* each = parentWidget(); each; each = each->parentWidget())
        if (const auto* const area = qobject_cast<const QScrollArea*>(each)) {
            const QMargins margins = parentWidget()->contentsMargins();
            const int below = area->parentWidget() ? area->parentWidget()->height() - area->y() : area->height();
            const int across = area->width() - Metrics::of(*this).units(4);
            return {across - margins.left() - margins.right(), below - margins.top() - margins.bottom()};
        }
    return size();
}

void HomePage::arrange() {
    const Metrics m = Metrics::of(*this);
    // Set anew, even to the same, it asks for one more layout, which asks this again: for ever.
    if (m_ui->tileLayout->spacing() != m.units(3))
        m_ui->tileLayout->setSpacing(m.units(3));
    const int columns = room().width() >= 4 * largestTile(TileButton::Shape::Upright).width() + 3 * m.units(3) ? 4 : 2;
    const TileButton::Shape shape = shapeFor(columns);
    for (TileButton* tile : m_tiles)
        tile->setShape(shape);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (TileButton* tile : m_tiles)
        m_ui->tileLayout->removeWidget(tile);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_ui->tileLayout->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
}

} // namespace anjungan::gui
