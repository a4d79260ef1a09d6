#pragma once

#include "gui/shell/page.h"

#include <functional>
#include <memory>

namespace anjungan::gui {

namespace Ui {
class NoticePage;
}

/// One piece of news in a way that can't go on as asked, and what to do now.
class NoticePage : public Page {
    Q_OBJECT

public:
    struct News {
        QString heading;
        QString text;
        QString action; ///< of the main button
        HeadingSign sign = HeadingSign::Info;
    };

    /// `news` is asked again when the language changes.
    explicit NoticePage(std::function<News()> news, QWidget* parent = nullptr);
    ~NoticePage() override;
    [[nodiscard]] QString heading() const override { return m_news().heading; }
    [[nodiscard]] HeadingSign headingSign() const override { return m_news().sign; }
    [[nodiscard]] QString primaryText() const override { return m_news().action; }
    void enter() override { retranslate(); }
    void retranslate() override;

private:
    std::function<News()> m_news;
    std::unique_ptr<Ui::NoticePage> m_ui;
};

} // namespace anjungan::gui
