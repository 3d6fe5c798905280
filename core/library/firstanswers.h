// Whether a run of requests meets a network at all. The Wi-Fi may be up and the internet not: then nobody is
// to be reached, and no server is to blame for it. So what is unreachable is held back until somebody
// answers, whatever it says; where nobody does, it was the network.
#pragma once

#include "core/fetch/request.h"
#include "core/model/source.h"

#include <QList>
#include <QSet>

namespace broadsheet {

class FirstAnswers final
{
public:
    struct Unreached
    {
        Source source;
        fetch::Failure failure;
    };

    void heard() { m_heard = true; } // somebody answered
    // Whether this failure is to wait for the first answer; it is kept then.
    bool holds(const Source &source, const fetch::Failure &failure);
    // So many hosts were not reached that no more should be asked before one answers.
    bool isDoubtful() const;
    // When all that were asked have failed so: was it the network?
    bool wasTheNetwork() const;

    qsizetype held() const { return m_held.size(); }
    QList<Unreached> take(); // what is held

private:
    QList<Unreached> m_held;
    QSet<QString> m_hosts;
    bool m_heard = false;
};

} // namespace broadsheet
