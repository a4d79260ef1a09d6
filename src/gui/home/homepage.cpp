#include "gui/home/homepage.h"

#include "gui/home/tilebutton.h"
#include "gui/shell/theme.h"

#include "ui_homepage.h"

#include <QEvent>
#include <QResizeEvent>

namespace anjungan::gui {

HomePage::HomePage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::HomePage>()) {
    m_ui->setupUi(this);
    m_tiles = {m_ui->registerTile,   m_ui->balanceTile, m_ui->claimTile,      m_ui->trackTile,
               m_ui->simulationTile, m_ui->cardTile,    m_ui->dataUpdateTile, m_ui->helpTile};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT tileChosen(static_cast<HomeTile>(i)); });
    connect(m_ui->staffButton, &QPushButton::clicked, this, &HomePage::staffChosen);
    arrange();
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

void HomePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void HomePage::arrange() {
    const Metrics m = Metrics::of(*this);
    m_ui->tileLayout->setSpacing(m.units(3));
    int widest = 0;
    for (const TileButton* tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int columns = width() >= 4 * widest + 3 * m.units(3) ? 4 : 2;
    // Two columns on a lying screen: upright tiles would push the last row out of sight.
    const QSize screen = window()->size();
    for (TileButton* tile : m_tiles)
        tile->setFlat(columns == 2 && screen.width() >= screen.height());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (TileButton* tile : m_tiles)
        m_ui->tileLayout->removeWidget(tile);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_ui->tileLayout->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
}

} // namespace anjungan::gui
