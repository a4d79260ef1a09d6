#pragma once

#include "gui/shell/page.h"
#include "print/printer.h"

namespace anjungan::gui {

/// A page whose news can be taken away on paper: the second button prints, and a message says how it went. While one
/// paper is underway further taps are ignored. There is no way back: something was filed.
class PaperPage : public Page {
    Q_OBJECT

public:
    explicit PaperPage(print::Printer& printer, QWidget* parent = nullptr);
    [[nodiscard]] bool canGoBack() const override { return false; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void activateSecondary() override;

protected:
    [[nodiscard]] virtual print::Paper paper() const = 0;
    /// Whether the branch has a folder for saved papers.
    [[nodiscard]] bool canSave() const;
    /// Saves the paper as `name`.pdf in that folder.
    void savePdf(const QString& name);

private:
    void onPrinted(const Result<void>& result);
    void onSaved(const Result<void>& result);

    print::Printer& m_printer;
    bool m_underway = false;
};

} // namespace anjungan::gui
