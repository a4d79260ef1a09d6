#pragma once

#include <QWidget>

#include <memory>

namespace anjungan::gui {

namespace Ui {
class StillHerePanel;
}

/// "Masih di sini?": covers the page (and with it every figure) until the person answers or the time is over.
class StillHerePanel : public QWidget {
    Q_OBJECT

public:
    explicit StillHerePanel(QWidget* parent = nullptr);
    ~StillHerePanel() override;

Q_SIGNALS:
    void stayChosen();
    void endChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::StillHerePanel> m_ui;
};

} // namespace anjungan::gui
