//! [`Pages`] and [`Items`]: long lists, page by page or item by item.
//!
//! An operation that asks for a page comes in, its responses or what they list
//! goes out. What always holds: nothing is asked for before it is awaited, and the
//! end is an empty page, a short one, or the last of the counted items, and of a list
//! by cursor the response that names no further page (`advance`). An error is not:
//! the page that failed is asked for again, so that no list ends before its end.

use std::{
    collections::HashSet,
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use wechatpay_auth::{Caller, Merchant};

use crate::{Client, Error, Operation, Response};

/// An operation whose response is one page of a list.
pub trait Paginated<C = Merchant>: Operation<C> {
    /// What is listed.
    type Item;

    /// The same operation for the page behind this one; `None` behind the last.
    fn next(self, page: &Self::Response) -> Option<Self>
    where
        Self: Sized;
    /// The cursor of the page that is asked for; `None` for the first, and where pages have none.
    fn cursor(&self) -> Option<&str> {
        None
    }
    /// The cursor that the page names for the next one. A list that names one a second time has no
    /// end, which is an error.
    fn next_cursor(_page: &Self::Response) -> Option<&str> {
        None
    }
    /// The items of the page.
    fn items(page: Self::Response) -> Vec<Self::Item>;
}

/// A list that leads back to a page it had would never be at its end, nor whole if it ended there.
const IN_A_CIRCLE: &str = "the cursor of the next page is one that the list has named before: it would have no end";

/// The longest pause before a page that failed is asked for again.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The responses of a list, page by page; a [`Stream`] that ends with the list alone: see
/// [`Client::pages`].
pub struct Pages<T>(Pin<Box<dyn Stream<Item = Result<Response<T>, Error>> + Send>>);

/// What a list holds, item by item; a [`Stream`] that ends with the list alone: see
/// [`Client::pages`].
pub struct Items<T>(Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>);

impl<C: Caller> Client<C> {
    /// The pages of a list, from the operation's own offset, page or cursor on.
    ///
    /// The list may change while it is read: items can then come twice, or be passed over. An
    /// empty page is its end, whatever was counted before; of a list by cursor, the page that
    /// names no next one is, and a page that names one that was named before is an error.
    ///
    /// `None` says that the list was read to its end, and nothing else does. A page that
    /// fails gives an error; whoever goes on all the same asks for that page again, the first
    /// time at once and then after pauses that grow from one second to thirty. End the loop at
    /// an error, as `?` and `try_collect` do, unless it may last for as long as the error
    /// does.
    ///
    /// The future of [`Pages::next`] may be dropped at any time: the next call goes on where
    /// it was.
    ///
    /// ```no_run
    /// # extern crate wechatpay_client as wechatpay;
    /// # use wechatpay::{Client, Paginated, Error};
    /// # async fn show<O>(client: &Client, operation: O) -> Result<(), Error>
    /// # where O: Paginated + Send + Sync + 'static, O::Response: Send + Sync {
    /// let mut pages = client.pages(operation);
    /// while let Some(page) = pages.next().await {
    ///     println!("{:?}", page?.request_id());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn pages<O>(&self, operation: O) -> Pages<O::Response>
    where
        O: Paginated<C> + Send + Sync + 'static,
        O::Response: Send + Sync,
    {
        let start = (self.clone(), Walk::from::<C>(operation));
        // The stream keeps the future of the page that is under way, whoever waits for it.
        let pages = stream::unfold(start, |(client, mut walk)| async move {
            let pause = walk.pause();
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            let response = client.send(walk.next.as_ref()?).await;
            Some((walk.after::<C>(response), (client, walk)))
        });
        // An end that is asked for again stays the end.
        Pages(Box::pin(pages.fuse()))
    }

    /// The items of a list, from where the operation begins; otherwise as [`pages`](Self::pages).
    pub fn items<O>(&self, operation: O) -> Items<O::Item>
    where
        O: Paginated<C> + Send + Sync + 'static,
        O::Response: Send + Sync,
        O::Item: Send + 'static,
    {
        let pages = self.pages(operation).map_ok(|page| stream::iter(O::items(page.into_inner()).into_iter().map(Ok)));
        Items(Box::pin(pages.try_flatten()))
    }

    /// The pages of a list on a thread that may wait; otherwise as
    /// [`pages`](Self::pages).
    #[cfg(feature = "blocking")]
    pub fn pages_blocking<O: Paginated<C>>(
        &self,
        operation: O,
    ) -> impl Iterator<Item = Result<Response<O::Response>, Error>> {
        let mut walk = Walk::from::<C>(operation);
        std::iter::from_fn(move || {
            let operation = walk.next.as_ref()?;
            // Before the pause, which would stop the thread of async code; the page did not fail.
            if let Err(error) = self.0.may_wait() {
                return Some(Err(error));
            }
            std::thread::sleep(walk.pause());
            let response = self.send_blocking(operation);
            Some(walk.after::<C>(response))
        })
    }

    /// The items of a list on a thread that may wait; otherwise as
    /// [`pages`](Self::pages).
    #[cfg(feature = "blocking")]
    pub fn items_blocking<O: Paginated<C>>(&self, operation: O) -> impl Iterator<Item = Result<O::Item, Error>> {
        self.pages_blocking(operation).flat_map(|page| match page {
            Ok(page) => O::items(page.into_inner()).into_iter().map(Ok).collect::<Vec<_>>(),
            Err(error) => vec![Err(error)],
        })
    }
}

/// The way through a list, page by page.
struct Walk<O> {
    /// Asks for the page that comes next; `None` behind the last.
    next: Option<O>,
    /// How often in a row it has failed.
    failures: u32,
    /// The cursors of the pages so far, and of the next.
    cursors: HashSet<String>,
}

impl<O> Walk<O> {
    fn from<C>(operation: O) -> Self
    where
        O: Paginated<C>,
    {
        let cursors = operation.cursor().map(str::to_owned).into_iter().collect();
        Self { next: Some(operation), failures: 0, cursors }
    }

    fn pause(&self) -> Duration {
        pause(self.failures)
    }

    /// Goes on behind a page, and stays before one that failed.
    fn after<C>(&mut self, response: Result<Response<O::Response>, Error>) -> Result<Response<O::Response>, Error>
    where
        O: Paginated<C>,
    {
        let response = response.and_then(|page| match O::next_cursor(&page) {
            Some(cursor) if !self.cursors.insert(cursor.to_owned()) => Err(page.refused(IN_A_CIRCLE)),
            _ => Ok(page),
        });
        match &response {
            Ok(page) => {
                self.next = self.next.take().and_then(|operation| operation.next(page));
                self.failures = 0;
            }
            Err(_) => self.failures = self.failures.saturating_add(1),
        }
        response
    }
}

/// How long to wait before a page is asked for that has failed so often in a row. Whoever
/// passes over an error that stays does not ask without a pause.
fn pause(failures: u32) -> Duration {
    match failures {
        0 | 1 => Duration::ZERO,
        more => Duration::from_secs(1 << (more - 2).min(5)).min(LONGEST_PAUSE),
    }
}

impl<T> Pages<T> {
    /// The next page; `None` behind the last one, and only there.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        self.0.next().await
    }
}

impl<T> Items<T> {
    /// The next item; `None` behind the last one, and only there. The future may be dropped at
    /// any time: no item is lost or comes twice for it.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_that_fails_is_asked_for_at_once_and_then_after_growing_pauses() {
        let pauses: Vec<_> = (0..9).map(|failures| pause(failures).as_secs()).collect();
        assert_eq!(pauses, [0, 0, 1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(pause(u32::MAX), LONGEST_PAUSE);
    }
}
