#include "print/paper.h"

#include "print/qrcode.h"

#include <QFile>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace anjungan::print {

namespace {

constexpr int kResolution = 300;
constexpr double kMarginMm = 12;
constexpr double kQrMm = 34;
constexpr double kSignatureMm = 22; // room for a hand
const QColor kInk(0x14, 0x20, 0x1B);
const QColor kMuted(0x3A, 0x4A, 0x43);
const QColor kAccent(0x00, 0x55, 0x3F);

double px(double millimetres) {
    return millimetres * kResolution / 25.4;
}

QFont font(double points, int weight = QFont::Normal) {
    QFont f(QStringLiteral("Inter"));
    f.setPointSizeF(points);
    f.setWeight(static_cast<QFont::Weight>(weight));
    // Inter's contextual dashes and brackets are glyphs without a character: copied out of the PDF they would be gone.
    f.setStyleStrategy(QFont::PreferNoShaping);
    return f;
}

/// Writes from the top down and turns the page where the next piece no longer fits.
class Typesetter {
public:
    Typesetter(QPdfWriter& writer, QPainter& painter, const Paper& paper)
        : m_writer(writer), m_painter(painter), m_paper(paper), m_width(writer.width()), m_height(writer.height()) {
        stamp();
    }

    void head() {
        const double top = m_y;
        if (!m_paper.qr.isEmpty()) {
            const QRectF area(m_width - px(kQrMm), top, px(kQrMm), px(kQrMm));
            drawQr(m_painter, area, m_paper.qr);
            m_right = px(kQrMm) + px(4);
        }
        text(m_paper.issuer, font(8, QFont::DemiBold), kAccent, 1);
        text(m_paper.title, font(15, QFont::DemiBold), kInk, 2);
        text(m_paper.heroLabel, font(8.5), kMuted, 0);
        text(m_paper.hero, font(24, QFont::DemiBold), kInk, 0);
        text(m_paper.heroWords, font(9), kMuted, 2);
        if (!m_paper.qr.isEmpty())
            m_y = std::max(m_y, top + px(kQrMm));
        m_right = 0;
        text(m_paper.qrCaption, font(11, QFont::DemiBold), kInk, 2);
    }

    void section(const PaperSection& part) {
        if (!part.heading.isEmpty()) {
            reserve(px(16));
            m_y += px(2);
            m_painter.fillRect(QRectF(0, m_y, m_width, px(0.3)), kAccent);
            m_y += px(2);
            text(part.heading, font(10.5, QFont::DemiBold), kAccent, 1.5);
        }
        for (const PaperLine& line : part.lines)
            row(line);
        const bool bullets = part.paragraphs.size() > 1;
        for (const QString& paragraph : part.paragraphs)
            text(bullets ? QStringLiteral("\u2022 ") + paragraph : paragraph, font(9), kInk, 1.2);
    }

    void signatures() {
        if (m_paper.signatures.isEmpty())
            return;
        const auto count = static_cast<double>(m_paper.signatures.size());
        const double gap = px(8);
        const double width = (m_width - gap * (count - 1)) / count;
        const double height = px(kSignatureMm) + measure(m_paper.signatures.first(), font(9), width);
        m_y += px(4);
        reserve(height);
        double x = 0;
        for (const QString& who : m_paper.signatures) {
            m_painter.fillRect(QRectF(x, m_y + px(kSignatureMm) - px(1), width, px(0.3)), kInk);
            draw(who, font(9), kMuted, QRectF(x, m_y + px(kSignatureMm), width, height - px(kSignatureMm)));
            x += width + gap;
        }
        m_y += height + px(4);
    }

    void foot() { text(m_paper.footer, font(7.5), kMuted, 0); }

private:
    void row(const PaperLine& line) {
        const double labelWidth = m_width * 0.40;
        const double valueWidth = m_width - labelWidth - px(2);
        const double height = std::max(measure(line.label, font(9), labelWidth), measure(line.value, font(9.5, QFont::DemiBold), valueWidth));
        reserve(height);
        draw(line.label, font(9), kMuted, QRectF(0, m_y, labelWidth, height));
        draw(line.value, font(9.5, QFont::DemiBold), kInk, QRectF(labelWidth + px(2), m_y, valueWidth, height));
        m_y += height + px(1.3);
    }

    void text(const QString& words, const QFont& face, const QColor& colour, double gapMm) {
        if (words.isEmpty())
            return;
        const double width = m_width - m_right;
        const double height = measure(words, face, width);
        reserve(height);
        draw(words, face, colour, QRectF(0, m_y, width, height));
        m_y += height + px(gapMm);
    }

    [[nodiscard]] double measure(const QString& words, const QFont& face, double width) const {
        m_painter.setFont(face);
        return m_painter.boundingRect(QRectF(0, 0, width, m_height), Qt::TextWordWrap | Qt::AlignLeft, words).height();
    }

    void draw(const QString& words, const QFont& face, const QColor& colour, const QRectF& area) {
        m_painter.setFont(face);
        m_painter.setPen(colour);
        m_painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft, words);
    }

    void reserve(double height) {
        if (m_y + height <= m_height)
            return;
        m_writer.newPage();
        m_y = 0;
        stamp();
    }

    void stamp() {
        if (m_paper.stamp.isEmpty())
            return;
        m_painter.save();
        m_painter.translate(m_width / 2, m_height / 2);
        m_painter.rotate(-35);
        m_painter.setFont(font(60, QFont::DemiBold));
        m_painter.setPen(QColor(0xC9, 0x8A, 0x00, 90));
        m_painter.drawText(QRectF(-m_width, -px(20), 2 * m_width, px(40)), Qt::AlignCenter, m_paper.stamp);
        m_painter.restore();
    }

    QPdfWriter& m_writer;
    QPainter& m_painter;
    const Paper& m_paper;
    double m_width;
    double m_height;
    double m_y = 0;
    double m_right = 0; ///< kept free on the right, for the QR code
};

} // namespace

Result<void> writePdf(const Paper& paper, const std::filesystem::path& file, bool large) {
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, "the PDF can't be written: " + out.errorString().toStdString(), file.string());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&out);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(large ? QPageSize::A4 : QPageSize::A5));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Anjungan JHT"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io, "the PDF can't be started", file.string());
        Typesetter typesetter(writer, painter, paper);
        typesetter.head();
        for (const PaperSection& part : paper.sections)
            typesetter.section(part);
        typesetter.signatures();
        typesetter.foot();
        painter.end();
    }
    if (!out.commit())
        return fail(ErrorCode::Io, "the PDF can't be written: " + out.errorString().toStdString(), file.string());
    return {};
}

} // namespace anjungan::print
