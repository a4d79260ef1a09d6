#pragma once

#include "gui/shell/page.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace anjungan::gui {

/// Every widget that pages are made of, with invented contents, so that a change of the look is seen at once on all of them. A
/// part a page: words and buttons; fields and keys; lists, tables and charts; pictures and plans.
class GalleryPage : public Page {
    Q_OBJECT

public:
    enum class Part { Words, Fields, Lists, Pictures };

    explicit GalleryPage(Part part, QWidget* parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void retranslate() override;

private:
    void addWords(QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    void addLists(QVBoxLayout* column);
    void addPictures(QVBoxLayout* column);
    /// Sets its texts now and on every change of language.
    void say(const std::function<void()>& text);

    Part m_part;
    std::vector<std::function<void()>> m_texts;
};

} // namespace anjungan::gui
