//! Layers of the user's own, which may hide what became of a request.

use std::time::Duration;

use http::Extensions;
use wechatpay::{
    Outcome, RetryPolicy,
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund},
    reqwest,
    reqwest_middleware::{Error as LayerError, Middleware, Next},
    shared::{Currency, Fen},
};
use wechatpay_tests::faulty::{Fault, Faulty, closed_port};

use super::{FOREVER, TIMEOUT, builder, parked, refusal};

/// What a layer of the user's own does wrong.
enum Layer {
    /// Sends again whatever failed, and returns what the second pass came to.
    SendsTwice,
    /// Gives up waiting, and says so with an error of its own.
    GivesUp,
    /// Fails before anything is sent.
    FailsFirst,
    /// Passes extensions of its own on, and drops those that it was given.
    ForgetsExtensions,
    /// Sends twice at once, and returns what comes first.
    Hedges,
    /// Makes an error of its own of whatever is not a success.
    FailsOnStatus,
}

fn own_error(text: &'static str) -> LayerError {
    LayerError::middleware(std::io::Error::other(text))
}

#[async_trait::async_trait]
impl Middleware for Layer {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<reqwest::Response> {
        match self {
            Self::SendsTwice => {
                let again = request.try_clone().expect("the body is in memory");
                match next.clone().run(request, extensions).await {
                    Ok(response) if response.status().is_success() => Ok(response),
                    _ => next.run(again, extensions).await,
                }
            }
            Self::GivesUp => tokio::time::timeout(TIMEOUT, next.run(request, extensions))
                .await
                .unwrap_or_else(|_| Err(own_error("gave up"))),
            Self::FailsFirst => Err(own_error("no")),
            Self::ForgetsExtensions => next.run(request, &mut Extensions::new()).await,
            Self::Hedges => {
                let again = request.try_clone().expect("the body is in memory");
                let (mut one, mut other) = (extensions.clone(), extensions.clone());
                tokio::select! {
                    first = next.clone().run(request, &mut one) => first,
                    first = next.run(again, &mut other) => first,
                }
            }
            Self::FailsOnStatus => match next.run(request, extensions).await {
                Ok(response) if !response.status().is_success() => Err(own_error("no success")),
                outcome => outcome,
            },
        }
    }
}

#[tokio::test]
async fn outcome_sees_through_layers_of_ones_own() {
    let hung_up = || [Fault::HangUpAfterReading, Fault::Response(refusal(400, "PARAM_ERROR"))].to_vec();
    let failed = || [refusal(500, "SYSTEM_ERROR"), refusal(429, "FREQUENCY_LIMITED")].map(Fault::Response).to_vec();
    // The refusal comes slowly, so that both requests are on their way before the first of them ends.
    let slowly = Duration::from_millis(3);
    let hedged = || vec![Fault::Silence, Fault::SlowHead(refusal(400, "PARAM_ERROR"), slowly)];
    let answered = |status, code| vec![Fault::Response(refusal(status, code))];
    for (case, layer, faults, outcome, requests) in [
        ("sent twice, first broken", Layer::SendsTwice, hung_up(), Outcome::Unknown, 2),
        ("sent twice, first failed", Layer::SendsTwice, failed(), Outcome::Unknown, 2),
        ("given up", Layer::GivesUp, vec![Fault::Silence], Outcome::Unknown, 1),
        ("not sent", Layer::FailsFirst, vec![Fault::Silence], Outcome::NeverSent, 0),
        ("extensions gone", Layer::ForgetsExtensions, vec![Fault::HangUpAfterReading], Outcome::Unknown, 1),
        ("two at once, one refused", Layer::Hedges, hedged(), Outcome::Unknown, 2),
        ("a refusal of unread code", Layer::FailsOnStatus, answered(403, "USERPAYING"), Outcome::Unknown, 1),
        ("too many requests", Layer::FailsOnStatus, answered(429, "X"), Outcome::Refused, 1),
        ("a wrong signature", Layer::FailsOnStatus, answered(401, "X"), Outcome::Refused, 1),
    ] {
        let gateway = Faulty::start(faults);
        let client = builder(gateway.base_url()).timeout(FOREVER).with(layer).build().expect("a client");
        let error = client.send(&parked()).await.expect_err("the call fails");
        assert_eq!(error.outcome(), outcome, "{case}: {error}");
        assert_eq!((error.attempts(), gateway.requests()), (1, requests), "{case}: {error}");
    }
}

/// A refund that was told to slow down may exist, whatever a layer makes of the response.
#[tokio::test]
async fn outcome_of_too_many_refunds_is_unknown_behind_layers_of_ones_own() {
    let refund = CreateRefund::new(
        "R1",
        AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(1),
            total: Fen::new(1),
            currency: Currency::Cny,
        }),
    )
    .out_trade_no("ORDER-0001");
    let limited = || Fault::Response(refusal(429, "FREQUENCY_LIMITED"));
    let wrong = Fault::Response(refusal(401, "SIGN_ERROR"));
    for (layer, faults) in [(Layer::FailsOnStatus, vec![limited()]), (Layer::SendsTwice, vec![limited(), wrong])] {
        let gateway = Faulty::start(faults);
        let client = builder(gateway.base_url()).timeout(FOREVER).with(layer).build().expect("a client");
        let error = client.send(&refund).await.expect_err("the call fails");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    }
}

#[tokio::test]
async fn connection_refused_is_never_sent_behind_layers_of_ones_own_too() {
    for layer in [Layer::ForgetsExtensions, Layer::SendsTwice, Layer::FailsOnStatus] {
        let client = builder(closed_port()).retry(RetryPolicy::none()).with(layer).build().expect("a client");
        let error = client.send(&parked()).await.expect_err("nobody listens");
        assert_eq!(error.outcome(), Outcome::NeverSent, "{error}");
    }
}
