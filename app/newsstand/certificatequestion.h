// The question whether a certificate that does not hold is accepted all the same, with everything a reader
// can compare.
#pragma once

#include "core/base/certificate.h"

#include <functional>

class QWidget;

namespace broadsheet {

// Answers later, by one of the two, unless the parent is gone.
void askAboutCertificate(const ShownCertificate &certificate, QWidget *parent,
                         const std::function<void()> &accepted, const std::function<void()> &declined);

} // namespace broadsheet
