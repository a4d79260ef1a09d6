#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace anjungan::gui {

class ChoiceCard;

/// One choice of several as large cards. A closed one stays visible and can be tapped and focused, so that its reason
/// can be read (and heard); it is never chosen.
class ChoiceCards : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString title;
        QString line = {};   ///< one short line under the title
        QString reason = {}; ///< why it is closed; empty: open
        bool operator==(const Choice&) const = default;
    };

    explicit ChoiceCards(QWidget* parent = nullptr);
    /// Keeps the one chosen if it is still there and open (texts change with the language). The same choices again
    /// change nothing.
    void setChoices(const std::vector<Choice>& choices);
    /// 1 (default) or more; fewer where a word would not fit into its card.
    void setColumns(int columns);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< empty: none yet
    void setChosen(const QString& id);

Q_SIGNALS:
    void chosenChanged(const QString& id);
    /// A closed card was tapped.
    void closedTapped(const QString& id, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int widest() const;
    void fit();
    void onClicked(const QString& id, const QString& reason);
    void arrange();

    QGridLayout* m_layout;
    std::vector<ChoiceCard*> m_cards;
    QString m_chosen;
    int m_wanted = 1;
    int m_columns = 1;
};

} // namespace anjungan::gui
