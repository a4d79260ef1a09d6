#include "service/drafts.h"

#include "base/qttext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anjungan::service {

namespace {

constexpr int kDraftVersion = 1;

/// Collects fields; empty optionals leave no key.
class Writer {
public:
    void text(const char* key, std::string_view value) { m_object.insert(QLatin1StringView(key), toQ(value)); }

    void flag(const char* key, bool value) { m_object.insert(QLatin1StringView(key), value); }

    void number(const char* key, int value) { m_object.insert(QLatin1StringView(key), value); }

    void object(const char* key, const Writer& value) { m_object.insert(QLatin1StringView(key), value.m_object); }

    void optional(const char* key, const std::optional<std::string>& value) {
        if (value)
            text(key, *value);
    }

    template <class T> void code(const char* key, const std::optional<T>& value) {
        if (value)
            text(key, toText(*value));
    }

    template <class T> void number(const char* key, const std::optional<T>& value) {
        if (value)
            text(key, value->text());
    }

    void halfTyped(const std::optional<HalfTyped>& value) { insertHalfTyped(m_object, value); }

    [[nodiscard]] std::string json() const {
        return QJsonDocument(m_object).toJson(QJsonDocument::Compact).toStdString();
    }

private:
    QJsonObject m_object;
};

/// Reads fields; the first that does not parse is remembered and fails the whole.
class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] static Result<Reader> parse(std::string_view json) {
        const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
        Reader reader(QJsonDocument::fromJson(bytes).object());
        if (reader.m_object.value(QLatin1StringView("version")).toInt() != kDraftVersion)
            return fail(ErrorCode::InvalidInput, "the draft was written by another version");
        return reader;
    }

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1StringView(key)); }

    [[nodiscard]] Reader object(const char* key) const {
        return Reader(m_object.value(QLatin1StringView(key)).toObject());
    }

    [[nodiscard]] bool flag(const char* key) const { return m_object.value(QLatin1StringView(key)).toBool(); }

    [[nodiscard]] int number(const char* key) const { return m_object.value(QLatin1StringView(key)).toInt(); }

    [[nodiscard]] std::string text(const char* key) const {
        return m_object.value(QLatin1StringView(key)).toString().toStdString();
    }

    [[nodiscard]] std::optional<std::string> optional(const char* key) const {
        return has(key) ? std::optional(text(key)) : std::nullopt;
    }

    [[nodiscard]] std::optional<HalfTyped> halfTyped() const { return halfTypedOf(m_object); }

    /// Fills `into` through a parse function where the key is there.
    template <class T, class Parse> void parsed(const char* key, std::optional<T>& into, Parse parse) {
        if (!has(key))
            return;
        auto value = parse(text(key));
        if (value)
            into = *std::move(value);
        else if (m_bad.empty())
            m_bad = key;
    }

    void take(const Reader& inner) {
        if (m_bad.empty())
            m_bad = inner.m_bad;
    }

    [[nodiscard]] const std::string& bad() const { return m_bad; }

private:
    QJsonObject m_object;
    std::string m_bad;
};

Writer write(const FaceEvidence& face) {
    Writer out;
    out.text("method", toText(face.method));
    out.text("photo", face.photo.text());
    out.text("vouched_by", face.vouchedBy.text());
    out.text("vouch_reason", face.vouchReason);
    out.text("seconded_by", face.secondedBy.text());
    out.text("documents", joinedDocuments(face.documents));
    return out;
}

std::optional<FaceEvidence> readFace(Reader& in) {
    if (!in.has("face"))
        return std::nullopt;
    Reader face = in.object("face");
    std::optional<FaceMethod> method;
    face.parsed("method", method, parseFaceMethod);
    in.take(face);
    return FaceEvidence{method.value_or(FaceMethod::Camera),          PhotoId::fromText(face.text("photo")),
                        StaffId::fromText(face.text("vouched_by")),   face.text("vouch_reason"),
                        StaffId::fromText(face.text("seconded_by")), documentsOf(face.text("documents"))};
}

