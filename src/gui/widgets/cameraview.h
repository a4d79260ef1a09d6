#pragma once

#include <QImage>
#include <QWidget>

namespace anjungan::gui {

/// The live picture with an oval to put the face into, a ring around it that fills while the face holds still, and the
/// hint in words below. Shows the picture as given (FaceClient mirrors it). Holds one frame; clear() forgets it.
class CameraView : public QWidget {
    Q_OBJECT

public:
    explicit CameraView(QWidget* parent = nullptr);
    void setImage(const QImage& image);
    void setHint(const QString& hint);
    [[nodiscard]] QString hint() const { return m_hint; }
    /// 0 to 1.
    void setProgress(double progress);
    /// Takes the picture away and shows `text` in its place ("Kamera belum siap").
    void clear(const QString& text = {});
    /// What stands in the picture's place.
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] QFont hintFont() const;

    QImage m_image;
    QString m_hint;
    QString m_emptyText;
    double m_progress = 0;
};

} // namespace anjungan::gui
