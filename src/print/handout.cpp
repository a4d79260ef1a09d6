#include "print/handout.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace anjungan::print {

namespace {

constexpr int kResolution = 200;
constexpr double kMarginMm = 15;
constexpr double kPictureMm = 86; // high; leaves room for the words of two steps on a page
const QColor kInk(0x14, 0x20, 0x1B);
const QColor kMuted(0x3A, 0x4A, 0x43);
const QColor kAccent(0x00, 0x55, 0x3F);

double px(double millimetres) {
    return millimetres * kResolution / 25.4;
}

QFont font(double points, bool strong = false) {
    QFont f(QStringLiteral("Inter"));
    f.setPointSizeF(points);
    f.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    f.setStyleStrategy(QFont::PreferNoShaping); // as on every paper (paper.cpp)
    return f;
}

class Pages {
public:
    Pages(QPdfWriter& writer, QPainter& painter, const Handout& handout)
        : m_writer(writer), m_painter(painter), m_handout(handout), m_width(writer.width()), m_height(writer.height()) {}

    void write() {
        stamp();
        words(m_handout.title, font(18, true), kAccent);
        words(m_handout.intro, font(10), kMuted);
        m_y += px(3);
        for (std::size_t i = 0; i < m_handout.steps.size(); ++i)
            step(static_cast<int>(i) + 1, m_handout.steps[i]);
    }

private:
    void step(int number, const HandoutStep& step) {
        const QSizeF size = QSizeF(step.picture.size()).scaled(m_width, px(kPictureMm), Qt::KeepAspectRatio);
        const double needed = size.height() + height(step.title, font(12, true)) + height(step.text, font(10)) + px(10);
        if (m_y + needed > m_height) {
            m_writer.newPage();
            m_y = 0;
            stamp();
        }
        words(QStringLiteral("%1. %2").arg(number).arg(step.title), font(12, true), kInk);
        m_painter.drawImage(QRectF(0, m_y, size.width(), size.height()), step.picture);
        m_painter.setPen(QPen(kMuted, px(0.2)));
        m_painter.drawRect(QRectF(0, m_y, size.width(), size.height()));
        m_y += size.height() + px(2);
        words(step.text, font(10), kInk);
        m_y += px(5);
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
        m_y += high + px(1.5);
    }

    void stamp() {
        if (m_handout.stamp.isEmpty())
            return;
        m_painter.setFont(font(9, true));
        m_painter.setPen(QColor(0x6B, 0x45, 0x00));
        m_painter.drawText(QRectF(0, -px(8), m_width, px(6)), Qt::AlignRight, m_handout.stamp);
    }

    QPdfWriter& m_writer;
    QPainter& m_painter;
    const Handout& m_handout;
    double m_width;
    double m_height;
    double m_y = 0;
};

} // namespace

Result<void> writeHandout(const Handout& handout, const std::filesystem::path& file) {
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, "the handout can't be written: " + out.errorString().toStdString(), file.string());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&out);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        writer.setTitle(handout.title);
        writer.setCreator(QStringLiteral("Anjungan JHT"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io, "the PDF can't be started", file.string());
        Pages(writer, painter, handout).write();
        painter.end();
    }
    if (!out.commit())
        return fail(ErrorCode::Io, "the handout can't be written: " + out.errorString().toStdString(), file.string());
    return {};
}

} // namespace anjungan::print
