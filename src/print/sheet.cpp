#include "print/sheet.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace anjungan::print {

QFont paperFont(double points, QFont::Weight weight) {
    QFont f(QStringLiteral("Inter"));
    f.setPointSizeF(points);
    f.setWeight(weight);
    // Inter's contextual dashes and brackets are glyphs without a character: copied out of the PDF they would be gone.
    f.setStyleStrategy(QFont::PreferNoShaping);
    return f;
}

Result<void> writeSheet(const Sheet& sheet, const std::filesystem::path& file,
                        const std::function<void(QPdfWriter&, QPainter&)>& draw) {
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, "the PDF can't be written: " + out.errorString().toStdString(), file.string());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&out);
        writer.setResolution(sheet.resolution);
        writer.setPageSize(QPageSize(sheet.size));
        writer.setPageMargins(QMarginsF(sheet.marginMm, sheet.marginMm, sheet.marginMm, sheet.marginMm), QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Anjungan JHT"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io, "the PDF can't be started", file.string());
        draw(writer, painter);
        painter.end();
    }
    if (!out.commit())
        return fail(ErrorCode::Io, "the PDF can't be written: " + out.errorString().toStdString(), file.string());
    return {};
}

} // namespace anjungan::print
