#include "print/paper.h"

#include "print/qrcode.h"
#include "print/sheet.h"

#include <QPainter>
#include <QPdfWriter>

namespace anjungan::print {

namespace {

constexpr double kQrMm = 34;
constexpr double kSignatureMm = 22; // room for a hand

/// Writes from the top down and turns the page where the next piece no longer fits.
class Typesetter {
public:
    Typesetter(const Sheet& sheet, QPdfWriter& writer, QPainter& painter, const Paper& paper)
        : m_sheet(sheet), m_writer(writer), m_painter(painter), m_paper(paper), m_width(writer.width()), m_height(writer.height()) {
        stamp();
    }

    void head() {
        const double top = m_y;
        if (!m_paper.qr.isEmpty()) {
            const QRectF area(m_width - m_sheet.px(kQrMm), top, m_sheet.px(kQrMm), m_sheet.px(kQrMm));
            drawQr(m_painter, area, m_paper.qr);
            m_right = m_sheet.px(kQrMm) + m_sheet.px(4);
        }
        text(m_paper.issuer, paperFont(8, QFont::DemiBold), kAccent, 1);
        text(m_paper.title, paperFont(15, QFont::DemiBold), kInk, 2);
        text(m_paper.heroLabel, paperFont(8.5), kMuted, 0);
        text(m_paper.hero, paperFont(24, QFont::DemiBold), kInk, 0);
        text(m_paper.heroWords, paperFont(9), kMuted, 2);
        if (!m_paper.qr.isEmpty())
            m_y = std::max(m_y, top + m_sheet.px(kQrMm));
        m_right = 0;
        text(m_paper.qrCaption, paperFont(11, QFont::DemiBold), kInk, 2);
    }

    void section(const PaperSection& part) {
        if (!part.heading.isEmpty()) {
            reserve(m_sheet.px(16));
            m_y += m_sheet.px(2);
            m_painter.fillRect(QRectF(0, m_y, m_width, m_sheet.px(0.3)), kAccent);
            m_y += m_sheet.px(2);
            text(part.heading, paperFont(10.5, QFont::DemiBold), kAccent, 1.5);
        }
        for (const PaperLine& line : part.lines)
            row(line);
        const bool bullets = part.paragraphs.size() > 1;
        for (const QString& paragraph : part.paragraphs)
            text(bullets ? QStringLiteral("\u2022 ") + paragraph : paragraph, paperFont(9), kInk, 1.2);
    }

    void signatures() {
        if (m_paper.signatures.isEmpty())
            return;
        const auto count = static_cast<double>(m_paper.signatures.size());
        const double gap = m_sheet.px(8);
        const double width = (m_width - gap * (count - 1)) / count;
        const double height = m_sheet.px(kSignatureMm) + measure(m_paper.signatures.first(), paperFont(9), width);
        m_y += m_sheet.px(4);
        reserve(height);
        double x = 0;
        for (const QString& who : m_paper.signatures) {
            m_painter.fillRect(QRectF(x, m_y + m_sheet.px(kSignatureMm) - m_sheet.px(1), width, m_sheet.px(0.3)), kInk);
            draw(who, paperFont(9), kMuted, QRectF(x, m_y + m_sheet.px(kSignatureMm), width, height - m_sheet.px(kSignatureMm)));
            x += width + gap;
        }
        m_y += height + m_sheet.px(4);
    }

    void foot() { text(m_paper.footer, paperFont(7.5), kMuted, 0); }

private:
    void row(const PaperLine& line) {
        const double labelWidth = m_width * 0.40;
        const double valueWidth = m_width - labelWidth - m_sheet.px(2);
        const double height = std::max(measure(line.label, paperFont(9), labelWidth), measure(line.value, paperFont(9.5, QFont::DemiBold), valueWidth));
        reserve(height);
        draw(line.label, paperFont(9), kMuted, QRectF(0, m_y, labelWidth, height));
        draw(line.value, paperFont(9.5, QFont::DemiBold), kInk, QRectF(labelWidth + m_sheet.px(2), m_y, valueWidth, height));
        m_y += height + m_sheet.px(1.3);
    }

    void text(const QString& words, const QFont& face, const QColor& colour, double gapMm) {
        if (words.isEmpty())
            return;
        const double width = m_width - m_right;
        const double height = measure(words, face, width);
        reserve(height);
        draw(words, face, colour, QRectF(0, m_y, width, height));
        m_y += height + m_sheet.px(gapMm);
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
        m_painter.setFont(paperFont(60, QFont::DemiBold));
        m_painter.setPen(QColor(0xC9, 0x8A, 0x00, 90));
        m_painter.drawText(QRectF(-m_width, -m_sheet.px(20), 2 * m_width, m_sheet.px(40)), Qt::AlignCenter, m_paper.stamp);
        m_painter.restore();
    }

    const Sheet& m_sheet;
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
    const Sheet sheet{.size = large ? QPageSize::A4 : QPageSize::A5, .title = paper.title};
    return writeSheet(sheet, file, [&](QPdfWriter& writer, QPainter& painter) {
        Typesetter typesetter(sheet, writer, painter, paper);
        typesetter.head();
        for (const PaperSection& part : paper.sections)
            typesetter.section(part);
        typesetter.signatures();
        typesetter.foot();
    });
}

} // namespace anjungan::print
