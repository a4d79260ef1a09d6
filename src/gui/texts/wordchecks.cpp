#include "gui/texts/wordchecks.h"

#include "domain/bankaccount.h"
#include "service/contact.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjungan::gui::wordchecks {

namespace {

struct WordChecks {
    Q_DECLARE_TR_FUNCTIONS(WordChecks)
};

bool isNameCharacter(QChar c) {
    return c.isLetter() || c.isMark() || QStringLiteral(" '’.,-").contains(c);
}

bool isAddressCharacter(QChar c) {
    return c.isLetterOrNumber() || QStringLiteral(" '’.,-/()#:&+").contains(c);
}

QString tooLong(int most) {
    return WordChecks::tr("Terlalu panjang. Paling banyak %1 huruf.").arg(most);
}

bool hasLetter(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

QString nameProblem(const QString& name) {
    if (name.isEmpty())
        return WordChecks::tr("Nama belum diisi.");
    if (name.size() > kLongestName)
        return WordChecks::tr("Nama terlalu panjang. Paling banyak %1 huruf.").arg(kLongestName);
    if (!std::ranges::all_of(name, isNameCharacter) || !hasLetter(name))
        return WordChecks::tr("Nama ditulis dengan huruf, seperti di KTP.");
    return {};
}

QString placeProblem(const QString& place) {
    if (place.isEmpty())
        return WordChecks::tr("Tempat lahir belum diisi.");
    if (place.size() > kLongestName)
        return WordChecks::tr("Tempat lahir terlalu panjang. Paling banyak %1 huruf.").arg(kLongestName);
    if (!std::ranges::all_of(place, isNameCharacter) || !hasLetter(place))
        return WordChecks::tr("Tempat lahir ditulis dengan huruf, seperti di KTP.");
    return {};
}

QString addressProblem(const QString& address) {
    constexpr int kShortest = 5;
    if (address.isEmpty())
        return WordChecks::tr("Alamat belum diisi.");
    if (address.size() > kLongestAddress)
        return WordChecks::tr("Alamat terlalu panjang. Paling banyak %1 huruf.").arg(kLongestAddress);
    if (!std::ranges::all_of(address, isAddressCharacter))
        return WordChecks::tr("Alamat ditulis dengan huruf dan angka saja.");
    if (address.size() < kShortest || !hasLetter(address))
        return WordChecks::tr("Tulis alamat lengkap: jalan, nomor dan kota.");
    return {};
}

QString townProblem(const QString& town) {
    if (town.isEmpty())
        return WordChecks::tr("Bagian ini belum diisi.");
    if (town.size() > kLongestTown)
        return tooLong(kLongestTown);
    if (!std::ranges::all_of(town, isAddressCharacter) || !hasLetter(town))
        return WordChecks::tr("Ditulis dengan huruf, seperti di KTP.");
    return {};
}

QString wordsProblem(const QString& words, int most, const QString& whenEmpty) {
    const auto checked = checkedText(words.toStdString(), static_cast<std::size_t>(most));
    if (checked)
        return {};
    if (checked.error().where == kTextTooLong)
        return tooLong(most);
    if (checked.error().where == kTextEmpty)
        return whenEmpty;
    return WordChecks::tr("Ada gambar atau tanda yang tidak bisa disimpan. Pakai huruf dan angka saja.");
}

QString emailProblem(const QString& email) {
    if (email.size() > kLongestName)
        return tooLong(kLongestName);
    if (email.isEmpty() || service::isEmailAddress(email.toStdString()))
        return {};
    return WordChecks::tr("Alamat email ditulis seperti nama@contoh.id. Boleh dikosongkan.");
}

} // namespace anjungan::gui::wordchecks
