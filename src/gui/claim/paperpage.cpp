#include "gui/claim/paperpage.h"

#include "gui/texts/codes.h"

#include <QDir>

namespace anjungan::gui {

PaperPage::PaperPage(print::Printer& printer, QWidget* parent) : Page(parent), m_printer(printer) {
}

QString PaperPage::primaryText() const {
    return tr("Selesai");
}

QString PaperPage::secondaryText() const {
    return tr("Cetak");
}

void PaperPage::activateSecondary() {
    if (std::exchange(m_underway, true))
        return;
    Q_EMIT messageRaised(MessageKind::Notice, tr("Sedang mencetak…"), nullptr);
    m_printer.print(paper(), this, [this](const Result<void>& result) { onPrinted(result); });
}

void PaperPage::onPrinted(const Result<void>& result) {
    m_underway = false;
    if (result)
        Q_EMIT messageRaised(MessageKind::Success, tr("Sudah dicetak. Silakan ambil kertasnya."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error,
                             tr("Pencetak tidak tersedia. Catat nomor di halaman ini, atau minta petugas mencetaknya."),
                             nullptr);
}

void PaperPage::savePdf(const QString& name) {
    if (std::exchange(m_underway, true))
        return;
    const QDir folder(m_printer.folder());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!folder.mkpath(QStringLiteral(".")) || !QFile::setPermissions(folder.path(), owner))
        return onSaved(fail(ErrorCode::Io, "the folder for papers can't be made"));
    const QString file = folder.filePath(name + QStringLiteral(".pdf"));
    m_printer.save(paper(), file.toStdString(), this, [this](const Result<void>& result) { onSaved(result); });
}

bool PaperPage::canSave() const {
    return !m_printer.folder().isEmpty();
}

void PaperPage::onSaved(const Result<void>& result) {
    m_underway = false;
    if (result)
        Q_EMIT messageRaised(MessageKind::Success, tr("Sudah disimpan di kantor ini. Petugas dapat mencetaknya."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(result.error()), nullptr);
}

} // namespace anjungan::gui
