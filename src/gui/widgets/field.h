#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace anjungan::gui {

/// A labelled place to answer: label above, the input, and one line below that helps (helper) or says what is wrong
/// (problem, in the place of the helper). A page that refuses names the field; the frame puts the sentence here too.
class Field : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString helper READ helper WRITE setHelper)

public:
    explicit Field(QWidget* parent = nullptr);
    [[nodiscard]] QString label() const;
    void setLabel(const QString& text);
    [[nodiscard]] QString helper() const { return m_helper; }
    void setHelper(const QString& text);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Empty: nothing wrong (any more).
    void setProblem(const QString& sentence);
    /// Keeps room for the line below, so that boxes beside each other stand in one row whatever is said at one of them.
    void keepRoomBelow() { setLiveHelp({}); }

    /// What stands in it as typed, right or wrong, for putBack() on return. By default nothing: a PIN is never kept.
    [[nodiscard]] virtual QString typedText() const { return {}; }
    virtual void putBack(const QString&) {}
    /// Shows dots for what stands in it and nothing that was made of it, without losing any of it.
    void setContentHidden(bool hidden);

Q_SIGNALS:
    /// The person typed something the field can't take; the same words stand at the field.
    void problemChanged(const QString& sentence);

protected:
    /// Puts the input under the label and lets the label's mnemonics and screen readers find it.
    void setInput(QWidget* input);
    [[nodiscard]] QVBoxLayout* fieldLayout() const { return m_layout; }
    /// What the line below says while there is neither problem nor helper text (for instance "kurang 3 angka").
    void setLiveHelp(const QString& text);

private:
    void showBelow();

    QVBoxLayout* m_layout;
    QLabel* m_label;
    QLabel* m_below;
    QWidget* m_input = nullptr;
    QString m_helper, m_live, m_problem;
    QList<QLineEdit*> m_hidden; ///< those that show dots for setContentHidden()
};

} // namespace anjungan::gui