std::optional<IdentityEntry> readIdentity(Reader& in) {
    if (!in.has("identity"))
        return std::nullopt;
    Reader identity = in.object("identity");
    std::optional<Date> birthDate;
    identity.parsed("birth_date", birthDate, parseDate);
    in.take(identity);
    return IdentityEntry{identity.text("name"), identity.text("birth_place"), birthDate.value_or(Date{}),
                         identity.optional("new_address")};
}

} // namespace

std::string toJson(const RegistrationDraft& draft) {
    Writer out;
    out.number("version", kDraftVersion);
    out.flag("consent_processing", draft.consents.processing);
    out.flag("consent_biometric", draft.consents.biometric);
    out.code("segment", draft.segment);
    out.code("citizenship", draft.citizenship);
    out.number("nik", draft.nik);
    out.number("kpj", draft.kpj);
    if (draft.identity) {
        Writer identity;
        identity.text("name", draft.identity->name);
        identity.text("birth_place", draft.identity->birthPlace);
        identity.text("birth_date", toText(draft.identity->birthDate));
        identity.optional("new_address", draft.identity->newAddress);
        out.object("identity", identity);
    }
    out.number("phone", draft.phone);
    out.optional("email", draft.email);
    if (draft.face)
        out.object("face", write(*draft.face));
    out.halfTyped(draft.halfTyped);
    return out.json();
}

Result<RegistrationDraft> registrationDraftFromJson(std::string_view json) {
    auto in = Reader::parse(json);
    if (!in)
        return passOn(in);
    RegistrationDraft draft;
    draft.consents = {in->flag("consent_processing"), in->flag("consent_biometric")};
    in->parsed("segment", draft.segment, parseSegment);
    in->parsed("citizenship", draft.citizenship, parseCitizenship);
    in->parsed("nik", draft.nik, Nik::parse);
    in->parsed("kpj", draft.kpj, Kpj::parse);
    draft.identity = readIdentity(*in);
    in->parsed("phone", draft.phone, PhoneNumber::parse);
    draft.email = in->optional("email");
    draft.face = readFace(*in);
    draft.halfTyped = in->halfTyped();
    if (!in->bad().empty())
        return fail(ErrorCode::InvalidInput, "the registration draft does not parse", in->bad());
    return draft;
}

std::string toJson(const ProfileDraft& draft) {
    Writer out;
    out.number("version", kDraftVersion);
    out.number("step", draft.step);
    out.optional("address", draft.change.address);
    out.optional("city", draft.change.city);
    out.optional("province", draft.change.province);
    out.optional("postal_code", draft.change.postalCode);
    out.number("phone", draft.change.phone);
    out.optional("email", draft.change.email);
    out.optional("emergency_name", draft.change.emergencyName);
    out.number("emergency_phone", draft.change.emergencyPhone);
    if (draft.face)
        out.object("face", write(*draft.face));
    out.halfTyped(draft.halfTyped);
    return out.json();
}

Result<ProfileDraft> profileDraftFromJson(std::string_view json) {
    auto in = Reader::parse(json);
    if (!in)
        return passOn(in);
    ProfileDraft draft;
    draft.step = in->number("step");
    draft.change.address = in->optional("address");
    draft.change.city = in->optional("city");
    draft.change.province = in->optional("province");
    draft.change.postalCode = in->optional("postal_code");
    in->parsed("phone", draft.change.phone, PhoneNumber::parse);
    draft.change.email = in->optional("email");
    draft.change.emergencyName = in->optional("emergency_name");
    in->parsed("emergency_phone", draft.change.emergencyPhone, PhoneNumber::parse);
    draft.face = readFace(*in);
    draft.halfTyped = in->halfTyped();
    if (!in->bad().empty())
        return fail(ErrorCode::InvalidInput, "the profile draft does not parse", in->bad());
    return draft;
}

} // namespace anjungan::service
