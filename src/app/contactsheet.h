#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

namespace anjungan {

/// Many pages' pictures small on one, in the order they came, each with its name below: all pages of a look at a glance. What is added is
/// kept packed, some ten KiB each. Any thread that may use fonts, one at a time.
class ContactSheet {
public:
    /// The first one's shape is taken for all.
    void add(const QImage& picture, const QString& name);
    /// Null where nothing was added.
    [[nodiscard]] QImage image() const;
    /// Where the picture of this number (from 0) stands on image(), without its name.
    [[nodiscard]] QRect placeOf(std::size_t number) const;

private:
    struct Page {
        QByteArray packed;
        QString name;
    };
    [[nodiscard]] int columns() const;

    std::vector<Page> m_pages;
    QSize m_size; ///< of one
};

} // namespace anjungan
