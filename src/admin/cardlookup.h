#pragma once

#include "admin/storecall.h"

namespace anjungan::admin {

/// The card that --kpj names, with its owner and its balance on a day.
struct FoundCard {
    ParticipantId participant;
    std::string ownerName;
    service::CardBalance card;
};

[[nodiscard]] Result<FoundCard> findCard(const Arguments& arguments, const StoreCall& call, service::Services& services,
                                         Date asOf);

} // namespace anjungan::admin
