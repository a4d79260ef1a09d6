#pragma once

#include "domain/personname.h"

#include <QWidget>

#include <vector>

namespace anjungan::gui {

/// Two lines of letters under each other, the letters that differ boxed: how a name as typed differs from the record.
class LetterDiff : public QWidget {
    Q_OBJECT

public:
    explicit LetterDiff(QWidget* parent = nullptr);
    /// First what was typed, then what is recorded.
    void setTexts(const QString& firstLabel, const QString& first, const QString& secondLabel, const QString& second);
    [[nodiscard]] int differenceCount() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont letterFont() const;
    [[nodiscard]] int cell() const;
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] int emptyBelow() const;

    QString m_firstLabel, m_secondLabel;
    std::vector<LetterPair> m_pairs;
};

} // namespace anjungan::gui
