//! Connections that end between calls.

use std::{thread, time::Duration};

use wechatpay::{Client, RetryPolicy};
use wechatpay_tests::faulty::{Fault, Faulty};

use super::{FOREVER, builder, client, done, parked};

/// A client that makes calls on one of the runtimes that merchants have.
#[derive(Clone, Copy, Debug)]
enum Caller {
    Blocking,
    CurrentThread,
    MultiThread,
}

const CALLERS: [Caller; 3] = [Caller::Blocking, Caller::CurrentThread, Caller::MultiThread];

impl Caller {
    /// Makes so many writes with such a pause between; how many succeeded.
    fn write(self, client: &Client, writes: usize, pause: Duration) -> usize {
        let runtime = match self {
            Self::Blocking => None,
            Self::CurrentThread => Some(tokio::runtime::Builder::new_current_thread().enable_all().build()),
            Self::MultiThread => Some(tokio::runtime::Runtime::new()),
        };
        let runtime = runtime.map(|runtime| runtime.expect("a runtime starts"));
        let outcomes = (0..writes).map(|write| {
            if write > 0 {
                thread::sleep(pause);
            }
            match &runtime {
                None => client.send_blocking(&parked()).is_ok(),
                Some(runtime) => runtime.block_on(client.send(&parked())).is_ok(),
            }
        });
        outcomes.filter(|arrived| *arrived).count()
    }
}

/// Runs the same for each kind of caller, all at once.
fn for_each_caller(test: impl Fn(Caller) + Sync) {
    thread::scope(|scope| {
        let test = &test;
        for caller in CALLERS {
            scope.spawn(move || test(caller));
        }
    });
}

#[test]
fn write_after_a_pause_arrives_though_the_gateway_has_ended_the_connection() {
    for_each_caller(|caller| {
        let gateway = Faulty::start([Fault::Kept(done(), Duration::from_millis(150))]);
        let client = builder(gateway.base_url()).retry(RetryPolicy::none()).build().expect("a client");
        assert_eq!(caller.write(&client, 5, Duration::from_millis(500)), 5, "{caller:?}");
        assert_eq!((gateway.requests(), gateway.connections()), (5, 5), "{caller:?}");
    });
}

#[test]
fn writes_of_many_threads_after_a_pause_arrive_though_the_gateway_has_ended_the_connections() {
    let gateway = Faulty::start([Fault::Kept(done(), Duration::from_millis(150))]);
    let client = builder(gateway.base_url()).retry(RetryPolicy::none()).build().expect("a client");
    for _ in 0..5 {
        let arrived: usize = thread::scope(|scope| {
            let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| client.send_blocking(&parked()).is_ok())).collect();
            calls.into_iter().map(|call| usize::from(call.join().expect("no call panics"))).sum()
        });
        assert_eq!(arrived, 8);
        thread::sleep(Duration::from_millis(500));
    }
}

#[test]
fn connection_that_is_kept_serves_the_next_call() {
    for_each_caller(|caller| {
        let gateway = Faulty::start([Fault::Kept(done(), FOREVER)]);
        assert_eq!(caller.write(&client(gateway.base_url()), 3, Duration::from_millis(50)), 3, "{caller:?}");
        assert_eq!((gateway.requests(), gateway.connections()), (3, 1), "{caller:?}");
    });
}

/// The real gateway ends a connection after eight seconds, and a request may meet its end.
#[test]
fn idle_connection_is_given_up_after_seven_seconds_or_what_was_set() {
    for_each_caller(|caller| {
        let kept = || Faulty::start([Fault::Kept(done(), FOREVER)]);
        let (usual, set) = (kept(), kept());
        assert_eq!(caller.write(&client(usual.base_url()), 2, Duration::from_millis(7_200)), 2, "{caller:?}");
        let builder = builder(set.base_url()).pool_idle_timeout(Duration::from_millis(100));
        let client = builder.build().expect("a client");
        assert_eq!(caller.write(&client, 2, Duration::from_millis(200)), 2, "{caller:?}");
        assert_eq!((usual.connections(), set.connections()), (2, 2), "{caller:?}");
    });
}
