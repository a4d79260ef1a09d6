#pragma once

#include <QImage>
#include <QThreadPool>
#include <QWidget>

namespace anjungan::gui {

/// The live picture with an oval to put the face into, a ring around it that fills while the face holds still, the same as a
/// figure that counts down, and the hint in words below. Shows the picture as given (FaceClient mirrors it). Holds one frame; clear() forgets it.
/// Scaling and darkening around the oval take longer than a page may be busy, so a thread of its own does that, for the
/// newest picture only; the window's thread copies the outcome to the screen.
class CameraView : public QWidget {
    Q_OBJECT

public:
    explicit CameraView(QWidget* parent = nullptr);
    ~CameraView() override;
    void setImage(const QImage& image);
    void setHint(const QString& hint);
    [[nodiscard]] QString hint() const { return m_hint; }
    /// 0 to 1.
    void setProgress(double progress);
    /// The figure beside the face while progress runs: three, two, one; 0 where none is on show.
    [[nodiscard]] int count() const;
    /// Takes the picture away and shows `text` in its place ("Kamera belum siap").
    void clear(const QString& text = {});
    /// What stands in the picture's place.
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Scene;
    static constexpr int kCountFrom = 3;

    void compose();
    void onComposed(const QImage& composed, int cleared);
    void paintEmpty(QPainter& painter, const QRect& picture) const;
    void paintCount(QPainter& painter, const QRect& picture) const;
    [[nodiscard]] QRectF oval(const QRectF& picture) const;
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] QFont hintFont() const;

    QImage m_image;
    QImage m_composed; ///< m_image or one before it as the screen shows it; null until the first is ready
    QThreadPool m_composer;
    bool m_composing = false;
    bool m_outdated = false;  ///< what is being composed is not the newest
    int m_cleared = 0; ///< how often: what was begun before the last time is dropped
    QString m_hint;
    QString m_emptyText;
    double m_progress = 0;
};

} // namespace anjungan::gui
