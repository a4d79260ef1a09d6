#pragma once

#include "base/date.h"
#include "facelink/camerasource.h"
#include "gui/shell/idleguard.h"
#include "gui/texts/language.h"
#include "service/storesettings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace anjungan {

/// How a page is looked at on a tour.
struct TourLook {
    gui::Language language = gui::Language::Indonesian;
    bool dark = false;
    int textPercent = 100;
    QSize size{1920, 1080};

    /// "en-dark-150-1280x1024", for a folder.
    [[nodiscard]] QString name() const;
};

/// What the command line and the settings file ask of the kiosk. The command line wins.
struct Options {
    service::StoreSettings store;
    std::optional<CameraSource> camera; ///< empty: the first video device
    QString cascadeFolder;
    QString modelFolder;       ///< optional face models; by default the account's own, which anjunganctl models add fills
    bool gestures = false;     ///< turns of the head before a picture counts
    bool silentCount = false;  ///< no count aloud before a picture is taken
    QString printer;           ///< queue of the print service; "none" for no printer
    QString logFile;
    QString receiptFolder;     ///< where "Simpan sebagai PDF" puts papers; empty: it is not offered
    std::optional<Date> today; ///< rehearsals and demos on another day
    bool windowed = false;
    QSize size{1920, 1080};
    int textPercent = 100;
    bool dark = false;         ///< the dark theme of high contrast at the start
    std::vector<TourLook> looks; ///< of --tour: every language, theme, text size and screen asked for, with every other
    bool picturesKept = true;  ///< of --tour: false leaves pictures only of pages with something wrong
    QString walkFolder;        ///< --walk: drive the demo through the real windows and leave pictures here
    QString tourFolder;        ///< --tour: visit every page on a store of its own and leave pictures here
    QString handoutFile;       ///< --handout: the ten steps of a claim as a PDF, from a training store of its own
    std::optional<gui::IdleTimes> idle; ///< empty: those of ux.md
    std::optional<std::chrono::seconds> faceless; ///< without a face before the camera until figures are hidden; empty: no camera watches
    std::optional<std::chrono::seconds> deskLock; ///< without a touch until the staff desk locks; empty: five minutes
    double pixelsPerMm = 0;    ///< of the screen, from the calibration page; 0: as of a 21.5" full HD screen
    QString settingsFile;      ///< where the calibration is kept; empty: nowhere
    QString firstJourney;      ///< --show: "gallery" or "calibration" instead of the home page
    bool probeStart = false;   ///< tell when the window is visible and how much memory it takes, then end
    bool helpShown = false;
    QString helpText;

    /// The windows are used by the program itself, not by a person.
    [[nodiscard]] bool usesItself() const { return !walkFolder.isEmpty() || hasOwnStore(); }
    /// A store of invented people is made for it and goes with it.
    [[nodiscard]] bool hasOwnStore() const { return !tourFolder.isEmpty() || !handoutFile.isEmpty(); }
};

/// Reads arguments (without the program's name) over the settings file. InvalidInput with a message that says which
/// option, why, and what would be right.
[[nodiscard]] Result<Options> readOptions(const QStringList& arguments);

} // namespace anjungan
