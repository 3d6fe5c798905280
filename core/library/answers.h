// One future made of another, with a step in the library's thread between them.
#pragma once

#include "core/base/async.h"

#include <memory>
#include <type_traits>

namespace broadsheet {

// The future of function(value). When the receiver goes first, it ends without an answer.
template <typename Value, typename Function>
auto thenAnswer(const QFuture<Value> &future, QObject *receiver, Function function)
    -> QFuture<std::invoke_result_t<Function, const Value &>>
{
    using Answer = std::invoke_result_t<Function, const Value &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answer = promise->future();
    whenDone(future, receiver, [promise, function = std::move(function)](const Value &value) mutable {
        promise->addResult(function(value));
        promise->finish();
    });
    return answer;
}

// The same when the step itself needs time: function(value, promise) answers by the promise, later.
template <typename Answer, typename Value, typename Function>
QFuture<Answer> thenLater(const QFuture<Value> &future, QObject *receiver, Function function)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answer = promise->future();
    whenDone(future, receiver, [promise, function = std::move(function)](const Value &value) mutable {
        function(value, promise);
    });
    return answer;
}

template <typename Answer>
void finish(const std::shared_ptr<QPromise<Answer>> &promise, Answer answer)
{
    promise->addResult(std::move(answer));
    promise->finish();
}

} // namespace broadsheet
