#pragma once

#include "gui/profile/profilefields.h"
#include "gui/shell/page.h"

#include <functional>
#include <memory>

namespace anjungan::gui {

namespace Ui {
class ProfileFieldsPage;
}

/// Asks a few things about the person, filled in with what is on record.
class ProfileFieldsPage : public Page {
    Q_OBJECT

public:
    /// `heading` and `fields` are asked again when the language changes.
    ProfileFieldsPage(std::function<QString()> heading, std::function<std::vector<ProfileField>()> fields, ProfileState& state,
                      QWidget* parent = nullptr);
    ~ProfileFieldsPage() override;
    [[nodiscard]] QString heading() const override { return m_heading(); }
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    [[nodiscard]] QString typed(std::size_t index) const;
    void makeFields();

    std::unique_ptr<Ui::ProfileFieldsPage> m_ui;
    std::function<QString()> m_heading;
    std::function<std::vector<ProfileField>()> m_makeFields;
    ProfileState& m_state;
    std::vector<ProfileField> m_fields;
    std::vector<class Field*> m_inputs;
    bool m_filled = false;
};

} // namespace anjungan::gui
