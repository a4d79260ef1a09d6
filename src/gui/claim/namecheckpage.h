#pragma once

#include "gui/claim/paperpage.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class NameCheckPage;
}
struct ReadinessWork;

/// The name letter by letter: the KTP and the bank book each against the membership record, the letters that differ boxed,
/// and who can correct it. Can be printed with the rest of the readiness; leads on to the claim where nothing is missing.
class NameCheckPage : public PaperPage {
    Q_OBJECT

public:
    explicit NameCheckPage(ReadinessWork& work, QWidget* parent = nullptr);
    ~NameCheckPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return true; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

protected:
    [[nodiscard]] print::Paper paper() const override;

private:
    ReadinessWork& m_work;
    std::unique_ptr<Ui::NameCheckPage> m_ui;
};

} // namespace anjungan::gui
