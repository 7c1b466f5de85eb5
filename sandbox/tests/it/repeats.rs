//! Callbacks that are not accepted are sent again, until they are.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_auth::Rejection;
use wechatpay_sandbox::{NotificationState, Sandbox};

use crate::{
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

/// Waits until the condition holds; what it waits for takes milliseconds.
async fn eventually(mut holds: impl FnMut() -> bool) {
    for _ in 0..1_000 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never came to that");
}

/// At this speed a day takes 86 milliseconds.
async fn fast(receiver: &Receiver) -> Sandbox {
    let sandbox = builder().notify_url(&receiver.url).speed(1_000_000.0).start().await.expect("a sandbox");
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox
}

fn is_settled(sandbox: &Sandbox) -> bool {
    sandbox.notifications().iter().all(|notification| !notification.is_queued())
}

#[tokio::test]
async fn refused_callback_is_sent_sixteen_times_with_its_id_and_then_given_up() {
    let receiver = Receiver::answering((500, String::new())).await;
    let sandbox = fast(&receiver).await;
    eventually(|| is_settled(&sandbox)).await;
    let notifications = sandbox.notifications();
    let given_up = &notifications[0];
    assert_eq!((given_up.state, given_up.attempts), (NotificationState::GivenUp, 16));
    let deliveries = sandbox.deliveries();
    assert!(deliveries.iter().all(|delivery| delivery.id == given_up.id && delivery.status == Some(500)));
    assert_eq!(deliveries.iter().map(|one| one.attempt).collect::<Vec<_>>(), (1..=16).collect::<Vec<_>>());
    let opened = receiver.opened(&sandbox);
    assert_eq!(opened.len(), 16);
    assert!(opened.into_iter().all(|opened| opened.is_ok_and(|opened| opened.id == given_up.id)));
}

#[tokio::test]
async fn callback_that_is_accepted_at_the_third_attempt_is_sent_no_more() {
    let receiver = Receiver::refusing_first(2).await;
    let sandbox = fast(&receiver).await;
    eventually(|| is_settled(&sandbox)).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let notifications = sandbox.notifications();
    assert_eq!((notifications[0].state, notifications[0].attempts), (NotificationState::Accepted, 3));
    assert_eq!(receiver.received().len(), 3);
}

#[tokio::test]
async fn refused_callback_at_the_real_speed_waits_fifteen_seconds() {
    let receiver = Receiver::answering((500, String::new())).await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    let queued = sandbox.notifications().remove(0);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time after 1970");
    let wait = queued.next_attempt_at_ms.expect("another attempt") - i64::try_from(now.as_millis()).expect("a time");
    assert!(queued.is_queued() && (14_000..=15_000).contains(&wait), "{wait}");
}

#[tokio::test]
async fn redeliver_settled_callback_arrives_again_with_its_id_and_freshly_signed() {
    let receiver = Receiver::accepting().await;
    let sandbox = fast(&receiver).await;
    sandbox.callbacks_sent().await;
    let id = sandbox.notifications().remove(0).id;
    let again = Call::post_json("/_sandbox/redeliver", &json!({"id": id})).send(&sandbox).await.json();
    assert_eq!((&again["id"], &again["status"], &again["attempt"]), (&json!(id), &json!(204), &json!(2)), "{again}");
    let received = receiver.received();
    assert_ne!(received[0].0["wechatpay-nonce"], received[1].0["wechatpay-nonce"]);
    assert!(receiver.opened(&sandbox).into_iter().all(|opened| opened.is_ok_and(|opened| opened.id == id)));
}

#[tokio::test]
async fn redeliver_unknown_callback_is_404() {
    let sandbox = sandbox().await;
    let reply = Call::post_json("/_sandbox/redeliver", &json!({"id": "unknown"})).send(&sandbox).await;
    assert_eq!(reply.status, 404);
}

#[tokio::test]
async fn redeliver_queued_callback_that_is_accepted_now_is_settled() {
    let receiver = Receiver::refusing_first(1).await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    let queued = sandbox.notifications().remove(0);
    assert!(queued.is_queued());
    let delivery = sandbox.redeliver(&queued.id).await.expect("an attempt");
    assert!(delivery.is_accepted());
    assert_eq!(sandbox.notifications()[0].state, NotificationState::Accepted);
}

#[tokio::test]
async fn probe_every_second_attempt_is_wrong_and_is_made_good_afterwards() {
    let receiver = Receiver::verifying().await;
    let sandbox = builder().notify_url(&receiver.url).speed(100_000.0).probe_every(2).start().await.expect("a sandbox");
    receiver.trust(&sandbox);
    for openid in ["a", "b", "c"] {
        sandbox.authorize(openid, "wx1").expect("a change that is kept");
    }
    eventually(|| is_settled(&sandbox)).await;
    let probes = sandbox.deliveries().into_iter().filter(|delivery| delivery.probe).collect::<Vec<_>>();
    assert!(!probes.is_empty() && probes.iter().all(|probe| probe.status == Some(401)), "{probes:?}");
    let refused = receiver.opened(&sandbox).into_iter().filter_map(Result::err).collect::<Vec<_>>();
    assert_eq!(refused.len(), probes.len());
    assert!(refused.iter().all(|rejection| *rejection == Rejection::Probe), "{refused:?}");
    let states = sandbox.notifications().into_iter().map(|one| one.state).collect::<Vec<_>>();
    assert_eq!(states, [NotificationState::Accepted; 3]);
}

#[tokio::test]
async fn slow_receiver_holds_up_no_other() {
    let (slow, quick) = (Receiver::never_answering().await, Receiver::accepting().await);
    let sandbox = builder().notify_url(&slow.url).start().await.expect("a sandbox");
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    let body = json!({"url": quick.url});
    assert_eq!(Call::new("PUT", "/_sandbox/notify_url").json(&body).send(&sandbox).await.status, 200);
    sandbox.authorize("p", "wx1").expect("a change that is kept");
    eventually(|| quick.received().len() == 1).await;
}

#[tokio::test]
async fn notify_url_set_while_it_runs_is_used_and_null_turns_callbacks_off() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let set = async |url: Value| {
        Call::new("PUT", "/_sandbox/notify_url").json(&json!({"url": url})).send(&sandbox).await.status
    };
    assert_eq!(set(json!(receiver.url)).await, 200);
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    assert_eq!(set(Value::Null).await, 200);
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    assert_eq!(receiver.received().len(), 1);
    assert_eq!(set(json!("http://192.0.2.1/")).await, 400);
    assert_eq!(Call::new("PUT", "/_sandbox/notify_url").json(&json!({})).send(&sandbox).await.status, 400);
}

#[tokio::test]
async fn notify_without_resource_and_url_sends_the_example_to_the_configured_address() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    let body = json!({"event_type": "MALL_REFUND.SUCCESS"});
    assert_eq!(Call::post_json("/_sandbox/notify", &body).send(&sandbox).await.json()["status"], 204);
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    let resource: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((opened.event_type.as_str(), &resource["refund_amount"]), ("MALL_REFUND.SUCCESS", &json!(100)));
    let unknown = json!({"event_type": "NOT.DESCRIBED"});
    assert_eq!(Call::post_json("/_sandbox/notify", &unknown).send(&sandbox).await.status, 400);
}
