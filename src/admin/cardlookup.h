#pragma once

#include "admin/storecall.h"

#include <string>

namespace anjungan::admin {

/// The card that --kpj names, with its owner and its balance on a day.
struct FoundCard {
    ParticipantId participant;
    std::string ownerName;
    service::CardBalance card;
};

[[nodiscard]] Result<FoundCard> findCard(const Arguments& arguments, const StoreCall& call, service::Services& services,
                                         Date asOf);

/// A line that says that the card began after the day, so that nothing on it is no loss; empty where it had begun.
[[nodiscard]] std::string beforeTheCard(const service::CardBalance& card, Date asOf);

} // namespace anjungan::admin
