#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "domain/rupiah.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anjungan::rules {

using anjungan::toText; // the overloads of this namespace must not hide those of values

/// How sure a value of the law is (rules.md: C, L, U). With Unsure the staff is told to make sure where it matters.
enum class Confirmation { Certain, Likely, Unsure };

[[nodiscard]] std::string_view toText(Confirmation);

/// A value that is in force from a date until the next row's. "In force" and "confirmed until" are two facts: past
/// `confirmedUntil` the row still applies, and the staff is told that nobody has confirmed it since.
template <class T> struct DatedRow {
    Date from;
    T value{};
    std::string source;
    Confirmation confirmation = Confirmation::Unsure;
    std::optional<Date> confirmedUntil;

    [[nodiscard]] bool confirmedOn(Date on) const {
        return confirmation != Confirmation::Unsure && (!confirmedUntil || on <= *confirmedUntil);
    }
};

/// Rows in the order of their dates, each date once. Never end-dated: the last row stays in force.
template <class T> class Dated {
public:
    /// Where a row with this date stands or would stand; false where the date is taken already.
    [[nodiscard]] bool insert(DatedRow<T> row) {
        auto at = m_rows.begin();
        while (at != m_rows.end() && at->from < row.from)
            ++at;
        if (at != m_rows.end() && at->from == row.from)
            return false;
        m_rows.insert(at, std::move(row));
        return true;
    }

    /// The row in force on a day, or null before the first. The pointer lives as long as this object is unchanged.
    [[nodiscard]] const DatedRow<T>* at(Date on) const {
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
            if (row->from <= on)
                return &*row;
        return nullptr;
    }

    [[nodiscard]] const std::vector<DatedRow<T>>& rows() const { return m_rows; }

private:
    std::vector<DatedRow<T>> m_rows;
};

} // namespace anjungan::rules
