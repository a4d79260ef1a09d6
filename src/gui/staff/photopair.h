#pragma once

#include <QImage>
#include <QPixmap>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

namespace anjungan::gui {

/// The picture of the claim beside the enrolment picture, each with its caption, or in words why there is none.
class PhotoPair : public QWidget {
    Q_OBJECT

public:
    struct Photo {
        QString caption;
        QImage image;       ///< null where there is none
        QString whyMissing; ///< what stands in its place
    };

    explicit PhotoPair(QWidget* parent = nullptr);
    /// On an upright screen the pictures are as high as their width asks, and what stands below them stands close.
    [[nodiscard]] static bool isUpright(const QWidget& widget);
    /// As large as the desk shows it: the stored picture is larger. Any thread.
    [[nodiscard]] static QImage decoded(const std::string& jpeg);
    void setPhotos(const Photo& claim, const Photo& enrolment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Room for the words that may stand in a picture's place.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasNone() const { return m_claim.image.isNull() && m_enrolment.image.isNull(); }
    [[nodiscard]] bool hasBoth() const { return !m_claim.image.isNull() && !m_enrolment.image.isNull(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize roomForWords() const;
    [[nodiscard]] int captionHeight(int width) const;
    [[nodiscard]] int slotWidth() const;
    struct Wanted {
        const Photo* photo;
        QPixmap* fitted;
        QSize size;
    };
    void paintPhoto(class QPainter& painter, const QRect& area, const Photo& photo, QPixmap& fitted);
    void fit();

    Photo m_claim;
    Photo m_enrolment;
    // As large as they are on the screen, so that a repaint doesn't scale them again.
    QPixmap m_claimFitted;
    QPixmap m_enrolmentFitted;
    std::vector<Wanted> m_wanted; ///< what the last painting lacked
    QTimer m_fitLater;
};

} // namespace anjungan::gui
