#include "print/handout.h"

#include "print/sheet.h"

#include <QPainter>
#include <QPdfWriter>

namespace anjungan::print {

namespace {

constexpr double kPictureMm = 86; // high; leaves room for the words of two steps on a page

class Pages {
public:
    Pages(const Sheet& sheet, QPdfWriter& writer, QPainter& painter, const Handout& handout)
        : m_sheet(sheet), m_writer(writer), m_painter(painter), m_handout(handout), m_width(writer.width()), m_height(writer.height()) {}

    void write() {
        stamp();
        words(m_handout.title, paperFont(18, QFont::DemiBold), kAccent);
        words(m_handout.intro, paperFont(10), kMuted);
        m_y += m_sheet.px(3);
        for (std::size_t i = 0; i < m_handout.steps.size(); ++i)
            step(static_cast<int>(i) + 1, m_handout.steps[i]);
    }

private:
    void step(int number, const HandoutStep& step) {
        const QSizeF size = QSizeF(step.picture.size()).scaled(m_width, m_sheet.px(kPictureMm), Qt::KeepAspectRatio);
        const double needed = size.height() + height(step.title, paperFont(12, QFont::DemiBold)) + height(step.text, paperFont(10)) + m_sheet.px(10);
        if (m_y + needed > m_height) {
            m_writer.newPage();
            m_y = 0;
            stamp();
        }
        words(QStringLiteral("%1. %2").arg(number).arg(step.title), paperFont(12, QFont::DemiBold), kInk);
        m_painter.drawImage(QRectF(0, m_y, size.width(), size.height()), step.picture);
        m_painter.setPen(QPen(kMuted, m_sheet.px(0.2)));
        m_painter.drawRect(QRectF(0, m_y, size.width(), size.height()));
        m_y += size.height() + m_sheet.px(2);
        words(step.text, paperFont(10), kInk);
        m_y += m_sheet.px(5);
    }

    [[nodiscard]] double height(const QString& text, const QFont& face) const {
        m_painter.setFont(face);
        return m_painter.boundingRect(QRectF(0, 0, m_width, m_height), Qt::TextWordWrap, text).height();
    }

    void words(const QString& text, const QFont& face, const QColor& colour) {
        if (text.isEmpty())
            return;
        const double high = height(text, face);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(0, m_y, m_width, high), Qt::TextWordWrap, text);
        m_y += high + m_sheet.px(1.5);
    }

    void stamp() {
        if (m_handout.stamp.isEmpty())
            return;
        m_painter.setFont(paperFont(9, QFont::DemiBold));
        m_painter.setPen(QColor(0x6B, 0x45, 0x00));
        m_painter.drawText(QRectF(0, -m_sheet.px(8), m_width, m_sheet.px(6)), Qt::AlignRight, m_handout.stamp);
    }

    const Sheet& m_sheet;
    QPdfWriter& m_writer;
    QPainter& m_painter;
    const Handout& m_handout;
    double m_width;
    double m_height;
    double m_y = 0;
};

} // namespace

Result<void> writeHandout(const Handout& handout, const std::filesystem::path& file) {
    // Pictures of pages need no finer dots.
    const Sheet sheet{.size = QPageSize::A4, .marginMm = 15, .resolution = 200, .title = handout.title};
    return writeSheet(sheet, file, [&](QPdfWriter& writer, QPainter& painter) { Pages(sheet, writer, painter, handout).write(); });
}

} // namespace anjungan::print
