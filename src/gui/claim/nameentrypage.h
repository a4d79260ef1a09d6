#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class NameEntryPage;
}
struct ReadinessWork;

/// Asks how the KTP and the bank book spell the name. Either may stay empty: then it is not compared.
class NameEntryPage : public Page {
    Q_OBJECT

public:
    explicit NameEntryPage(ReadinessWork& work, QWidget* parent = nullptr);
    ~NameEntryPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ReadinessWork& m_work;
    std::unique_ptr<Ui::NameEntryPage> m_ui;
};

} // namespace anjungan::gui
